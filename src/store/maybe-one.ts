import { type Kysely, sql } from 'kysely'
import { among } from './review.ts'
import type { Tables } from './tables.ts'

/** Ids of two engagements. */
export type IdPair = readonly [one: string, other: string]

/**
 * Two engagements each that might be one: who met and how are the same, an imprecise date leaves it open, and no document tells both.
 * Newest first. The few of an imprecise date lead, each finding those of its days by index.
 */
export async function findMaybeOne(db: Kysely<Tables>, parties: readonly string[]): Promise<IdPair[]> {
  const { rows } = await sql<{ one: string; other: string }>`
    with loose as materialized (
      select j.engagement_id, j.bucket, j.date_from, j.date_to from joined j
      where j.status = 'held' and j.date_from <> j.date_to and ${among(parties)}),
    pairs as (
      select l.engagement_id as one, dated.engagement_id as other, l.date_from from loose l, lateral (
        select o.engagement_id from joined o where o.status = 'held' and o.date_from = o.date_to
          and o.bucket = l.bucket and o.date_from >= l.date_from and o.date_from <= l.date_to offset 0) dated
      union all
      select l.engagement_id, o.engagement_id, l.date_from from loose l join loose o on o.bucket = l.bucket
        and o.engagement_id > l.engagement_id and o.date_from <= l.date_to and o.date_to >= l.date_from)
    select one, other from pairs where (select count(*) from accounts x join accounts y using (document_id)
      where x.engagement_id = one and y.engagement_id = other) = 0
    order by date_from desc, one, other`.execute(db)
  return rows.map(({ one, other }) => [one, other] as const)
}

/** In which engagement each telling of some documents was joined. */
export async function findJoinsOf(
  db: Kysely<Tables>,
  documents: readonly string[],
): Promise<Readonly<{ document: string; engagement: string; joined: string }>[]> {
  if (documents.length === 0) return []
  const { rows } = await sql<{ document: string; engagement: string; joined: string }>`
    select document_id as document, engagement, engagement_id as joined from accounts where document_id = any(${documents})`.execute(db)
  return rows
}
