import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

type FactTable = 'statements' | 'commitments' | 'formula_uses'

const tellings = (columns: RawBuilder<unknown>, parties: readonly string[]): RawBuilder<unknown> =>
  sql`select ${columns} from accounts a join joined j using (engagement_id) where j.parties @> ${parties}`

/**
 * The facts to look at for what was said between parties: those of their documents, read document by document (the offset keeps it so);
 * without parties the whole table.
 */
export const factsOf = (table: FactTable, parties: readonly string[] = []): RawBuilder<unknown> =>
  parties.length
    ? sql`(select own.* from (${tellings(sql`distinct a.document_id`, parties)}) told
        cross join lateral (select * from ${sql.table(table)} f where f.document_id = told.document_id offset 0) own)`
    : sql.table(table)

/** Whether a fact was said at an engagement of all these parties; one that belongs to no engagement counts by its document. */
export const saidBetween = (alias: string, parties: readonly string[] = []): Expression<SqlBool>[] => {
  const at = (column: string) => sql.ref(`${alias}.${column}`)
  return parties.length
    ? [
        sql<SqlBool>`(${at('engagement')} is null or
          (${at('document_id')}, ${at('engagement')}) in (${tellings(sql`a.document_id, a.engagement`, parties)}))`,
      ]
    : []
}

/** Days, ISO, inclusive; what has no day is left out where one is asked for. */
export type DayRange = Readonly<{ from?: string | null | undefined; to?: string | null | undefined }>

/** Whether the day of a fact is within. */
export const within = (alias: string, { from, to }: DayRange): Expression<SqlBool>[] => [
  ...(from ? [sql<SqlBool>`${sql.ref(`${alias}.day`)} >= ${from}::date`] : []),
  ...(to ? [sql<SqlBool>`${sql.ref(`${alias}.day`)} <= ${to}::date`] : []),
]
