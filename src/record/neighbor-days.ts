import type { Telling } from '../model/account.ts'
import { daysBetween } from '../model/days.ts'
import { daysOf, familyOf, isCompatible, isOneDay } from './same-engagement.ts'

/** No word of the text tells the day: it is the day of publication, and the contact may have been the day before. */
const isOfPublication = ({ engagement: { date } }: Telling): boolean =>
  date.rule === 'publication' && !date.evidence.some(({ span }) => span !== undefined)

/** Told by one of those who took part, and so in the time of its own country. */
const isOwn = ({ holder, engagement }: Telling): boolean =>
  holder !== null && (engagement.parties.includes(holder) || engagement.participants.some(({ party }) => party === holder))

/**
 * Whether two tellings whose days are neighbors may still be of one engagement: one has only its day of publication; or the two
 * sides tell of a call each in its own time ("the evening of February 10" in one capital is the morning of the 11th in another).
 */
export function isOnNeighborDay(a: Telling, b: Telling): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  if (!isOneDay(one) || !isOneDay(other) || !isCompatible(a, b)) return false
  const days = daysBetween(one.from, other.from)
  if (days === 1) return isOfPublication(b) || isInTwoZones(a, b)
  if (days === -1) return isOfPublication(a) || isInTwoZones(a, b)
  return false
}

const isInTwoZones = (a: Telling, b: Telling): boolean =>
  familyOf(a.engagement) === 'remote' && isOwn(a) && isOwn(b) && a.holder !== b.holder
