import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Commitment } from '../model/statement.ts'
import type { Tables } from './tables.ts'

export type CommitmentFilter = Readonly<{
  by?: string | undefined
  act?: string | undefined
  topic?: string | undefined
  /** Only those with a due wording that names no time. */
  openDue?: boolean | undefined
  /** Each of these undertakes it, or takes part in what its document tells. */
  between?: readonly string[] | undefined
  limit?: number | undefined
}>

export type FoundCommitment = Commitment &
  Readonly<{ document: string; file: string; sourceName: string | null; published: string | null; date: string | null }>

function conditions({ by, act, topic, openDue, between = [] }: CommitmentFilter): Expression<SqlBool>[] {
  return [
    ...(by ? [sql<SqlBool>`${by} = any(c.by)`] : []),
    ...(act ? [sql<SqlBool>`c.act = ${act}`] : []),
    ...(topic ? [sql<SqlBool>`${topic} = any(c.topics)`] : []),
    ...between.map(
      (party) =>
        sql<SqlBool>`(${party} = any(c.by) or exists (select from engagements x where x.document_id = c.document_id and ${party} = any(x.parties)))`,
    ),
    ...(openDue ? [sql<SqlBool>`c.due_text is not null and c.due_edtf is null`] : []),
  ]
}

/** What sides undertook: newest first, in the order of each text. */
export async function findCommitments(db: Kysely<Tables>, filter: CommitmentFilter): Promise<FoundCommitment[]> {
  const rows = await db
    .selectFrom('commitments as c')
    .innerJoin('documents as d', 'd.document_id', 'c.document_id')
    .leftJoin('engagements as e', (join) => join.onRef('e.document_id', '=', 'c.document_id').onRef('e.engagement', '=', 'c.engagement'))
    .select(['c.body', 'd.document_id', 'd.file', 'd.source_name', 'd.published', 'e.date_edtf'])
    .where((eb) => eb.and(conditions(filter)))
    .orderBy(sql`coalesce(e.date_from, d.published_from) desc nulls last`)
    .orderBy('c.document_id')
    .orderBy('c.position')
    .$if(filter.limit !== undefined, (query) => query.limit(filter.limit as number))
    .execute()
  return rows.map((row) => ({
    document: row.document_id,
    file: row.file,
    sourceName: row.source_name,
    published: row.published,
    date: row.date_edtf,
    ...(row.body as Commitment),
  }))
}
