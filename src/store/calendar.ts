import { type Kysely, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import type { Tier } from '../model/document.ts'
import type { OccasionMention } from '../model/reading.ts'
import type { Commitment } from '../model/statement.ts'
import type { Tables } from './tables.ts'

/** A document as notes tell of it. */
export type NotedRow = Readonly<{ document: string; file: string; publisher: string | null; date: string | null; tier: Tier }>

const NOTED = sql`d.document_id as document, d.file, d.source_name as publisher, d.published as date, d.tier`

type Noted = { document: string; file: string; publisher: string | null; date: string | null; tier: string }
const notedOf = ({ document, file, publisher, date, tier }: Noted): NotedRow => ({ document, file, publisher, date, tier: tier as Tier })

// A document without a day of publication was told no earlier than what it tells of.
const TOLD_ON = sql`coalesce(d.published_from,
  (select max(e.date_from) from engagements e where e.document_id = d.document_id and e.status = 'held'))`

/** Between these parties (none: all), told in these days; a document of which nothing tells the day counts as told in them. ISO days. */
export type ToldFilter = Readonly<{ parties: readonly string[]; since?: string | undefined; until?: string | undefined }>

const told = ({ parties, since, until }: ToldFilter) =>
  sql`(${sql.join(
    [
      parties.length
        ? sql`d.document_id in (select a.document_id from accounts a join joined j using (engagement_id) where j.parties @> ${parties})`
        : sql`true`,
      ...(since ? [sql`coalesce(${TOLD_ON} >= ${since}::date, true)`] : []),
      ...(until ? [sql`coalesce(${TOLD_ON} <= ${until}::date, true)`] : []),
    ],
    sql` and `,
  )})`

/** Of one occasion in one year so many mentions are of use: the newest. */
const MENTIONS = 3

type OccasionFound = Noted & {
  text: string
  start_at: number
  end_at: number
  occasion: string | null
  ordinal: number | null
  base_year: number | null
  year: number | null
}

/** Anniversaries with their year and themed years that documents name. */
export async function findToldOccasions(db: Kysely<Tables>, filter: ToldFilter): Promise<{ in: NotedRow; mention: OccasionMention }[]> {
  const { rows } =
    await sql<OccasionFound>`select * from (select ${NOTED}, d.published_from, o.text, o.start_at, o.end_at, o.occasion, o.ordinal, o.base_year,
      o.year, o.position, row_number() over (partition by coalesce(o.occasion, o.text), o.base_year, o.year
        order by d.published_from desc nulls last, d.document_id, o.position) as nth
      from occasions o join documents d using (document_id) where ${told(filter)}) found
    where nth <= ${sql.lit(MENTIONS)} order by published_from nulls first, document, position`.execute(db)
  return rows.map(({ text, start_at, end_at, occasion, ordinal, base_year, year, ...document }) => ({
    in: notedOf(document),
    mention: { text, span: [start_at, end_at], occasion, ordinal, baseYear: base_year, year },
  }))
}

/** Words by which one side supports another, with the forums that they name. */
export async function findSupports(
  db: Kysely<Tables>,
  filter: ToldFilter,
): Promise<{ in: NotedRow; commitment: Commitment; forum: string; date: string | null }[]> {
  const { rows } = await sql<Noted & { body: Commitment; forum: string; start_at: number; end_at: number; held: string | null }>`
    select ${NOTED}, c.body, f.forum, f.start_at, f.end_at, e.date_edtf as held from commitments c join documents d using (document_id)
    join forums f using (document_id) left join engagements e on e.document_id = c.document_id and e.engagement = c.engagement
    where c.act = 'support' and ${told(filter)} order by d.document_id, c.position, f.position`.execute(db)
  return rows
    .filter(({ body, start_at, end_at }) => body.content.some(({ span }) => span[0] <= start_at && end_at <= span[1]))
    .map(({ body, forum, held, ...document }) => ({ in: notedOf(document), commitment: body, forum, date: held }))
}

/** The forums that documents name. */
export async function findForumsNamed(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ forum: string }>`select distinct forum from forums order by forum`.execute(db)
  return rows.map(({ forum }) => forum)
}

/** Of plans alike so many are of use: the newest. */
const PLANS = 3

/** Planned contacts of these days, and those without a time that documents of these days tell. */
export async function findPlanned(
  db: Kysely<Tables>,
  filter: ToldFilter,
  days: Readonly<{ from: string; to: string }>,
): Promise<JoinedEngagement[]> {
  // The plans come first, then their documents: asked the other way round, every document of the record is looked at.
  const { rows } = await sql<{ body: JoinedEngagement }>`select body from (
      select j.engagement_id, j.date_from, j.body, row_number() over (partition by coalesce(j.mechanism, j.bucket), j.date_from
        order by t.told desc nulls last, j.engagement_id) as nth
      from joined j cross join lateral (select count(*) as documents, max(${TOLD_ON}) as told from accounts a join documents d using (document_id)
        where a.engagement_id = j.engagement_id and ${told({ ...filter, parties: [] })}) t
      where j.status = 'planned' and ${filter.parties.length ? sql`j.parties @> ${filter.parties}` : sql`true`}
        and (j.date_from is null or (j.date_from <= ${days.to}::date and j.date_to >= ${days.from}::date)) and t.documents > 0) found
    where nth <= ${sql.lit(PLANS)} order by date_from nulls last, engagement_id`.execute(db)
  return rows.map(({ body }) => body)
}

/** Standing formats, and ways of meeting: the end of `bucket`, which tells the people. */
export type Awaited = Readonly<{ formats: readonly string[]; ways: readonly string[] }>

/** The last days of what was held between these parties, by standing format and by way of meeting. */
export async function findLastHeld(
  db: Kysely<Tables>,
  { parties, since, until }: ToldFilter,
  { formats, ways }: Awaited,
): Promise<{ format: string | null; way: string; last: string }[]> {
  if (formats.length + ways.length === 0) return []
  const { rows } = await sql<{ format: string | null; way: string; last: string }>`
    select j.mechanism as format, substr(j.bucket, length('held|') + 1) as way, max(j.date_from)::text as last from joined j
    where (j.bucket = any(${ways.map((way) => `held|${way}`)}) or j.mechanism = any(${formats}))
      and j.status = 'held' and j.date_from is not null and ${parties.length ? sql`j.parties @> ${parties}` : sql`true`}
      and ${since ? sql`j.date_from >= ${since}::date` : sql`true`} and ${until ? sql`j.date_from <= ${until}::date` : sql`true`}
    group by 1, 2 order by 2, 1`.execute(db)
  return rows
}

/** Some documents as notes tell of them, with what was undertaken in them. */
export async function findNoted(
  db: Kysely<Tables>,
  documents: readonly string[],
): Promise<ReadonlyMap<string, Readonly<{ noted: NotedRow; commitments: readonly Commitment[] }>>> {
  if (documents.length === 0) return new Map()
  const { rows } = await sql<Noted & { commitments: Commitment[] }>`select ${NOTED},
    coalesce((select json_agg(c.body order by c.position) from commitments c where c.document_id = d.document_id), '[]') as commitments
    from documents d where d.document_id = any(${documents})`.execute(db)
  return new Map(rows.map(({ commitments, ...document }) => [document.document, { noted: notedOf(document), commitments }]))
}
