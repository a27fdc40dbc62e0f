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

/** A set phrase in the mouth of a person. `document`, `text`, `span`: its last use. */
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
    select * from (
      select distinct on (formula) formula, (count(*) over same)::int as uses, date as last,
        first_value(date) over (same order by day nulls last) as first, document, file, text, start_at, end_at
      from (
        select f.formula, f.document_id as document, d.file, f.text, f.start_at, f.end_at,
          coalesce(e.date_edtf, d.published) as date, coalesce(e.date_from, d.published_from) as day
        from statements s join formula_uses f on f.document_id = s.document_id and f.statement = s.statement
          join documents d on d.document_id = s.document_id
          left join engagements e on e.document_id = s.document_id and e.engagement = s.engagement
        where ${speaks(asked)}) used
      window same as (partition by formula)
      order by formula, day desc nulls last, document, start_at) phrases
    order by uses desc, formula`.execute(db)
  return rows.map(({ start_at, end_at, ...row }) => ({ ...row, span: [start_at, end_at] }))
}

/** How many statements of a person are about each topic, most first. */
export async function countTopicsOf(db: Kysely<Tables>, asked: PersonAsked): Promise<Readonly<{ topic: string; statements: number }>[]> {
  const { rows } = await sql<{ topic: string; statements: number }>`
    select topic, count(*)::int as statements from statements s, unnest(s.topics) topic where ${speaks(asked)}
    group by topic order by 2 desc, 1`.execute(db)
  return rows
}
