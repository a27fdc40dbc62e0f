import type { JoinedEngagement } from '../model/account.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Likeness } from '../model/formula-life.ts'
import { principalsOf } from './same-engagement.ts'

/** The parties between whom it was. */
export const relationOf = ({ participants, others, parties }: Engagement): string =>
  [...new Set([...participants, ...others].flatMap(({ party }) => party ?? []).concat(parties))].sort().join('-')

const officesOf = ({ participants }: Engagement): Map<string, Set<string>> => {
  const held = new Map<string, Set<string>>()
  for (const { party, officeHeld } of participants) {
    if (!party) continue
    held.set(party, new Set([...(held.get(party) ?? []), ...officeHeld]))
  }
  return held
}

/** Each side has someone who holds an office that someone of that side held then. */
function hasSameOffices(a: Engagement, b: Engagement): boolean {
  const [one, other] = [officesOf(a), officesOf(b)]
  return one.size > 1 && [...one].every(([party, offices]) => [...offices].some((office) => other.get(party)?.has(office)))
}

/** Both were between the same parties, and it is known which. */
export const isSameRelation = (a: Engagement, b: Engagement): boolean => relationOf(a) !== '' && relationOf(a) === relationOf(b)

/** How two engagements of one relationship are alike; null when they are not to be compared. */
export function findLikeness(a: JoinedEngagement, b: JoinedEngagement): Likeness | null {
  const [one, other] = [a.engagement, b.engagement]
  if (!isSameRelation(one, other)) return null
  if (one.mechanism?.id && one.mechanism.id === other.mechanism?.id) return 'mechanism'
  if (principalsOf(one) === principalsOf(other)) return 'principals'
  return hasSameOffices(one, other) ? 'offices' : null
}
