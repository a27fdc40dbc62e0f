import { type Kysely, sql } from 'kysely'
import { matches, rankOf, snippetOf } from './matching.ts'
import type { Tables } from './tables.ts'

export type Hit = Readonly<{
  document: string
  file: string
  sourceName: string | null
  published: string | null
  title: string | null
  rank: number
  /** Words found stand between `HIT.start` and `HIT.end`. */
  snippet: string
}>

/** Documents that answer a query, the best first: words, "a phrase", `or`, -not. */
export async function searchDocuments(db: Kysely<Tables>, query: string, limit: number): Promise<Hit[]> {
  const best = db
    .selectFrom('documents as d')
    .select(['d.document_id', rankOf('d', query).as('rank')])
    .where(matches('d', query))
    .orderBy('rank', 'desc')
    .orderBy('d.document_id')
    .limit(limit)
  // Snippets are dear: only those shown are made.
  const rows = await db
    .selectFrom(best.as('best'))
    .innerJoin('documents as d', 'd.document_id', 'best.document_id')
    .select([
      'd.document_id',
      'd.file',
      'd.source_name',
      'd.published',
      'd.title',
      'best.rank',
      snippetOf('d', 'text', query).as('snippet'),
    ])
    .orderBy('best.rank', 'desc')
    .orderBy('d.document_id')
    .execute()
  return rows.map(({ document_id, source_name, ...row }) => ({ document: document_id, sourceName: source_name, ...row }))
}

/** How many documents answer it. */
export async function countHits(db: Kysely<Tables>, query: string): Promise<number> {
  const row = await db
    .selectFrom('documents as d')
    .select(sql<number>`count(*)::int`.as('hits'))
    .where(matches('d', query))
    .executeTakeFirst()
  return row?.hits ?? 0
}
