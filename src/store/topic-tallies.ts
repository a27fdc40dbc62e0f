import { type Kysely, sql } from 'kysely'
import { accountsIn, factsOf, type PositionScope } from './accounts-told.ts'
import type { Tables } from './tables.ts'

/** How often a party spoke on a topic, and the last time that it did. */
export type TopicTally = Readonly<{
  topic: string
  party: string
  statements: number
  engagements: number
  /** The statements where it did first and last; those without a date count only where there is no other. */
  first: StatementAt
  last: StatementAt
}>

/** `position`: of the statement within its document; `date`: EDTF, of the engagement, else of publication. */
export type StatementAt = Readonly<{ document: string; position: number; engagement: string; date: string | null }>

// An account's number and a statement's position in one: one comparison of numbers finds the last of all.
const ACCOUNT = 100_000

/** Statements by topic and party of the speaker. */
export async function tallyTopics(db: Kysely<Tables>, scope: PositionScope, among: readonly string[]): Promise<TopicTally[]> {
  type Side = 'first' | 'last'
  type Row = Omit<TopicTally, Side> & { [K in Side]: number } & { [K in `${Side}_at`]: Omit<StatementAt, 'position'> }
  const { rows } = await sql<Row>`with ${accountsIn(scope)},
    ordered as materialized (select t.*, row_number() over (order by day, engagement_id, document_id) as nr,
      dense_rank() over (order by engagement_id) as engagement_nr from told t),
    tallies as materialized (
      select topic collate "C" as topic, party collate "C" as party, count(*)::int as statements, count(distinct t.engagement_nr)::int as engagements,
        min(t.nr * ${ACCOUNT} + s.position) as first,
        coalesce(max(t.nr * ${ACCOUNT} + s.position) filter (where t.day is not null), max(t.nr * ${ACCOUNT} + s.position)) as last
      from ordered t, ${factsOf(scope, 'statements', ['position', 'topics', 'parties'])} s, unnest(s.topics) topic, unnest(s.parties) party
      where ${among.length ? sql`party = any(${among})` : sql`true`} group by 1, 2)
    select y.topic, y.party, y.statements, y.engagements, y.first::float8 as first, y.last::float8 as last,
      json_build_object('document', a.document_id, 'engagement', a.engagement_id, 'date', a.date) as first_at,
      json_build_object('document', z.document_id, 'engagement', z.engagement_id, 'date', z.date) as last_at
    from tallies y join ordered a on a.nr = y.first / ${ACCOUNT} join ordered z on z.nr = y.last / ${ACCOUNT} order by 1, 2`.execute(db)
  return rows.map(({ first, last, first_at, last_at, ...row }) => ({
    ...row,
    first: { ...first_at, position: first % ACCOUNT },
    last: { ...last_at, position: last % ACCOUNT },
  }))
}

/** How often a topic was talked about with no content told, by party that took part. */
export async function tallyDiscussed(
  db: Kysely<Tables>,
  scope: PositionScope,
  among: readonly string[],
): Promise<Readonly<{ topic: string; party: string; engagements: number }>[]> {
  const { rows } = await sql<{ topic: string; party: string; engagements: number }>`with ${accountsIn(scope)}
    select d.topic, party, count(distinct t.engagement_id)::int as engagements
    from told t, ${factsOf(scope, 'discussed', ['topic'])} d, unnest(t.parties) party
    where ${among.length ? sql`party = any(${among})` : sql`true`} group by 1, 2`.execute(db)
  return rows
}
