import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Statement } from '../model/statement.ts'
import { matches } from './matching.ts'
import { isNamed } from './names.ts'
import type { Tables } from './tables.ts'

export type StatementFilter = Readonly<{
  speaker?: string | undefined
  party?: string | undefined
  topic?: string | undefined
  act?: string | undefined
  formula?: string | undefined
  text?: string | undefined
  limit?: number | undefined
}>

/** A statement with the document that tells it and the day of what it was said at. */
export type FoundStatement = Statement &
  Readonly<{ document: string; file: string; sourceName: string | null; published: string | null; date: string | null }>

/** What narrows statements `s`. */
export function statementsWhere({ speaker, party, topic, act, formula, text }: StatementFilter): Expression<SqlBool>[] {
  return [
    ...(speaker ? [isNamed(speaker, sql`s.persons`, sql`s.names`)] : []),
    ...(party ? [sql<SqlBool>`${party} = any(s.parties)`] : []),
    ...(topic ? [sql<SqlBool>`${topic} = any(s.topics)`] : []),
    ...(act ? [sql<SqlBool>`s.act = ${act}`] : []),
    ...(formula ? [sql<SqlBool>`${formula} = any(s.formulas)`] : []),
    ...(text ? [matches('s', text)] : []),
  ]
}

/** Who is reported to have said what: newest first, in the order of each text. */
export async function findStatements(db: Kysely<Tables>, filter: StatementFilter): Promise<FoundStatement[]> {
  const rows = await db
    .selectFrom('statements as s')
    .innerJoin('documents as d', 'd.document_id', 's.document_id')
    .leftJoin('engagements as e', (join) => join.onRef('e.document_id', '=', 's.document_id').onRef('e.engagement', '=', 's.engagement'))
    .select(['s.body', 'd.document_id', 'd.file', 'd.source_name', 'd.published', 'e.date_edtf'])
    .where((eb) => eb.and(statementsWhere(filter)))
    .orderBy(sql`coalesce(e.date_from, d.published_from) desc nulls last`)
    .orderBy('s.document_id')
    .orderBy('s.position')
    .$if(filter.limit !== undefined, (query) => query.limit(filter.limit as number))
    .execute()
  return rows.map((row) => ({
    document: row.document_id,
    file: row.file,
    sourceName: row.source_name,
    published: row.published,
    date: row.date_edtf,
    ...(row.body as Statement),
  }))
}

/** How many statements documents tell; those with none are left out. */
export async function countStatements(db: Kysely<Tables>, documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (documents.length === 0) return new Map()
  const rows = await db
    .selectFrom('statements')
    .select(['document_id', sql<number>`count(*)::int`.as('statements')])
    .where(sql<boolean>`document_id = any(${documents})`)
    .groupBy('document_id')
    .execute()
  return new Map(rows.map(({ document_id, statements }) => [document_id, statements]))
}

/** Those of some documents that tell any statement. */
export async function findTelling(db: Kysely<Tables>, documents: readonly string[]): Promise<ReadonlySet<string>> {
  if (documents.length === 0) return new Set()
  const { rows } = await sql<{ document: string }>`select document from unnest(${documents}::text[]) document
    where exists (select from statements s where s.document_id = document)`.execute(db)
  return new Set(rows.map(({ document }) => document))
}
