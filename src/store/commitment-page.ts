import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Commitment } from '../model/statement.ts'
import type { FoundCommitment } from './commitments.ts'
import { type DayRange, factsOf, saidBetween, within } from './said-between.ts'
import type { Tables } from './tables.ts'

/** named: a time is told; open: due words that name none; none: no due words. */
export const DUES = ['named', 'open', 'none'] as const
export const COMMITMENT_ORDERS = ['newest', 'oldest', 'due'] as const

export type CommitmentPageFilter = DayRange &
  Readonly<{
    between?: readonly string[] | undefined
    by?: string | undefined
    act?: string | undefined
    topic?: string | undefined
    due?: (typeof DUES)[number] | undefined
    /** Words of what is undertaken. */
    q?: string | undefined
    ids?: readonly Readonly<{ document: string; id: string }>[] | undefined
  }>

const DUE: Readonly<Record<(typeof DUES)[number], RawBuilder<SqlBool>>> = {
  named: sql`c.due_edtf is not null`,
  open: sql`c.due_text is not null and c.due_edtf is null`,
  none: sql`c.due_text is null`,
}

const ORDERS: Readonly<Record<(typeof COMMITMENT_ORDERS)[number], RawBuilder<unknown>>> = {
  newest: sql`p.day desc nulls last, p.document_id, p.position`,
  oldest: sql`p.day asc nulls last, p.document_id, p.position`,
  due: sql`p.due_edtf nulls last, p.day desc nulls last, p.document_id, p.position`,
}

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

function conditions({ between, by, act, topic, due, q, ids, ...days }: CommitmentPageFilter): Expression<SqlBool>[] {
  return [
    sql<SqlBool>`true`,
    ...saidBetween('c', between),
    ...within('c', days),
    ...(by ? [sql<SqlBool>`${by} = any(c.by)`] : []),
    ...(act ? [sql<SqlBool>`c.act = ${act}`] : []),
    ...(topic ? [sql<SqlBool>`${topic} = any(c.topics)`] : []),
    ...(due ? [DUE[due]] : []),
    ...(q ? [sql<SqlBool>`c.content_text ilike ${like(q)}`] : []),
    ...(ids
      ? [
          sql<SqlBool>`(c.document_id, c.commitment) in (select * from json_to_recordset(${JSON.stringify(ids)}::json) k (document text, id text))`,
        ]
      : []),
  ]
}

export type CommitmentStretch = Readonly<{ offset: number; limit: number; order: (typeof COMMITMENT_ORDERS)[number] }>

/** A commitment with the first day of what it was made at, and the language of its document. */
export type CommitmentRow = FoundCommitment & Readonly<{ day: string | null; language: string }>

/** A stretch of the commitments that answer, and how many there are. */
export async function findCommitmentPage(
  db: Kysely<Tables>,
  filter: CommitmentPageFilter,
  { offset, limit, order }: CommitmentStretch,
): Promise<{ rows: CommitmentRow[]; total: number }> {
  type Row = Omit<CommitmentRow, keyof Commitment> & { body: Commitment; total: number }
  const { rows } = await sql<Row>`
    with found as materialized (select c.document_id, c.commitment, c.day, c.position, c.due_edtf
      from ${factsOf('commitments', filter.between)} c where ${sql.join(conditions(filter), sql` and `)}),
    page as materialized (select p.* from found p order by ${ORDERS[order]} offset ${offset} limit ${limit})
    select c.body, (select count(*)::int from found) as total, p.day::text as day, d.document_id as document, d.file, d.source_name as "sourceName", d.published,
      d.language, e.date_edtf as date
    from page p join commitments c using (document_id, commitment) join documents d using (document_id)
    left join engagements e on e.document_id = c.document_id and e.engagement = c.engagement order by ${ORDERS[order]}`.execute(db)
  return { rows: rows.map(({ body, total: _, ...row }) => ({ ...row, ...body })), total: rows[0]?.total ?? 0 }
}
