import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import type { Tables } from './tables.ts'

/** What one word of a query may mean of an engagement: any of these. `names`, `cities`: as accounts write them; `days`: first and last. */
export type Meant = Readonly<{
  persons: readonly string[]
  names: readonly string[]
  parties: readonly string[]
  mechanisms: readonly string[]
  cities: readonly string[]
  kinds: readonly string[]
  days: readonly [string, string] | null
}>

/** Names of the record that no register has; and `met`: ids of the registers' people, offices and set phrases that are in it. */
export type RecordWords = Readonly<{
  people: readonly Readonly<{ name: string; party: string | null }>[]
  cities: readonly string[]
  met: ReadonlySet<string>
}>

export async function findRecordWords(db: Kysely<Tables>): Promise<RecordWords> {
  const people = await sql<
    RecordWords['people'][number]
  >`select distinct name, party from participations where person is null order by 1, 2`.execute(db)
  const cities = await sql<{ city: string }>`select distinct city from joined where city is not null order by 1`.execute(db)
  const met = await sql<{ id: string }>`select distinct person as id from participations where person is not null
    union select distinct unnest(office_held) from participations union select distinct formula from formula_uses`.execute(db)
  return { people: people.rows, cities: cities.rows.map(({ city }) => city), met: new Set(met.rows.map(({ id }) => id)) }
}

const told = (where: Expression<SqlBool>): Expression<SqlBool> =>
  sql<SqlBool>`j.engagement_id in (select a.engagement_id from accounts a where ${where})`

function isMeant({ persons, names, parties, mechanisms, cities, kinds, days }: Meant): Expression<SqlBool> {
  const any = [
    ...(persons.length ? [sql<SqlBool>`j.persons && ${persons}`] : []),
    ...(parties.length ? [sql<SqlBool>`j.parties && ${parties}`] : []),
    ...(mechanisms.length ? [sql<SqlBool>`j.mechanism = any(${mechanisms})`] : []),
    ...(kinds.length ? [sql<SqlBool>`j.kind = any(${kinds})`] : []),
    ...(days ? [sql<SqlBool>`(j.date_from <= ${days[1]}::date and j.date_to >= ${days[0]}::date)`] : []),
    ...(names.length
      ? [
          told(
            sql`(a.document_id, a.engagement) in (select p.document_id, p.engagement from participations p where p.person is null and p.name = any(${names}))`,
          ),
        ]
      : []),
    ...(cities.length ? [sql<SqlBool>`j.city = any(${cities})`] : []),
  ]
  return any.length ? sql<SqlBool>`(${sql.join(any, sql` or `)})` : sql<SqlBool>`false`
}

export type EngagementHit = Readonly<{ id: string; parties: readonly string[]; day: string | null }>

/** Engagements of which every word of a query means something, newest first. `parties`: any of them. */
export async function findEngagementHits(
  db: Kysely<Tables>,
  words: readonly Meant[],
  { party, from, to }: Readonly<{ party: readonly string[]; from: string | null; to: string | null }>,
  limit: number,
): Promise<{ hits: EngagementHit[]; total: number }> {
  const where = [
    ...words.map(isMeant),
    ...(party.length ? [sql<SqlBool>`j.parties && ${party}`] : []),
    ...(from ? [sql<SqlBool>`j.date_to >= ${from}::date`] : []),
    ...(to ? [sql<SqlBool>`j.date_from <= ${to}::date`] : []),
  ]
  const { rows } = await sql<
    EngagementHit & { total: number }
  >`select j.engagement_id as id, j.parties, j.date_from::text as day, count(*) over ()::int as total from joined j
    where ${sql.join(where, sql` and `)} order by j.date_from desc nulls last, j.engagement_id limit ${limit}`.execute(db)
  return { hits: rows.map(({ total: _total, ...hit }) => hit), total: rows[0]?.total ?? 0 }
}

export async function findEngagementBodies(db: Kysely<Tables>, ids: readonly string[]): Promise<ReadonlyMap<string, JoinedEngagement>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ body: JoinedEngagement }>`select j.body from unnest(${ids}::text[]) id
    cross join lateral (select * from joined where engagement_id = id offset 0) j`.execute(db)
  return new Map(rows.map(({ body }) => [body.id, body]))
}
