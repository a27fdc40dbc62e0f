import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import { findJoined } from './joined.ts'
import type { Tables } from './tables.ts'

/** What those looked for have in common with one engagement. `parties`: all of them; `buckets`: one of these. */
export type Common = Readonly<{ parties?: readonly string[]; mechanism?: string; buckets?: readonly string[] }>

/** ISO days of the engagement whose neighbors are looked for; null when it has no date. */
export type Beside = Readonly<{ id: string; days: Readonly<{ from: string; to: string }> | null; side: 'before' | 'after' }>

const inCommon = ({ parties, mechanism, buckets }: Common): Expression<SqlBool>[] => [
  ...(parties?.length ? [sql<SqlBool>`j.parties @> ${parties}`] : []),
  ...(mechanism ? [sql<SqlBool>`j.mechanism = ${mechanism}`] : []),
  ...(buckets ? [sql<SqlBool>`j.bucket = any(${buckets})`] : []),
]

/** Those without a date may be on either side; so may those whose imprecise dates meet. Written so that no index of dates is used, which finds half of the record. */
const onSide = ({ days, side }: Beside): Expression<SqlBool> => {
  if (!days) return sql<SqlBool>`true`
  return side === 'before'
    ? sql<SqlBool>`coalesce(j.date_from, ${days.to}::date) <= ${days.to}::date`
    : sql<SqlBool>`coalesce(j.date_to, ${days.from}::date) >= ${days.from}::date`
}

/** Engagements that were held, beside another and with something in common with it, the nearest first, those without a date before all. */
export async function findNearEngagements(
  db: Kysely<Tables>,
  common: Common,
  beside: Beside,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<JoinedEngagement[]> {
  const where = [sql<SqlBool>`j.status = 'held'`, sql<SqlBool>`j.engagement_id <> ${beside.id}`, onSide(beside), ...inCommon(common)]
  const near = beside.side === 'before' ? sql`j.date_to desc nulls first` : sql`j.date_from asc nulls first`
  const { rows } = await sql<{ id: string }>`select j.engagement_id as id from joined j
    where ${sql.join(where, sql` and `)} order by ${near}, j.engagement_id offset ${offset} limit ${limit}`.execute(db)
  const ids = rows.map(({ id }) => id)
  const found = new Map((ids.length ? await findJoined(db, { ids }) : []).map((joined) => [joined.id, joined]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** An engagement over days begins no longer before its last one. */
const LONGEST = 31

/** Engagements that were held within some days, in which any of these parties took part. Those of a month, season or year that is all that is known are not. */
export async function findHeldWithin(
  db: Kysely<Tables>,
  { parties, from, to }: Readonly<{ parties: readonly string[]; from: string; to: string }>,
): Promise<JoinedEngagement[]> {
  const { rows } = await sql<{ body: JoinedEngagement }>`select body from joined
    where status = 'held' and parties && ${parties}::text[] and date_from between ${from}::date - ${sql.lit(LONGEST)} and ${to}::date and date_to >= ${from}::date
    order by date_from, engagement_id`.execute(db)
  return rows.map(({ body }) => body)
}
