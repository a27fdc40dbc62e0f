import type { JoinedEngagement } from '../model/account.ts'
import type { TimelineRow } from '../model/timeline.ts'
import type { Session } from '../model/visit.ts'
import { grouped } from '../text/grouped.ts'
import { mechanismKey } from './commitments/matter.ts'
import { sessionsOf } from './rounds.ts'
import { visitOfEach, visitsOf } from './visits.ts'
import { inTime, whenOf } from './when.ts'

const byTime = (a: TimelineRow, b: TimelineRow): number => inTime(a.when, b.when) || (a.joined.id < b.joined.id ? -1 : 1)

/** Engagements in order of time; those of one visit stand together, at the place of its first. */
export function timelineOf(engagements: readonly JoinedEngagement[]): TimelineRow[] {
  const visits = visitOfEach(visitsOf(engagements))
  const sessions = new Map<string, Session>()
  for (const among of grouped(engagements, ({ engagement }) => mechanismKey(engagement)).values()) {
    for (const session of sessionsOf(among)) sessions.set(session.joined.id, session)
  }
  const rows = engagements
    .map((joined) => ({
      joined,
      when: whenOf(joined),
      visit: visits.get(joined.id) ?? null,
      session: sessions.get(joined.id) ?? null,
    }))
    .sort(byTime)
  return [...grouped(rows, ({ visit, joined }) => visit?.id ?? joined.id).values()].flat()
}
