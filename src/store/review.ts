import { type Expression, type Kysely, type SqlBool, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import type { Quote } from '../model/span.ts'
import type { Tables } from './tables.ts'

/** A stretch of a list, and parties that all take part. */
export type ReviewPart = Readonly<{ offset: number; limit: number; parties: readonly string[] }>
export type Counted<Item> = Readonly<{ items: Item[]; total: number }>

const among = (parties: readonly string[]): Expression<SqlBool> =>
  parties.length ? sql<SqlBool>`j.parties @> ${parties}` : sql<SqlBool>`true`

async function joinedWhere(
  db: Kysely<Tables>,
  where: Expression<SqlBool>,
  { offset, limit, parties }: ReviewPart,
): Promise<Counted<JoinedEngagement>> {
  const { rows } = await sql<{ body: unknown; total: number }>`
    select j.body, count(*) over ()::int as total from joined j where ${where} and ${among(parties)}
    order by j.date_from desc nulls last, j.engagement_id offset ${offset} limit ${limit}`.execute(db)
  return { items: rows.map(({ body }) => body as JoinedEngagement), total: rows[0]?.total ?? 0 }
}

/** Engagements whose accounts were joined on a supposition, newest first. */
export const findSupposedJoins = (db: Kysely<Tables>, part: ReviewPart): Promise<Counted<JoinedEngagement>> =>
  joinedWhere(db, sql<SqlBool>`j.accounts > 1 and j.body->>'certainty' = 'inferred'`, part)

/** Engagements of which accounts tell something differently, newest first. */
export const findConflicting = (db: Kysely<Tables>, part: ReviewPart): Promise<Counted<JoinedEngagement>> =>
  joinedWhere(db, sql<SqlBool>`j.accounts > 1 and json_array_length(j.body->'conflicts') > 0`, part)

/** Two engagements that might be one: who met and how are the same, an imprecise date leaves it open. */
export async function findMaybeOne(
  db: Kysely<Tables>,
  { offset, limit, parties }: ReviewPart,
): Promise<Counted<readonly [JoinedEngagement, JoinedEngagement]>> {
  const { rows } = await sql<{ a: unknown; b: unknown; total: number }>`
    select j.body as a, o.body as b, count(*) over ()::int as total from joined j join joined o
      on o.bucket = j.bucket and o.engagement_id > j.engagement_id and o.status = j.status
      and o.date_from <= j.date_to and o.date_to >= j.date_from
      and (j.date_from <> j.date_to or o.date_from <> o.date_to)
      and not exists (select 1 from accounts x join accounts y on x.document_id = y.document_id
        where x.engagement_id = j.engagement_id and y.engagement_id = o.engagement_id)
    where j.status = 'held' and ${among(parties)}
    order by j.date_from desc, j.engagement_id, o.engagement_id offset ${offset} limit ${limit}`.execute(db)
  return { items: rows.map(({ a, b }) => [a as JoinedEngagement, b as JoinedEngagement] as const), total: rows[0]?.total ?? 0 }
}

/** A sentence that no rule read, with where it stands. */
export type UnreadFound = Readonly<{ document: string; file: string; title: string | null; language: string; quote: Quote }>

/** Sentences that no rule read, those of the newest documents first. */
export async function findUnreadPage(db: Kysely<Tables>, { offset, limit }: ReviewPart): Promise<Counted<UnreadFound>> {
  type Row = { document_id: string; file: string; title: string | null; language: string; text: string; start_at: number; end_at: number }
  const { rows } = await sql<Row>`
    select u.document_id, d.file, d.title, d.language, u.text, u.start_at, u.end_at from unread u join documents d using (document_id)
    order by d.published_from desc nulls last, u.document_id, u.position offset ${offset} limit ${limit}`.execute(db)
  const counted = await sql<{ total: number }>`select count(*)::int as total from unread`.execute(db)
  const items = rows.map(({ document_id, text, start_at, end_at, ...told }) => ({
    document: document_id,
    ...told,
    quote: { text, span: [start_at, end_at] as const },
  }))
  return { items, total: counted.rows[0]?.total ?? 0 }
}

/** Somebody who is in no register: how often, in which office as worded, and the words of the newest mention. */
export type UnknownPerson = Readonly<{
  name: string
  party: string | null
  engagements: number
  office: string | null
  document: string
  file: string
  evidence: readonly Quote[]
}>

/** People who took part and are in no register, the most frequent first. */
export async function findUnknownPeople(db: Kysely<Tables>, { offset, limit, parties }: ReviewPart): Promise<Counted<UnknownPerson>> {
  const ofParties = parties.length ? sql`and p.party = any(${parties})` : sql``
  const { rows } = await sql<UnknownPerson & { total: number }>`
    with named as (
      select p.name, p.party, count(distinct a.engagement_id)::int as engagements, max(d.published_from) as newest
      from participations p join documents d using (document_id)
      join accounts a on a.document_id = p.document_id and a.engagement = p.engagement
      where p.person is null ${ofParties} group by p.name, p.party),
    shown as (select *, count(*) over ()::int as total from named order by engagements desc, name, party offset ${offset} limit ${limit})
    select s.name, s.party, s.engagements, s.total, last.office, last.document, last.file, last.evidence from shown s, lateral (
      select p.office_as_worded as office, p.document_id as document, d.file, p.evidence from participations p join documents d using (document_id)
      where p.person is null and p.name = s.name and p.party is not distinct from s.party
      order by d.published_from desc nulls last, p.document_id limit 1) last
    order by s.engagements desc, s.name, s.party`.execute(db)
  return { items: rows.map(({ total: _total, ...item }) => item), total: rows[0]?.total ?? 0 }
}
