import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** How many statements some people are reported to have made. `names`: only where somebody among them is in no register. */
export type SpokenCount = Readonly<{ persons: readonly string[]; names: readonly string[]; parties: readonly string[]; statements: number }>

/** Statements by who made them. */
export async function countSpoken(db: Kysely<Tables>): Promise<SpokenCount[]> {
  const { rows } = await sql<SpokenCount>`
    select persons, parties, case when cardinality(persons) = 0 or cardinality(persons) < cardinality(parties) then names else '{}' end as names,
      count(*)::int as statements
    from statements group by 1, 2, 3`.execute(db)
  return rows
}
