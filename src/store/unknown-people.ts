import { type Kysely, sql } from 'kysely'
import type { Quote } from '../model/span.ts'
import type { Counted, ReviewPart } from './review.ts'
import type { Tables } from './tables.ts'

/** Somebody who is in no register: how often, in which office as worded, and the words of the newest mention. */
export type UnknownPerson = Readonly<{
  name: string
  party: string | null
  engagements: number
  office: string | null
  document: string
  file: string
  language: string
  evidence: readonly Quote[]
}>

const ofParties = (parties: readonly string[]) => (parties.length ? sql`and p.party = any(${parties})` : sql``)

export async function countUnknownPeople(db: Kysely<Tables>, parties: readonly string[]): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from (
    select distinct p.name, p.party from participations p where p.person is null ${ofParties(parties)}) named`.execute(db)
  return rows[0]?.total ?? 0
}

/** People who took part and are in no register, the most frequent first. */
export async function findUnknownPeople(db: Kysely<Tables>, { offset, limit, parties }: ReviewPart): Promise<Counted<UnknownPerson>> {
  const { rows } = await sql<UnknownPerson>`
    with shown as materialized (
      select p.name, p.party, count(distinct a.engagement_id)::int as engagements
      from participations p join accounts a on a.document_id = p.document_id and a.engagement = p.engagement
      where p.person is null ${ofParties(parties)} group by p.name, p.party
      order by engagements desc, p.name, p.party offset ${offset} limit ${limit})
    select s.name, s.party, s.engagements, last.* from shown s, lateral (
      select p.office_as_worded as office, p.document_id as document, d.file, d.language, p.evidence
      from participations p join documents d using (document_id)
      where p.person is null and p.name = s.name and p.party is not distinct from s.party
      order by d.published_from desc nulls last, p.document_id limit 1) last
    order by s.engagements desc, s.name, s.party`.execute(db)
  return { items: rows, total: await countUnknownPeople(db, parties) }
}
