import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Statement } from '../model/statement.ts'
import type { HitFilter } from './document-hits.ts'
import type { Tables } from './tables.ts'
import { holds, rankIn, type TextQuery } from './text-query.ts'

export type StatementHit = Readonly<{ document: string; statement: string; position: number; parties: readonly string[]; rank: number }>

const conditions = ({ party, topic }: HitFilter): Expression<SqlBool>[] => [
  ...(party.length ? [sql<SqlBool>`s.parties && ${party}`] : []),
  ...(topic.length ? [sql<SqlBool>`s.topics && ${topic}`] : []),
]

/** Statements of some documents that hold the words. */
export async function findStatementHits(
  db: Kysely<Tables>,
  query: TextQuery,
  documents: readonly string[],
  filter: HitFilter,
): Promise<StatementHit[]> {
  if (documents.length === 0) return []
  const where = sql.join([holds('s', query), ...conditions(filter)], sql` and `)
  const { rows } = await sql<StatementHit>`
    select s.document_id as document, s.statement, s.position, s.parties, ${rankIn('s', query)} as rank
    from unnest(${documents}::text[]) id cross join lateral (select * from statements where document_id = id offset 0) s where ${where}`.execute(
    db,
  )
  return rows
}

/** The statements themselves, by document and id. */
export async function findStatementBodies(
  db: Kysely<Tables>,
  hits: readonly Pick<StatementHit, 'document' | 'statement'>[],
): Promise<ReadonlyMap<string, Statement>> {
  if (hits.length === 0) return new Map()
  const { rows } = await sql<{ key: string; body: Statement }>`select document || '#' || s.statement as key, s.body
    from unnest(${hits.map(({ document }) => document)}::text[], ${hits.map(({ statement }) => statement)}::text[]) as hit (document, own)
    cross join lateral (select * from statements where document_id = document and statement = own offset 0) s`.execute(db)
  return new Map(rows.map(({ key, body }) => [key, body]))
}
