import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Telling } from '../model/account.ts'
import type { Tier } from '../model/document.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Tables } from './tables.ts'

/** Tellings of these documents; with `buckets`, those of these buckets besides. */
export type TellingFilter = Readonly<{
  party?: string | undefined
  status?: string | undefined
  documents?: readonly string[] | undefined
  buckets?: readonly string[] | undefined
}>

function conditions({ party, status, documents, buckets }: TellingFilter): Expression<SqlBool>[] {
  return [
    ...(party ? [sql<SqlBool>`${party} = any(e.parties)`] : []),
    ...(status ? [sql<SqlBool>`e.status = ${status}`] : []),
    ...(documents && !buckets ? [sql<SqlBool>`e.document_id = any(${documents})`] : []),
    ...(buckets ? [sql<SqlBool>`(e.bucket = any(${buckets}) or e.document_id = any(${documents ?? []}))`] : []),
  ]
}

/** Every telling of every engagement, in the order of documents. */
export async function findTellings(db: Kysely<Tables>, filter: TellingFilter): Promise<Telling[]> {
  const rows = await db
    .selectFrom('engagements as e')
    .innerJoin('documents as d', 'd.document_id', 'e.document_id')
    .select(['e.body', 'd.document_id', 'd.file', 'd.holder', 'd.carrier', 'd.tier', 'd.language', 'd.published'])
    .where((eb) => eb.and(conditions(filter)))
    .orderBy('e.document_id')
    .orderBy('e.position')
    .execute()
  return rows.map(({ body, document_id, tier, ...told }) => ({
    document: document_id,
    ...told,
    tier: tier as Tier,
    engagement: body as Engagement,
  }))
}
