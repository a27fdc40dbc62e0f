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

/** A wording of an office to be found in the accounts of an engagement. `name`: of a person in no register. */
export type WordingAsked = Readonly<{ engagement: string; wording: string; person: string | null; name: string }>

/** Where a wording stands: a document that has it, and the words around the person's name there. */
export type WordingPlace = Readonly<{ document: string; file: string; text: string; evidence: readonly QuoteJson[] }>

/** Where each wording stands, in the order in which they are asked for. */
export async function findWordingPlaces(db: Kysely<Tables>, asked: readonly WordingAsked[]): Promise<(WordingPlace | null)[]> {
  const { rows } = await sql<WordingPlace & { nth: number }>`
    with told as materialized (
      select w.*, a.document_id, a.engagement as own
      from json_to_recordset(${JSON.stringify(asked.map((one, nth) => ({ ...one, nth })))}::json)
        w (nth int, engagement text, wording text, person text, name text)
      join accounts a on a.engagement_id = w.engagement)
    select distinct on (t.nth) t.nth, d.document_id as document, d.file, d.text, p.evidence
    from told t
      -- A stretch of nothing keeps the planner from reading every participation first.
      join lateral (select * from participations one where one.document_id = t.document_id and one.engagement = t.own offset 0) p
        on p.office_as_worded = t.wording and (p.person = t.person or (t.person is null and p.person is null and p.name = t.name))
      join documents d on d.document_id = p.document_id
    order by t.nth, p.document_id, p.position`.execute(db)
  const byPlace = new Map(rows.map(({ nth, ...place }) => [nth, place]))
  return asked.map((_, nth) => byPlace.get(nth) ?? null)
}
