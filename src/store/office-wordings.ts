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
