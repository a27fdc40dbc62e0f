import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { QuoteJson, Tables } from './tables.ts'

/** Whose facts are asked for: a person of the registers, else somebody of these very names and this party. */
export type PersonAsked = Readonly<{ person: string | null; names: readonly string[]; party: string | null }>

/** A wording of an office, how often it was used of the person, and where it was used last. */
export type OfficeWorded = Readonly<{
  wording: string
  held: readonly string[]
  documents: number
  first: string | null
  last: string | null
  document: string
  file: string
  evidence: readonly QuoteJson[]
}>

/** A set phrase in the mouth of a person. `uses`: in so many statements; `document`, `text`, `span`: its last use. */
export type PhraseUsed = Readonly<{
  formula: string
  uses: number
  first: string | null
  last: string | null
  document: string
  file: string
  text: string
  span: readonly [number, number]
}>

const attends = ({ person, names, party }: PersonAsked): RawBuilder<SqlBool> =>
  person
    ? sql<SqlBool>`p.person = ${person}`
    : sql<SqlBool>`p.person is null and p.name = any(${names}) and p.party is not distinct from ${party}`

const speaks = ({ person, names, party }: PersonAsked): RawBuilder<SqlBool> =>
  person
    ? sql<SqlBool>`s.persons @> ${[person]}`
    : sql<SqlBool>`s.names && ${names} and (cardinality(s.persons) = 0 or cardinality(s.persons) < cardinality(s.parties)) and ${party} = any(s.parties)`

/** How accounts word the offices of a person, the wording used last first. */
export async function findOfficesWorded(db: Kysely<Tables>, asked: PersonAsked): Promise<OfficeWorded[]> {
  const { rows } = await sql<OfficeWorded>`
    select * from (
      select distinct on (wording) wording, held, document, file, evidence, date as last, day, (count(*) over same)::int as documents,
        first_value(date) over (same order by day nulls last) as first
      from (
        select distinct on (p.office_as_worded, p.document_id) p.office_as_worded as wording, p.office_held as held, p.document_id as document, d.file,
          p.evidence, coalesce(e.date_edtf, d.published) as date, coalesce(e.date_from, d.published_from) as day
        from participations p join documents d using (document_id) join engagements e using (document_id, engagement)
        where ${attends(asked)} and p.office_as_worded is not null
        order by p.office_as_worded, p.document_id, p.position) told
      window same as (partition by wording)
      order by wording, day desc nulls last, document) worded
    order by day desc nulls last, wording`.execute(db)
  return rows.map(({ wording, held, documents, first, last, document, file, evidence }) => ({
    ...{ wording, held, documents, first, last, document, file, evidence },
  }))
}

/** The set phrases that a person is reported to have used, most used first. */
export async function findPhrasesUsed(db: Kysely<Tables>, asked: PersonAsked): Promise<PhraseUsed[]> {
  type Row = Omit<PhraseUsed, 'span'> & { start_at: number; end_at: number }
  const { rows } = await sql<Row>`
    with told as (
      select formula, count(*)::int as uses,
        (array_agg(array[s.document_id, s.statement] order by s.day nulls last, s.document_id, s.position))[1:1] as oldest,
        (array_agg(array[s.document_id, s.statement] order by s.day desc nulls last, s.document_id, s.position))[1:1] as newest
      from statements s, unnest(s.formulas) formula where ${speaks(asked)} group by formula)
    select t.formula, t.uses, ${dayOf('oldest')} as first, ${dayOf('newest')} as last, f.document_id as document, d.file, f.text, f.start_at, f.end_at
    from told t
      join lateral (select * from formula_uses one where one.document_id = t.newest[1][1] and one.statement = t.newest[1][2]
        and one.formula = t.formula order by one.position limit 1) f on true
      join documents d using (document_id)
    order by t.uses desc, t.formula`.execute(db)
  return rows.map(({ start_at, end_at, ...row }) => ({ ...row, span: [start_at, end_at] }))
}

/** The date of the engagement at which a statement was made, else of publication, as precise as it is known. */
const dayOf = (column: 'oldest' | 'newest'): RawBuilder<string | null> => {
  const at = sql.ref(`t.${column}`)
  return sql`(select coalesce(e.date_edtf, d.published) from statements s join documents d using (document_id)
    left join engagements e on e.document_id = s.document_id and e.engagement = s.engagement
    where s.document_id = ${at}[1][1] and s.statement = ${at}[1][2])`
}

/** How many statements of a person are about each topic, most first. */
export async function countTopicsOf(db: Kysely<Tables>, asked: PersonAsked): Promise<Readonly<{ topic: string; statements: number }>[]> {
  const { rows } = await sql<{ topic: string; statements: number }>`
    select topic, count(*)::int as statements from statements s, unnest(s.topics) topic where ${speaks(asked)}
    group by topic order by 2 desc, 1`.execute(db)
  return rows
}
