import { type Kysely, sql } from 'kysely'
import { findMeta } from './meta.ts'
import type { Tables } from './tables.ts'

const REVISION = 'revision'

/**
 * Says that the record holds something else from now on. It locks one row for all writers: the last thing that a transaction does.
 * The clock is in it, so that two records, or two copies of one, never come to the same revision with different content.
 */
export const bumpRevision = (db: Kysely<Tables>): Promise<unknown> => {
  const now = sql`(extract(epoch from clock_timestamp()) * 1000)::bigint`
  return sql`insert into meta (key, value) values (${REVISION}, ${now}::text)
    on conflict (key) do update set value = greatest(meta.value::bigint + 1, ${now})::text`.execute(db)
}

/** A number that grows with every change of what the record holds, by whatever process; 0 before the first. */
export const findRevision = async (db: Kysely<Tables>): Promise<string> => (await findMeta(db, REVISION)) ?? '0'

/** A transaction that changes what the record holds, unless its result says that nothing was changed. */
export const changing = <Result>(
  db: Kysely<Tables>,
  work: (transaction: Kysely<Tables>) => Promise<Result>,
  isChange: (result: Result) => boolean = () => true,
): Promise<Result> =>
  db.transaction().execute(async (transaction) => {
    const result = await work(transaction)
    if (isChange(result)) await bumpRevision(transaction)
    return result
  })
