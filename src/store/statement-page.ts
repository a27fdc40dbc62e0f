import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Statement } from '../model/statement.ts'
import { type DayRange, factsOf, saidBetween, within } from './said-between.ts'
import { type FoundStatement, type StatementFilter, statementsWhere } from './statements.ts'
import type { Tables } from './tables.ts'

export type StatementPageFilter = Omit<StatementFilter, 'limit'> & DayRange & Readonly<{ between?: readonly string[] | undefined }>

export type Stretch = Readonly<{ offset: number; limit: number }>

const conditions = ({ between, ...filter }: StatementPageFilter): Expression<SqlBool>[] => [
  ...statementsWhere(filter),
  ...within('s', filter),
  ...saidBetween('s', between),
]

type Key = { document_id: string; statement: string; total: number }

/** All of them: the newest page is read off the index. */
async function newestOf(db: Kysely<Tables>, { offset, limit }: Stretch): Promise<Key[]> {
  const { rows } = await sql<Key>`select document_id, statement, (select count(*)::int from statements) as total
    from statements order by day desc nulls last, document_id, position offset ${offset} limit ${limit}`.execute(db)
  return rows
}

/** Those that answer are found and counted in one pass; the bodies of the page alone are read. */
async function keysOf(db: Kysely<Tables>, filter: StatementPageFilter, { offset, limit }: Stretch): Promise<Key[]> {
  const where = sql.join(conditions(filter), sql` and `)
  const { rows } = await sql<Key>`
    with found as materialized (select s.document_id, s.statement, s.day, s.position from ${factsOf('statements', filter.between)} s where ${where})
    select document_id, statement, (select count(*)::int from found) as total from found
    order by day desc nulls last, document_id, position offset ${offset} limit ${limit}`.execute(db)
  return rows
}

/** A stretch of the statements that answer, newest first and in the order of each text, and how many there are. */
export async function findStatementPage(
  db: Kysely<Tables>,
  filter: StatementPageFilter,
  part: Stretch,
): Promise<{ items: FoundStatement[]; total: number }> {
  const keys = conditions(filter).length ? await keysOf(db, filter, part) : await newestOf(db, part)
  if (keys.length === 0) return { items: [], total: 0 }
  const { rows } = await sql<FoundStatement & { body: Statement }>`
    select s.body, d.document_id as document, d.file, d.source_name as "sourceName", d.published, e.date_edtf as date
    from json_to_recordset(${JSON.stringify(keys)}::json) as k (document_id text, statement text)
    join statements s using (document_id, statement) join documents d using (document_id)
    left join engagements e on e.document_id = s.document_id and e.engagement = s.engagement`.execute(db)
  const byKey = new Map(rows.map(({ body, ...where }) => [`${where.document}/${body.id}`, { ...where, ...body }]))
  const items = keys.flatMap(({ document_id, statement }) => byKey.get(`${document_id}/${statement}`) ?? [])
  return { items, total: keys[0]?.total ?? 0 }
}
