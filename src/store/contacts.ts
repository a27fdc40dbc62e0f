import { type Kysely, sql } from 'kysely'
import type { Channel, EngagementKind, EngagementStatus } from '../model/engagement.ts'
import type { Tables } from './tables.ts'

/** Engagements of one kind between the same parties: of each its id and its first and last day. */
export type ContactsAlike = Readonly<{
  kind: EngagementKind
  status: EngagementStatus
  parties: readonly string[]
  engagements: readonly (readonly [id: string, from: string | null, to: string | null])[]
}>

/** A person under one name, in one office and as one wording of it, with the engagements whose accounts name them so. */
export type Attended = Readonly<{
  person: string | null
  name: string
  party: string | null
  principal: boolean
  worded: string | null
  held: readonly string[]
  engagements: readonly string[]
}>

export type ContactsFound = Readonly<{
  alike: readonly ContactsAlike[]
  channels: readonly Readonly<{ channel: Channel; engagements: readonly string[] }>[]
  attended: readonly Attended[]
}>

/** Every engagement and who took part in it, told as shortly as can be: like rows in one. */
export async function findContacts(db: Kysely<Tables>): Promise<ContactsFound> {
  const alike = await sql<ContactsAlike>`
    select kind, status, parties, json_agg(json_build_array(engagement_id, date_from::text, date_to::text)) as engagements
    from joined group by kind, status, parties`.execute(db)
  const channels = await sql<ContactsFound['channels'][number]>`
    select e.channel, json_agg(a.engagement_id) as engagements
    from accounts a join engagements e using (document_id, engagement) where e.channel is not null group by e.channel`.execute(db)
  const attended = await sql<Attended>`
    select p.person, p.name, p.party, p.principal, p.office_as_worded as worded, p.office_held as held, json_agg(a.engagement_id) as engagements
    from accounts a join participations p using (document_id, engagement)
    group by p.person, p.name, p.party, p.principal, p.office_as_worded, p.office_held
    order by p.person, p.name, p.party, p.principal desc, p.office_as_worded, p.office_held`.execute(db)
  return { alike: alike.rows, channels: channels.rows, attended: attended.rows }
}
