import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** More than this many tell no more: the beginning of the id is too short. */
const MOST = 9

// Ids are of digits and `a` to `f`, which every collation orders alike: a range is read off the index.

/** Ids of engagements that begin so. */
export async function findEngagementIds(db: Kysely<Tables>, start: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select engagement_id as id from joined
    where engagement_id >= ${start} and engagement_id < ${`${start}g`} order by 1 limit ${sql.lit(MOST)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** Ids of documents whose hash begins so. */
export async function findDocumentsStarting(db: Kysely<Tables>, hash: string): Promise<string[]> {
  const [from, to] = [`sha256:${hash}`, `sha256:${hash}g`]
  const { rows } = await sql<{ id: string }>`select document_id as id from readings
    where document_id >= ${from} and document_id < ${to} order by 1 limit ${sql.lit(MOST)}`.execute(db)
  return rows.map(({ id }) => id)
}
