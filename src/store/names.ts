import { type Expression, type SqlBool, sql } from 'kysely'

const likeable = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

const IS_ID = /^[a-z0-9-]+\/[a-z0-9-]+$/

/** Whether a person is meant by these words: the id of the registers, which an index finds, or a part of one of the names. */
export const isNamed = (words: string, persons: Expression<unknown>, names: Expression<unknown>): Expression<SqlBool> =>
  IS_ID.test(words)
    ? sql<SqlBool>`${persons} @> ${[words]}`
    : sql<SqlBool>`(${words} = any(${persons}) or exists (select from unnest(${names}) name where name ilike ${likeable(words)}))`
