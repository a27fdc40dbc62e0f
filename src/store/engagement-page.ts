import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import { spotOf } from './spot.ts'
import type { Tables } from './tables.ts'

/** `parties`: all of them; `persons`: any of these ids; `named`: in place of ids, a part of a name as told; days: ISO, inclusive. */
export type PageFilter = Readonly<{
  parties?: readonly string[] | undefined
  persons?: readonly string[] | undefined
  named?: string | undefined
  kind?: string | undefined
  status?: string | undefined
  mechanism?: string | undefined
  place?: string | undefined
  /** As `spotOf` writes it. */
  spot?: string | undefined
  from?: string | null | undefined
  to?: string | null | undefined
}>

const like = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`

const isNamed = (words: string): Expression<SqlBool> =>
  sql<SqlBool>`j.engagement_id in (select a.engagement_id from accounts a join participations p
    on p.document_id = a.document_id and p.engagement = a.engagement
    where p.name ilike ${like(words)} or p.as_written ilike ${like(words)})`

const whoTookPart = ({ persons, named }: PageFilter): Expression<SqlBool>[] => {
  const any = [...(persons?.length ? [sql<SqlBool>`j.persons && ${persons}`] : []), ...(named ? [isNamed(named)] : [])]
  return any.length ? [sql<SqlBool>`(${sql.join(any, sql` or `)})`] : []
}

const isAt = (words: string): Expression<SqlBool> =>
  sql<SqlBool>`(j.country = ${words.toUpperCase()} or j.city ilike ${like(words)} or j.venue ilike ${like(words)})`

/** What narrows engagements `j`. */
export const engagementsWhere = (filter: PageFilter): Expression<SqlBool>[] => [
  ...(filter.parties?.length ? [sql<SqlBool>`j.parties @> ${filter.parties}`] : []),
  ...whoTookPart(filter),
  ...(filter.kind ? [sql<SqlBool>`j.kind = ${filter.kind}`] : []),
  ...(filter.status ? [sql<SqlBool>`j.status = ${filter.status}`] : []),
  ...(filter.mechanism ? [sql<SqlBool>`j.mechanism = ${filter.mechanism}`] : []),
  ...(filter.place ? [isAt(filter.place)] : []),
  ...(filter.spot === undefined ? [] : [sql<SqlBool>`${spotOf('j')} = ${filter.spot}`]),
  ...(filter.from ? [sql<SqlBool>`j.date_to >= ${filter.from}::date`] : []),
  ...(filter.to ? [sql<SqlBool>`j.date_from <= ${filter.to}::date`] : []),
]

/** A stretch of the engagements that answer, newest first, those without a date last; and how many there are. */
export async function findEngagementPage(
  db: Kysely<Tables>,
  filter: PageFilter,
  { offset, limit }: Readonly<{ offset: number; limit: number }>,
): Promise<{ joined: JoinedEngagement[]; total: number }> {
  const all = db.selectFrom('joined as j').where((eb) => eb.and(engagementsWhere(filter)))
  const rows = await all
    .select('j.body')
    .orderBy(sql`j.date_from desc nulls last`)
    .orderBy('j.engagement_id')
    .offset(offset)
    .limit(limit)
    .execute()
  const counted = await all.select(sql<number>`count(*)::int`.as('total')).executeTakeFirst()
  return { joined: rows.map(({ body }) => body as JoinedEngagement), total: counted?.total ?? 0 }
}
