import { type Kysely, sql } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import type { Tables } from './tables.ts'

/** Engagements that were held between all of these parties until a day; those without a date count too. */
export type BriefingFilter = Readonly<{ parties: readonly string[]; until: string }>

/** A person by register id, or by name where in no register. */
export type Attendee = Readonly<{ person: string | null; name: string }>

const held = ({ parties, until }: BriefingFilter) =>
  sql`j.status = 'held' and j.parties @> ${parties} and (j.date_from is null or j.date_from <= ${until}::date)`

const attended = ({ person, name }: Attendee) =>
  person
    ? sql`j.persons @> ${[person]}`
    : sql`j.engagement_id in (select a.engagement_id from participations p join accounts a using (document_id, engagement) where p.name = ${name})`

/** The newest of them, with one person where one is given. */
export async function findNewest(
  db: Kysely<Tables>,
  filter: BriefingFilter,
  limit: number,
  who: Attendee | null = null,
): Promise<JoinedEngagement[]> {
  const { rows } = await sql<{
    body: JoinedEngagement
  }>`select j.body from joined j where ${held(filter)} and ${who ? attended(who) : sql`true`}
    order by j.date_from desc nulls last, j.engagement_id limit ${limit}`.execute(db)
  return rows.map(({ body }) => body)
}

/** How many there are. */
export async function countHeld(db: Kysely<Tables>, filter: BriefingFilter): Promise<number> {
  const { rows } = await sql<{ held: number }>`select count(*)::int as held from joined j where ${held(filter)}`.execute(db)
  return rows[0]?.held ?? 0
}

/** People of engagements between these parties whose name holds these words. */
export async function findAttendees(db: Kysely<Tables>, parties: readonly string[], words: string): Promise<Attendee[]> {
  const like = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  const { rows } = await sql<Attendee>`select distinct p.person, p.name from participations p
    join accounts a using (document_id, engagement) join joined j using (engagement_id)
    where j.parties @> ${parties} and (p.person = ${words} or p.name ilike ${like} or p.as_written ilike ${like}) order by p.name, p.person`.execute(
    db,
  )
  return rows
}

/** Documents in languages other than these: how many, and the first of them. */
export async function findOtherLanguages(
  db: Kysely<Tables>,
  languages: readonly string[],
  few: number,
): Promise<{ language: string; count: number; documents: string[] }[]> {
  const { rows } = await sql<{ language: string; count: number; documents: string[] }>`select language, count(*)::int as count,
    (array_agg(document_id order by document_id))[1:${sql.lit(few)}] as documents from documents where not language = any(${languages}) group by language order by language`.execute(
    db,
  )
  return rows
}
