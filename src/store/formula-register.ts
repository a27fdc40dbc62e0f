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

/** How often a set phrase was used, its first and last day (ISO), and its words in one use. */
export type UseCount = Readonly<{ formula: string; uses: number; first: string | null; last: string | null; words: string }>
export type MonthCount = Readonly<{ formula: string; month: string; uses: number }>
export type PartyCount = Readonly<{ formula: string; party: string; uses: number }>

/** A document that repeats another is no second use. */
const IS_OWN = sql<SqlBool>`not exists (select from accounts copied
  where copied.copy and copied.document_id = f.document_id and (f.engagement is null or copied.engagement = f.engagement))`

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

/** Every set phrase in use, copies left out. */
export async function countUses(db: Kysely<Tables>, filter: RegisterFilter): Promise<UseCount[]> {
  const { rows } = await sql<UseCount>`select f.formula, count(*)::int as uses, min(f.day)::text as first, max(f.day)::text as last,
    min(f.text) as words ${uses(filter)} group by f.formula`.execute(db)
  return rows
}

/** Uses by month (`2024-02`), in order of time; those without a day are left out. */
export async function countMonths(db: Kysely<Tables>, filter: RegisterFilter): Promise<MonthCount[]> {
  const number = sql`(extract(year from f.day) * 12 + extract(month from f.day) - 1)::int`
  const { rows } = await sql<{ formula: string; month: number; uses: number }>`
    select f.formula, ${number} as month, count(*)::int as uses ${uses(filter)} and f.day is not null group by 1, 2 order by 1, 2`.execute(
    db,
  )
  const named = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
  return rows.map((row) => ({ ...row, month: named(row.month) }))
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
