import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

/** A document in whose statements phrases are looked for; `date`: of what it tells, else of publication (EDTF). */
export type PhraseSource = Readonly<{ document: string; date: string | null }>

export type PhraseFilter = Readonly<{
  /** First part of a BCP 47 tag. */
  language: string
  between?: readonly string[] | undefined
  /** The newest so many. */
  most?: number | undefined
}>

/** Documents of a language, newest first, those that repeat another left out; `total`: how many there are. */
export async function findPhraseSources(
  db: Kysely<Tables>,
  { language, between = [], most }: PhraseFilter,
): Promise<{ sources: PhraseSource[]; total: number }> {
  const among = between.length
    ? sql`and d.document_id in (select a.document_id from accounts a join joined j using (engagement_id) where j.parties @> ${between})`
    : sql``
  const { rows } = await sql<PhraseSource & { total: number }>`
    select d.document_id as document, count(*) over ()::int as total,
      coalesce((select e.date_edtf from engagements e where e.document_id = d.document_id and e.status = 'held' and e.date_edtf is not null
        order by e.position desc limit 1), d.published) as date
    from documents d where split_part(d.language, '-', 1) = ${language} ${among}
      and not exists (select from accounts a where a.copy and a.document_id = d.document_id)
    order by d.published_from desc nulls last, d.document_id limit ${most ?? null}`.execute(db)
  return { sources: rows.map(({ document, date }) => ({ document, date })), total: rows[0]?.total ?? 0 }
}

/** Tells one state of what was read from another: it stays the same while people only decide. */
export async function findReadStamp(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ stamp: string }>`
    select count(*)::text || ' ' || coalesce(sum(hashtext(document_id || rules || knowledge)::bigint), 0)::text as stamp from readings`.execute(
    db,
  )
  return rows[0]?.stamp ?? ''
}
