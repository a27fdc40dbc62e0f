import type { JoinedEngagement } from './account.ts'
import type { Session, Visit } from './visit.ts'
import type { When } from './when.ts'

/** An engagement on a line of time. */
export type TimelineRow = Readonly<{
  joined: JoinedEngagement
  when: When
  visit: Visit | null
  /** Its place among the sessions of its mechanism. */
  session: Session | null
}>
