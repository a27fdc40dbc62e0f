import { type Expression, type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Tier } from '../model/document.ts'
import type { Tables } from './tables.ts'

/** `publishers`: any of these ids; `publisher`: in place of ids, a part of its name as written; days: ISO, inclusive. */
export type DocumentFilter = Readonly<{
  publishers?: readonly string[] | undefined
  publisher?: string | undefined
  holder?: string | undefined
  language?: string | undefined
  tier?: string | undefined
  title?: string | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}>

/** A document in a list. */
export type DocumentListed = Readonly<{
  id: string
  file: string
  title: string | null
  /** Id of the publisher in the registers; `sourceName`: as the text has it. */
  source: string | null
  sourceName: string | null
  carrier: string | null
  holder: string | null
  tier: Tier
  language: string
  published: string | null
  url: string | null
  sentences: number
  sentencesRead: number
}>

/** Columns of `DocumentListed` of `documents d`. */
const LISTED = sql`d.document_id as id, d.file, d.title, d.source, d.source_name as "sourceName", d.carrier, d.holder, d.tier, d.language,
  d.published, d.url, d.sentences, d.sentences_read as "sentencesRead"`

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

const isOf = ({ publishers, publisher }: DocumentFilter): Expression<SqlBool>[] => {
  const any = [
    ...(publishers?.length ? [sql<SqlBool>`d.source = any(${publishers})`] : []),
    ...(publisher ? [sql<SqlBool>`d.source_name ilike ${like(publisher)}`] : []),
  ]
  return any.length ? [sql<SqlBool>`(${sql.join(any, sql` or `)})`] : []
}

const conditions = (filter: DocumentFilter): Expression<SqlBool>[] => [
  ...isOf(filter),
  ...(filter.holder ? [sql<SqlBool>`d.holder = ${filter.holder}`] : []),
  ...(filter.language ? [sql<SqlBool>`d.language = ${filter.language}`] : []),
  ...(filter.tier ? [sql<SqlBool>`d.tier = ${filter.tier}`] : []),
  ...(filter.title ? [sql<SqlBool>`d.title ilike ${like(filter.title)}`] : []),
  ...(filter.from ? [sql<SqlBool>`d.published_from >= ${filter.from}::date`] : []),
  ...(filter.to ? [sql<SqlBool>`d.published_from <= ${filter.to}::date`] : []),
]

/** Documents as lists show them, in the order of the ids. */
export async function findListed(db: Kysely<Tables>, ids: readonly string[]): Promise<DocumentListed[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<DocumentListed>`select ${LISTED} from documents d where d.document_id = any(${ids})`.execute(db)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const count = async (db: Kysely<Tables>, from: RawBuilder<unknown>): Promise<number> =>
  (await sql<{ total: number }>`select count(*)::int as total ${from}`.execute(db)).rows[0]?.total ?? 0

/** A stretch of the documents that answer, latest first, those without a date last; and how many there are. */
export async function findDocumentPage(
  db: Kysely<Tables>,
  filter: DocumentFilter,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<{ documents: DocumentListed[]; total: number }> {
  const asked = conditions(filter)
  const where = sql.join([sql`true`, ...asked], sql` and `)
  // What is asked for is counted on the way, so that documents are gone through once; all are counted where rows are narrow.
  const counted = asked.length ? sql`count(*) over ()::int` : sql`0`
  const { rows } = await sql<{ id: string; total: number }>`select d.document_id as id, ${counted} as total from documents d where ${where}
    order by d.published_from desc nulls last, d.document_id offset ${offset} limit ${limit}`.execute(db)
  const documents = await findListed(
    db,
    rows.map(({ id }) => id),
  )
  if (asked.length === 0) return { documents, total: await count(db, sql`from readings`) }
  if (rows.length === 0 && offset > 0) return { documents, total: await count(db, sql`from documents d where ${where}`) }
  return { documents, total: rows[0]?.total ?? 0 }
}
