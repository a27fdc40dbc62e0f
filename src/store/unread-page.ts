import { type Kysely, sql } from 'kysely'
import type { Quote } from '../model/span.ts'
import type { Counted, ReviewPart } from './review.ts'
import type { Tables } from './tables.ts'

/** A sentence that no rule read, with where it stands. */
export type UnreadFound = Readonly<{ document: string; file: string; title: string | null; language: string; quote: Quote }>

export async function countUnread(db: Kysely<Tables>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from unread`.execute(db)
  return rows[0]?.total ?? 0
}

/** Sentences that no rule read, those of the newest documents first. */
export async function findUnreadPage(db: Kysely<Tables>, { offset, limit }: Omit<ReviewPart, 'parties'>): Promise<Counted<UnreadFound>> {
  type Row = { document_id: string; file: string; title: string | null; language: string; text: string; start_at: number; end_at: number }
  const { rows } = await sql<Row>`
    with newest as materialized (
      select d.published_from, u.document_id, u.position, u.text, u.start_at, u.end_at
      from documents d, lateral (select * from unread u where u.document_id = d.document_id offset 0) u
      order by d.published_from desc nulls last, d.document_id, u.position offset ${offset} limit ${limit})
    select n.document_id, d.file, d.title, d.language, n.text, n.start_at, n.end_at from newest n join documents d using (document_id)
    order by n.published_from desc nulls last, n.document_id, n.position`.execute(db)
  const items = rows.map(({ document_id, text, start_at, end_at, ...told }) => ({
    document: document_id,
    ...told,
    quote: { text, span: [start_at, end_at] as const },
  }))
  return { items, total: await countUnread(db) }
}
