import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** What the engagements of the record name: ids of the registers, and cities as they are written. */
export type Named = Readonly<{
  offices: readonly string[]
  mechanisms: readonly string[]
  parties: readonly string[]
  cities: readonly string[]
}>

async function distinct(db: Kysely<Tables>, column: ReturnType<typeof sql>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct id from (${column}) named (id) where id is not null order by 1`.execute(db)
  return rows.map(({ id }) => id)
}

export const findNamed = async (db: Kysely<Tables>): Promise<Named> => ({
  offices: await distinct(db, sql`select unnest(office_held) from participations`),
  mechanisms: await distinct(db, sql`select mechanism from joined`),
  parties: await distinct(db, sql`select unnest(parties) from joined`),
  cities: await distinct(db, sql`select city from engagements`),
})
