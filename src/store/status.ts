import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

const COUNTED = ['documents', 'engagements', 'participations', 'statements', 'commitments', 'formula_uses', 'unread', 'issues'] as const

export type Counts = Readonly<Record<(typeof COUNTED)[number], number>>
export type IssueCount = Readonly<{ code: string; issues: number; documents: number }>
export type MadeByCount = Readonly<{ rules: string; knowledge: string; documents: number }>

export type Status = Readonly<{
  counts: Counts
  sentences: number
  sentencesRead: number
  from: string | null
  to: string | null
  issues: readonly IssueCount[]
  madeBy: readonly MadeByCount[]
}>

/** What the record holds. */
export async function takeStatus(db: Kysely<Tables>): Promise<Status> {
  const summed = sql.join(COUNTED.slice(1).map((name) => sql`coalesce(sum(${sql.ref(name)}), 0)::int as ${sql.ref(name)}`))
  const counts = await sql<Counts>`select count(*)::int as documents, ${summed} from tallies`.execute(db)
  const sums = await sql<{ sentences: number; read: number; first: string | null; last: string | null }>`
    select coalesce(sum(sentences), 0)::int as sentences, coalesce(sum(sentences_read), 0)::int as read,
      min(published_from)::text as first, max(published_from)::text as last from documents`.execute(db)
  const issues = await sql<IssueCount>`
    select code, count(*)::int as issues, count(distinct document_id)::int as documents from issues group by code order by 2 desc, 1`.execute(
    db,
  )
  const madeBy = await sql<MadeByCount>`
    select rules, knowledge, count(*)::int as documents from readings group by 1, 2 order by 3 desc, 1, 2`.execute(db)
  const { sentences = 0, read = 0, first = null, last = null } = sums.rows[0] ?? {}
  return {
    counts: counts.rows[0] as Counts,
    sentences,
    sentencesRead: read,
    from: first,
    to: last,
    issues: issues.rows,
    madeBy: madeBy.rows,
  }
}

export type UnreadSentence = Readonly<{ document: string; file: string; span: readonly [number, number]; text: string }>

/** Sentences that no rule read, in the order of documents. */
export async function findUnread(db: Kysely<Tables>, limit?: number): Promise<UnreadSentence[]> {
  const rows = await db
    .selectFrom('unread as u')
    .innerJoin('documents as d', 'd.document_id', 'u.document_id')
    .select(['u.document_id', 'd.file', 'u.start_at', 'u.end_at', 'u.text'])
    .orderBy('d.file')
    .orderBy('u.document_id')
    .orderBy('u.position')
    .$if(limit !== undefined, (query) => query.limit(limit as number))
    .execute()
  return rows.map(({ document_id, file, start_at, end_at, text }) => ({ document: document_id, file, span: [start_at, end_at], text }))
}
