import { type Kysely, sql } from 'kysely'
import type { QuoteJson, Tables } from './tables.ts'

/** A person in an account with the office as it is worded there. */
export type WordedOffice = Readonly<{
  document: string
  file: string
  person: string | null
  name: string
  wording: string
  held: readonly string[]
  evidence: readonly QuoteJson[]
  date: string | null
}>

/** Every wording of an office of a party's people: each once a document and person, in order of time. */
export async function findOfficeWordings(db: Kysely<Tables>, party: string): Promise<WordedOffice[]> {
  const rows = await db
    .selectFrom('participations as p')
    .innerJoin('documents as d', 'd.document_id', 'p.document_id')
    .innerJoin('engagements as e', (join) => join.onRef('e.document_id', '=', 'p.document_id').onRef('e.engagement', '=', 'p.engagement'))
    .select(['p.document_id', 'd.file', 'p.person', 'p.name', 'p.office_as_worded', 'p.office_held', 'p.evidence', 'e.date_edtf'])
    .where('p.party', '=', party)
    .where('p.office_as_worded', 'is not', null)
    .orderBy(sql`coalesce(e.date_from, d.published_from) asc nulls last`)
    .orderBy('p.document_id')
    .orderBy('p.position')
    .execute()
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const key = `${row.document_id}|${row.office_as_worded}|${row.name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [
      {
        ...{ document: row.document_id, file: row.file, person: row.person, name: row.name },
        ...{ wording: row.office_as_worded as string, held: row.office_held, evidence: row.evidence, date: row.date_edtf },
      },
    ]
  })
}

/** A wording of an office and whose it was; in how many documents, and the last of them. */
export type WordingCounted = WordedOffice & Readonly<{ documents: number; first: string | null; last: string | null }>

/** The wordings of the offices of a party's people: each once a person, used last first. */
export async function countOfficeWordings(db: Kysely<Tables>, party: string): Promise<WordingCounted[]> {
  const { rows } = await sql<WordingCounted>`
    select * from (
      select distinct on (wording, who, held) document, file, person, name, wording, held, evidence, day, date, told as last,
        (count(*) over same)::int as documents, first_value(told) over (same order by day nulls last) as first
      from (
        select distinct on (p.document_id, p.office_as_worded, p.person, p.name) p.document_id as document, d.file, p.person, p.name,
          coalesce(p.person, p.name) as who, p.office_as_worded as wording, p.office_held as held, p.evidence, e.date_edtf as date,
          coalesce(e.date_edtf, d.published) as told, coalesce(e.date_from, d.published_from) as day
        from participations p join documents d using (document_id) join engagements e using (document_id, engagement)
        where p.party = ${party} and p.office_as_worded is not null
        order by p.document_id, p.office_as_worded, p.person, p.name, p.position) told
      window same as (partition by wording, who, held)
      order by wording, who, held, day desc nulls last, document) worded
    order by day desc nulls last, wording, name`.execute(db)
  return rows.map(({ document, file, person, name, wording, held, evidence, date, documents, first, last }) => ({
    ...{ document, file, person, name, wording, held, evidence, date, documents, first, last },
  }))
}
