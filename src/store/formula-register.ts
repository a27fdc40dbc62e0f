import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { type DayRange, factsOf, saidBetween, within } from './said-between.ts'
import type { Tables } from './tables.ts'

export type RegisterFilter = DayRange &
  Readonly<{
    formula?: string | undefined
    /** Used by it. */
    party?: string | undefined
    /** Said between all of these. */
    between?: readonly string[] | undefined
  }>

/** How often a set phrase was used in a month (`2024-02`; null: without a day), on which first and last day (ISO), and its words in one use. */
export type MonthCount = Readonly<{
  formula: string
  month: string | null
  uses: number
  first: string | null
  last: string | null
  words: string
}>
export type PartyCount = Readonly<{ formula: string; party: string; uses: number }>

/** A document that repeats another is no second use. */
const IS_OWN = sql<SqlBool>`not ((f.document_id, coalesce(f.engagement, '')) in (select document_id, engagement from accounts where copy))`

function uses({ formula, party, between, ...days }: RegisterFilter, more = sql``): RawBuilder<unknown> {
  const where: Expression<SqlBool>[] = [
    IS_OWN,
    ...(formula ? [sql<SqlBool>`f.formula = ${formula}`] : []),
    ...(party ? [sql<SqlBool>`${party} = any(f.parties)`] : []),
    ...saidBetween('f', between),
    ...within('f', days),
  ]
  return sql`from ${factsOf('formula_uses', between)} f ${more} where ${sql.join(where, sql` and `)}`
}

/** Uses by month, in order of time, those without a day last; copies left out. */
export async function countMonths(db: Kysely<Tables>, filter: RegisterFilter): Promise<MonthCount[]> {
  const { rows } = await sql<MonthCount>`
    select f.formula, left(date_trunc('month', f.day::timestamp)::text, 7) as month, count(*)::int as uses,
      min(f.day)::text as first, max(f.day)::text as last, min(f.text) as words
    ${uses(filter)} group by f.formula, date_trunc('month', f.day::timestamp) order by 1, date_trunc('month', f.day::timestamp)`.execute(db)
  return rows
}

/** Uses by the parties of those who said it, the most first. */
export async function countParties(db: Kysely<Tables>, filter: RegisterFilter): Promise<PartyCount[]> {
  const { rows } = await sql<PartyCount>`select f.formula, who.party, count(*)::int as uses
    ${uses(filter, sql`cross join lateral unnest(f.parties) who (party)`)} group by 1, 2 order by 1, 3 desc, 2`.execute(db)
  return rows
}

/** The days on which engagements were held, between these parties if any are named; in order. */
export async function findHeldDays(db: Kysely<Tables>, between: readonly string[] = []): Promise<string[]> {
  const among = between.length ? sql`and parties @> ${between}` : sql``
  const { rows } = await sql<{ day: string }>`select date_from::text as day from joined
    where status = 'held' and date_from is not null ${among} order by date_from`.execute(db)
  return rows.map(({ day }) => day)
}
