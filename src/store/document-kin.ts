import { type Kysely, sql } from 'kysely'
import { type DocumentListed, LISTED } from './document-page.ts'
import type { Tables } from './tables.ts'

/** Every name under which the bytes of a document were captured. */
export async function findFilesOf(db: Kysely<Tables>, document: string): Promise<string[]> {
  const rows = await db.selectFrom('files').select('file').where('document_id', '=', document).orderBy('file').execute()
  return rows.map(({ file }) => file)
}

/** Why another document is kin: it came under the same name, from the same address, or tells of the same engagement. */
export type Kinship = 'same-file' | 'same-url' | 'same-engagement'

/** `engagement`: the engagement that both tell of. */
export type Kin = DocumentListed & Readonly<{ why: Kinship; engagement: string | null }>

const MOST = 200

/** Documents that are kin to one: other captures of the same page, and other accounts of what it tells. */
export async function findKinOf(db: Kysely<Tables>, document: string, url: string | null): Promise<Kin[]> {
  const { rows } = await sql<Kin>`
    with kin as (
      select other.document_id, 'same-file' as why, null as engagement from files own join files other using (file) where own.document_id = ${document}
      ${url === null ? sql`` : sql`union select document_id, 'same-url', null from documents where url = ${url}`}
      union select other.document_id, 'same-engagement', own.engagement_id from accounts own join accounts other using (engagement_id)
        where own.document_id = ${document})
    select ${LISTED}, kin.why, kin.engagement from kin join documents d using (document_id) where d.document_id <> ${document}
    order by kin.why, d.published_from, d.document_id limit ${sql.lit(MOST)}`.execute(db)
  return rows
}

/** The engagements that the tellings of a document were joined in: by the id of each within the document. */
export async function findJoinedOf(db: Kysely<Tables>, document: string): Promise<Readonly<Record<string, string>>> {
  const rows = await db.selectFrom('accounts').select(['engagement', 'engagement_id']).where('document_id', '=', document).execute()
  return Object.fromEntries(rows.map(({ engagement, engagement_id }) => [engagement, engagement_id]))
}
