import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import { dayAfter } from '../model/days.ts'
import type { UseDays } from '../model/formula-strip.ts'
import { grouped } from '../text/grouped.ts'
import { toldBetween, usesTold } from './formula-strips.ts'
import type { Tables } from './tables.ts'

/** `between`: used at engagements of all of them; `party`: by it; days: ISO, inclusive. */
export type TallyFilter = Readonly<{
  between: readonly string[]
  party: string | null | undefined
  from: string | null
  to: string | null
}>

/** How often a set phrase was used, when first and last, and its words in one use. */
export type FormulaTally = Readonly<{
  formula: string
  uses: number
  words: string
  /** One use by several counts for each. The most first. */
  sides: readonly Readonly<{ party: string; uses: number }>[]
  /** In order; uses not known to the month are left out. */
  months: readonly Readonly<{ month: string; uses: number }>[]
  first: UseDays
  last: UseDays
}>

const usesWhere = ({ party, from, to }: TallyFilter): Expression<SqlBool>[] => [
  sql<SqlBool>`true`,
  ...(party ? [sql<SqlBool>`${party} = any(parties)`] : []),
  ...(from ? [sql<SqlBool>`since >= ${from}::date`] : []),
  ...(to ? [sql<SqlBool>`since <= ${to}::date`] : []),
]

// A day and the length of the stretch that begins with it, in one number: so the first and the last are found in one pass.
const DAYS = 100_000
const FIRST_DAY = '0001-01-01'
const MONTH = sql`case when since = until or date_trunc('month', since::timestamp) = date_trunc('month', until::timestamp)
  then date_trunc('month', since::timestamp) end`

/** Of a month (`parties` null), or of those who said it together. */
type Row = Readonly<{
  formula: string
  month: string | null
  parties: readonly string[] | null
  uses: number
  words: string
  first: number | null
  last: number | null
}>

const daysOf = (stretch: number | null): UseDays => {
  if (stretch === null) return { since: null, until: null }
  const since = Math.floor(stretch / DAYS)
  return { since: dayAfter(FIRST_DAY, since), until: dayAfter(FIRST_DAY, since + (stretch % DAYS)) }
}

function sidesOf(rows: readonly Row[]): FormulaTally['sides'] {
  const sides = new Map<string, number>()
  for (const { parties, uses } of rows) for (const party of parties ?? []) sides.set(party, (sides.get(party) ?? 0) + uses)
  return [...sides].map(([party, uses]) => ({ party, uses })).sort((a, b) => b.uses - a.uses || (a.party < b.party ? -1 : 1))
}

function tallyOf(formula: string, rows: readonly Row[]): FormulaTally {
  const together = rows.filter(({ parties }) => parties !== null)
  const stretches = (side: 'first' | 'last'): number[] => together.flatMap((row) => row[side] ?? []).sort((a, b) => a - b)
  return {
    formula,
    uses: together.reduce((sum, { uses }) => sum + uses, 0),
    words: together[0]?.words ?? '',
    sides: sidesOf(together),
    months: rows.flatMap(({ month, uses }) => (month ? [{ month, uses }] : [])).sort((a, b) => (a.month < b.month ? -1 : 1)),
    first: daysOf(stretches('first')[0] ?? null),
    last: daysOf(stretches('last').at(-1) ?? null),
  }
}

/** How often, by whom and when each set phrase was used, counted as `findUsed` finds them. */
export async function tallyUses(db: Kysely<Tables>, filter: TallyFilter): Promise<FormulaTally[]> {
  const { between } = filter
  const { rows } = await sql<Row>`with ${toldBetween(between)}
    select formula, left(month::text, 7) as month, parties, count(*)::int as uses, min(text collate "C") as words,
      min(stretch)::float8 as first, max(stretch)::float8 as last
    from (select *, ${MONTH} as month, (since - ${FIRST_DAY}::date)::int8 * ${DAYS} + (until - since) as stretch
      from (${usesTold({ parties: between })} offset 0) u where ${sql.join(usesWhere(filter), sql` and `)}) u
    group by grouping sets ((formula, month), (formula, parties)) order by 1, 2, 3`.execute(db)
  return [...grouped(rows, ({ formula }) => formula)].map(([formula, own]) => tallyOf(formula, own))
}
