import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'

/** Engagements at which all of these took part; days: ISO, inclusive. */
export type PositionScope = Readonly<{ parties: readonly string[]; from?: string | null | undefined; to?: string | null | undefined }>

const scopeWhere = ({ parties, from, to }: PositionScope): Expression<SqlBool>[] => [
  ...(parties.length ? [sql<SqlBool>`j.parties @> ${parties}`] : [sql<SqlBool>`true`]),
  ...(from ? [sql<SqlBool>`j.date_to >= ${from}::date`] : []),
  ...(to ? [sql<SqlBool>`j.date_from <= ${to}::date`] : []),
]

/** The accounts of engagements that repeat no other, as `told`. `date` (EDTF) and `day`: of the engagement, else of publication. */
export function accountsIn(scope: PositionScope): RawBuilder<unknown> {
  const where = sql.join(scopeWhere(scope), sql` and `)
  return sql`copies as materialized (
      select j.engagement_id, c->>'document' as document_id from joined j, json_array_elements(j.body->'accounts') c
      where j.accounts > 1 and ${where} and c->>'copyOf' is not null),
    told as materialized (
      select a.document_id, a.engagement, a.engagement_id, j.parties,
        coalesce(j.date_from, (select d.published_from from documents d where d.document_id = a.document_id)) as day,
        coalesce(case when j.date_from = j.date_to then j.date_from::text else j.body->'engagement'->'date'->>'edtf' end,
          (select d.published from documents d where d.document_id = a.document_id)) as date
      from joined j join accounts a using (engagement_id)
      where ${where} and (a.engagement_id, a.document_id) not in (select engagement_id, document_id from copies))`
}

const isWhole = ({ parties, from, to }: PositionScope): boolean => parties.length === 0 && !from && !to

/**
 * The facts of each account: `from told t, <these>`. A fact of no particular engagement is of the one that its document tells.
 * `offset 0` has them looked up by document: of a record that was never analyzed the planner would read all facts there are.
 */
export const factsOf = (
  scope: PositionScope,
  table: 'statements' | 'discussed',
  columns: readonly string[],
  where: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> => sql`lateral (
    select ${sql.join(columns.map((column) => sql.ref(`f.${column}`)))} from ${sql.table(table)} f
    where f.document_id = t.document_id and (f.engagement = t.engagement or (f.engagement is null
      and (select array_agg(e.engagement) from engagements e where e.document_id = t.document_id and e.status = 'held') = array[t.engagement]))
      and ${where} ${isWhole(scope) ? sql`` : sql`offset 0`})`
