import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Engagement } from '../model/engagement.ts'
import type { Tables } from './tables.ts'

/** Only what holds of every account of an engagement, so that no account of one that is found is missed. */
export type TellingFilter = Readonly<{ party?: string | undefined; status?: string | undefined; documents?: readonly string[] | undefined }>

/** One document's telling of one engagement. */
export type ToldEngagement = Readonly<{
  document: string
  file: string
  holder: string | null
  carrier: string | null
  tier: string
  published: string | null
  engagement: Engagement
}>

function conditions({ party, status, documents }: TellingFilter): Expression<SqlBool>[] {
  return [
    ...(party ? [sql<SqlBool>`${party} = any(e.parties)`] : []),
    ...(status ? [sql<SqlBool>`e.status = ${status}`] : []),
    ...(documents ? [sql<SqlBool>`e.document_id = any(${documents})`] : []),
  ]
}

/** Every telling of every engagement, in the order of documents. */
export async function findTellings(db: Kysely<Tables>, filter: TellingFilter): Promise<ToldEngagement[]> {
  const rows = await db
    .selectFrom('engagements as e')
    .innerJoin('documents as d', 'd.document_id', 'e.document_id')
    .select(['e.body', 'd.document_id', 'd.file', 'd.holder', 'd.carrier', 'd.tier', 'd.published'])
    .where((eb) => eb.and(conditions(filter)))
    .orderBy('e.document_id')
    .orderBy('e.position')
    .execute()
  return rows.map(({ body, document_id, ...told }) => ({ document: document_id, ...told, engagement: body as Engagement }))
}
