import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Tables } from './tables.ts'

/** The languages of some documents (BCP 47). */
export async function findLanguages(db: Kysely<Tables>, documents: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (documents.length === 0) return new Map()
  const rows = await db
    .selectFrom('documents')
    .select(['document_id', 'language'])
    .where(sql<boolean>`document_id = any(${documents})`)
    .execute()
  return new Map(rows.map(({ document_id, language }) => [document_id, language]))
}
