import { type Kysely, sql } from 'kysely'
import { type DocumentListed, findListed } from './document-page.ts'
import type { Tables } from './tables.ts'

type Db = Kysely<Tables>

/** Every name under which the bytes of a document were captured. */
export async function findFilesOf(db: Db, document: string): Promise<string[]> {
  const rows = await db.selectFrom('files').select('file').where('document_id', '=', document).orderBy('file').execute()
  return rows.map(({ file }) => file)
}

/** The engagements that the tellings of a document were joined in: by the id of each within the document. */
export async function findJoinedOf(db: Db, document: string): Promise<Readonly<Record<string, string>>> {
  const rows = await db.selectFrom('accounts').select(['engagement', 'engagement_id']).where('document_id', '=', document).execute()
  return Object.fromEntries(rows.map(({ engagement, engagement_id }) => [engagement, engagement_id]))
}

/** Why another document is kin: it came under the same name, from the same address, or tells of the same engagement. */
export type Kinship = 'same-file' | 'same-url' | 'same-engagement'

/** `engagement`: the engagement that both tell of. */
export type Kin = DocumentListed & Readonly<{ why: Kinship; engagement: string | null }>

/** What kin is known by. */
export type KnownBy = Readonly<{ document: string; files: readonly string[]; url: string | null; engagements: readonly string[] }>

const MOST = 200

type Found = Pick<Kin, 'id' | 'why' | 'engagement'>

/** Looked up a list at a time: a join of them would be made by reading every row of the record. */
async function findKinIds(db: Db, { document, files, url, engagements }: KnownBy): Promise<Found[]> {
  const { rows } = await sql<Found>`select document_id as id, why, engagement from (
      select document_id, 'same-file' as why, null as engagement from files where file = any(${files})
      union ${url === null ? sql`` : sql`select document_id, 'same-url', null from documents where url = ${url} union`}
      select document_id, 'same-engagement', engagement_id from accounts where engagement_id = any(${engagements})) kin
    where document_id <> ${document} order by 2, 1 limit ${sql.lit(MOST)}`.execute(db)
  return rows
}

/** Documents that are kin to one: other captures of the same page, and other accounts of what it tells. */
export async function findKinOf(db: Db, known: KnownBy): Promise<Kin[]> {
  const found = await findKinIds(db, known)
  const listed = await findListed(db, [...new Set(found.map(({ id }) => id))])
  const byId = new Map(listed.map((one) => [one.id, one]))
  return found.flatMap(({ id, why, engagement }) => {
    const one = byId.get(id)
    return one ? [{ ...one, why, engagement }] : []
  })
}
