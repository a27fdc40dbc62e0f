import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import type { Tables } from './tables.ts'

/** A stretch of a list, and parties that all take part. */
export type ReviewPart = Readonly<{ offset: number; limit: number; parties: readonly string[] }>
export type Counted<Item> = Readonly<{ items: Item[]; total: number }>

/** In the words of the partial indexes, which find these few among all. */
const IN_DOUBT = {
  supposed: sql<SqlBool>`j.accounts > 1 and j.body->>'certainty' = 'inferred'`,
  conflicting: sql<SqlBool>`j.accounts > 1 and json_array_length(j.body->'conflicts') > 0`,
}

/** supposed: their accounts were joined on a supposition; conflicting: they tell something differently. */
export type InDoubt = keyof typeof IN_DOUBT

export const among = (parties: readonly string[]): Expression<SqlBool> =>
  parties.length ? sql<SqlBool>`j.parties @> ${parties}` : sql<SqlBool>`true`

// The few in doubt first, whatever the planner thinks of the parties.
const doubtful = (doubt: InDoubt, parties: readonly string[]) =>
  sql`with doubtful as materialized (select j.engagement_id, j.date_from, j.parties from joined j where ${IN_DOUBT[doubt]}),
    wanted as (select * from doubtful j where ${among(parties)})`

/** How many engagements are in doubt. */
export async function countInDoubt(db: Kysely<Tables>, doubt: InDoubt, parties: readonly string[]): Promise<number> {
  const { rows } = await sql<{ total: number }>`${doubtful(doubt, parties)} select count(*)::int as total from wanted`.execute(db)
  return rows[0]?.total ?? 0
}

/** Engagements in doubt, newest first. */
export async function findInDoubt(
  db: Kysely<Tables>,
  doubt: InDoubt,
  { offset, limit, parties }: ReviewPart,
): Promise<Counted<JoinedEngagement>> {
  const { rows } = await sql<{ body: unknown }>`${doubtful(doubt, parties)},
    page as materialized (select * from wanted order by date_from desc nulls last, engagement_id offset ${offset} limit ${limit})
    select j.body from page p join joined j using (engagement_id) order by p.date_from desc nulls last, p.engagement_id`.execute(db)
  return { items: rows.map(({ body }) => body as JoinedEngagement), total: await countInDoubt(db, doubt, parties) }
}
