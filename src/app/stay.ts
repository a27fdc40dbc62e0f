import type { Kysely } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import { dayAfter, findDays } from '../model/days.ts'
import type { Session, Visit } from '../model/visit.ts'
import { mechanismKey } from '../record/commitments/matter.ts'
import { sessionsOf } from '../record/rounds.ts'
import { visitOfEach, visitsOf } from '../record/visits.ts'
import { findJoined } from '../store/joined.ts'
import { findHeldWithin } from '../store/near-engagements.ts'
import type { Tables } from '../store/tables.ts'

/** Most visits are shorter; where one reaches the edge of the days that were read, more are read. */
const FIRST_REACH = 8
const LONGEST_REACH = 512

/** The visit that an engagement belongs to; null where it is of none. */
export async function findVisitOf(db: Kysely<Tables>, joined: JoinedEngagement): Promise<Visit | null> {
  const { date, place, participants } = joined.engagement
  const days = findDays(date.edtf)
  const parties = [...new Set(participants.flatMap(({ party }) => (party && party !== place.country ? party : [])))]
  if (!days || !place.country || parties.length === 0) return null
  for (let reach = FIRST_REACH; ; reach *= 4) {
    const [from, to] = [dayAfter(days.from, -reach), dayAfter(days.to, reach)]
    const near = await findHeldWithin(db, { parties, from, to })
    const visit = visitOfEach(visitsOf(near)).get(joined.id) ?? null
    const isWhole = !visit || (visit.from > dayAfter(from, 1) && visit.to < dayAfter(to, -1))
    if (isWhole || reach >= LONGEST_REACH) return visit
  }
}

/** A session of a mechanism with those before and after it. */
export type SessionAmong = Readonly<{ session: Session; before: JoinedEngagement | null; after: JoinedEngagement | null; sessions: number }>

/** The place of an engagement among the sessions of its mechanism. */
export async function findSessionOf(db: Kysely<Tables>, joined: JoinedEngagement): Promise<SessionAmong | null> {
  const { mechanism } = joined.engagement
  if (!mechanism) return null
  const key = mechanismKey(joined.engagement)
  const among = await findJoined(db, { mechanism: mechanism.id ?? mechanism.name })
  const sessions = sessionsOf(among.filter(({ engagement }) => mechanismKey(engagement) === key))
  const at = sessions.findIndex((session) => session.joined.id === joined.id)
  const session = sessions[at]
  if (!session) return null
  return { session, before: sessions[at - 1]?.joined ?? null, after: sessions[at + 1]?.joined ?? null, sessions: sessions.length }
}
