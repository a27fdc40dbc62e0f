import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { Tables } from './tables.ts'
import { holds, rankIn, type TextQuery } from './text-query.ts'

/** What narrows a search: any of each list. Days: ISO, inclusive. */
export type HitFilter = Readonly<{
  party: readonly string[]
  publisher: readonly string[]
  language: readonly string[]
  topic: readonly string[]
  from: string | null
  to: string | null
}>

/** A document that holds the words, with what it is counted by. `parties`: its holder and whom it tells of; `publisher`: an id, else a name. */
export type DocumentHit = Readonly<{
  document: string
  language: string
  publisher: string | null
  published: string | null
  day: string | null
  parties: readonly string[]
  rank: number
}>

const publisher = sql`coalesce(d.source, d.source_name)`

const conditions = ({ party, publisher: publishers, language, topic, from, to }: HitFilter): Expression<SqlBool>[] => [
  ...(publishers.length ? [sql<SqlBool>`${publisher} = any(${publishers})`] : []),
  ...(language.length ? [sql<SqlBool>`d.language = any(${language})`] : []),
  ...(from ? [sql<SqlBool>`d.published_from >= ${from}::date`] : []),
  ...(to ? [sql<SqlBool>`d.published_from <= ${to}::date`] : []),
  ...(party.length
    ? [
        sql<SqlBool>`(d.holder = any(${party}) or exists (select from engagements e where e.document_id = d.document_id and e.parties && ${party}))`,
      ]
    : []),
  ...(topic.length ? [sql<SqlBool>`exists (select from statements s where s.document_id = d.document_id and s.topics && ${topic})`] : []),
]

/**
 * The newest documents that hold the words: a stretch of them, each with its rank. A word may stand in half of the record,
 * and to rank all of that takes longer than anyone waits who types.
 */
export async function findDocumentHits(
  db: Kysely<Tables>,
  query: TextQuery,
  filter: HitFilter,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<{ hits: DocumentHit[]; total: number }> {
  const where = sql.join([holds('d', query), ...conditions(filter)], sql` and `)
  // Row by row what stands beside them: without statistics a join would read whole tables.
  const { rows } = await sql<DocumentHit & { total: number }>`
    with found as materialized (
      select d.document_id, d.published_from, count(*) over ()::int as total from documents d where ${where}
      order by d.published_from desc nulls last, d.document_id offset ${offset} limit ${limit})
    select d.document_id as document, d.language, ${publisher} as publisher, d.published, f.published_from::text as day, ${rankIn('d', query)} as rank,
      array(select distinct party from (select d.holder as party union all
        select unnest(e.parties) from (select parties from engagements where document_id = f.document_id offset 0) e) p where party is not null) as parties,
      f.total
    from found f cross join lateral (select * from documents where document_id = f.document_id offset 0) d
    order by f.published_from desc nulls last, f.document_id`.execute(db)
  return { hits: rows.map(({ total: _total, ...hit }) => hit), total: rows[0]?.total ?? 0 }
}

/** What a list shows of a document; of long texts the beginning. */
export type DocumentShown = Readonly<{ document: string; title: string | null; file: string; sourceName: string | null; text: string }>

const SHOWN = 60_000

/** Documents with their texts, and others, of which it is not shown, without. */
export async function findDocumentsShown(
  db: Kysely<Tables>,
  documents: readonly string[],
  others: readonly string[],
): Promise<ReadonlyMap<string, DocumentShown>> {
  const ids = [...new Set([...documents, ...others])]
  if (ids.length === 0) return new Map()
  const { rows } = await sql<DocumentShown>`select d.document_id as document, d.title, d.file, d.source_name as "sourceName",
      case when id = any(${documents}) then left(d.text, ${SHOWN}) else '' end as text
    from unnest(${ids}::text[]) id cross join lateral (select * from documents where document_id = id offset 0) d`.execute(db)
  return new Map(rows.map((row) => [row.document, row]))
}
