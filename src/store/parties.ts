import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** How many engagements that were held a party took part in. */
export type PartyCount = Readonly<{ id: string; engagements: number }>

/** The parties of the record, the busiest first. */
export async function countParties(db: Kysely<Tables>): Promise<PartyCount[]> {
  const { rows } = await sql<PartyCount>`select party as id, count(*) filter (where status = 'held')::int as engagements
    from joined, unnest(parties) party group by party order by 2 desc, 1`.execute(db)
  return rows
}

/** How many engagements that were held two parties had with each other. */
export type PairCount = Readonly<{ parties: readonly [string, string]; engagements: number }>

/** Pairs of parties, the busiest first. */
export async function countPairs(db: Kysely<Tables>, limit: number): Promise<PairCount[]> {
  const { rows } = await sql<{ a: string; b: string; engagements: number }>`
    select a, b, count(*)::int as engagements from joined, unnest(parties) a, unnest(parties) b
    where status = 'held' and a < b group by a, b order by 3 desc, 1, 2 limit ${limit}`.execute(db)
  return rows.map(({ a, b, engagements }) => ({ parties: [a, b], engagements }))
}
