import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { FormulaUsed, StripWords } from '../model/formula-strip.ts'
import type { Tables } from './tables.ts'

/** `parties`: used at engagements of all of them; none: anywhere. */
export type StripFilter = Readonly<{ parties: readonly string[]; formula?: string | undefined }>

// Words without an engagement of their own were said at the only one that their document is an account of.
const SOLE = sql`(select min(e.engagement) from engagements e where e.document_id = f.document_id and e.status = 'held' having count(*) = 1)`

/** Words of no particular engagement count where all that their document tells was between the parties. */
const IS_AMONG = sql`(select count(*) > 0 and bool_and(exists (select from told x where x.document_id = e.document_id and x.engagement = e.engagement))
  from engagements e where e.document_id = f.document_id and e.status = 'held')`

/** The accounts of engagements of all these parties, as `told`; none: of all. */
export const toldBetween = (parties: readonly string[]): RawBuilder<unknown> => sql`told as materialized (
    select a.document_id, a.engagement, a.copy, j.date_from, j.date_to from accounts a join joined j using (engagement_id)
    where ${parties.length ? sql`j.parties @> ${parties}` : sql`true`})`

const usesWhere = ({ parties, formula }: StripFilter): RawBuilder<unknown> => {
  const isAsked = formula ? sql`f.formula = ${formula}` : sql`true`
  const used = sql`select f.*, coalesce(f.engagement, ${SOLE}) as place from formula_uses f where ${isAsked}`
  if (parties.length === 0) return sql`(${used}) f`
  // Document by document: else the planner, which takes parties for rare, reads every use there is.
  return sql`(select distinct document_id from told) d cross join lateral (${used} and f.document_id = d.document_id offset 0) f`
}

/** Every use of set phrases that is no copy, of rows of `told`; `since`, `until`: the days it may mean, of its engagement, else of the publication. */
export const usesTold = (filter: StripFilter): RawBuilder<unknown> => sql`
    select f.formula, f.document_id, f.position, f.text, f.parties, coalesce(t.date_from, f.day) as since, coalesce(t.date_to, f.day) as until
    from ${usesWhere(filter)} left join told t on t.document_id = f.document_id and t.engagement = f.place
    where case when t.document_id is not null then not t.copy when f.place is null then ${filter.parties.length ? IS_AMONG : sql`true`} else false end`

type Columns = Readonly<{
  formula: readonly string[] | null
  document: readonly string[]
  position: readonly number[]
  parties: readonly string[]
  since: readonly (string | null)[]
  until: readonly (string | null)[]
}>

/** Every use of set phrases that is no copy. */
export async function findUsed(db: Kysely<Tables>, filter: StripFilter): Promise<FormulaUsed[]> {
  // Columns, each as one text: so many rows would take four times as long.
  const { rows } = await sql<Columns>`with ${toldBetween(filter.parties)}, uses as materialized (${usesTold(filter)})
    select json_agg(formula) as formula, json_agg(document_id) as document, json_agg(position) as position,
      json_agg(array_to_string(parties, ',')) as parties, json_agg(since) as since, json_agg(until) as until from uses`.execute(db)
  const [found] = rows
  return (found?.formula ?? []).map((formula, i) => {
    const { document, position, parties: by, since, until } = found as Columns
    return {
      ...{ formula, document: document[i] as string, position: position[i] as number },
      ...{ parties: by[i] ? (by[i] as string).split(',') : [], since: since[i] ?? null, until: until[i] ?? null },
    }
  })
}

/** A use by its place in the record. */
export type UsePlace = Pick<FormulaUsed, 'document' | 'position'>

/** The words of some uses, in the order asked. */
export async function findUseWords(db: Kysely<Tables>, places: readonly UsePlace[]): Promise<Omit<StripWords, 'date'>[]> {
  if (places.length === 0) return []
  const { rows } = await sql<{ text: string; start_at: number; end_at: number; document_id: string; file: string; language: string }>`
    select f.text, f.start_at, f.end_at, d.document_id, d.file, d.language
    from unnest(${places.map(({ document }) => document)}::text[], ${places.map(({ position }) => position)}::int[])
      with ordinality as p(document, position, nth)
    join formula_uses f on f.document_id = p.document and f.position = p.position join documents d on d.document_id = p.document
    order by p.nth`.execute(db)
  return rows.map(({ start_at, end_at, document_id, ...use }) => ({ ...use, span: [start_at, end_at], document: document_id }))
}

/** The days on which engagements were held, between these parties if any are named; in order. */
export async function findHeldDays(db: Kysely<Tables>, between: readonly string[] = []): Promise<string[]> {
  const among = between.length ? sql`and parties @> ${between}` : sql``
  const { rows } = await sql<{ day: string }>`select date_from::text as day from joined
    where status = 'held' and date_from is not null ${among} order by date_from`.execute(db)
  return rows.map(({ day }) => day)
}
