import type { Actor } from '../annotators/cast.ts'
import type { Dated } from '../model/edtf.ts'
import type { Channel, EngagementKind, EngagementStatus, Place, Role } from '../model/engagement.ts'
import type { Quote } from '../model/span.ts'
import { daysBetween } from './calendar.ts'
import type { Session } from './mechanisms.ts'

/** Those between whom one contact was. */
export type Group = Readonly<{
  people: ReadonlyMap<Actor, Role | null>
  parties: ReadonlySet<string>
  heads: boolean
  both: boolean
  foreign: boolean
}>

/** A contact while it is put together from the places of a text that tell of it. */
export type ContactEvent = {
  status: EngagementStatus
  kind: EngagementKind
  /** The kind stands in the words themselves, not only in a verb that mostly means it. */
  sure: boolean
  channel: Channel | null
  told: boolean
  readonly people: Map<Actor, Role | null>
  readonly others: Set<Actor>
  readonly parties: Set<string>
  /** It is between the leaders of the parties, not those who talk in the text. */
  readonly heads: boolean
  /** Officials of several countries took part whom one word names. */
  readonly foreign: boolean
  /** It is only named, with nothing that tells it from what is told already. */
  readonly back: boolean
  date: Dated
  weekday: string | null
  place: Place
  session: Session | null
  readonly evidence: Quote[]
  /** Where in the text it is first told; -1 in the headline. */
  readonly at: number
}

const FAMILY: Readonly<Record<EngagementKind, string>> = {
  meeting: 'talk',
  dialogue: 'talk',
  consultation: 'talk',
  summit: 'talk',
  ceremony: 'ceremony',
  call: 'call',
  visit: 'visit',
  correspondence: 'letter',
  interview: 'interview',
}
const RANK: Readonly<Record<EngagementKind, number>> = {
  dialogue: 3,
  consultation: 3,
  summit: 2,
  ceremony: 1,
  interview: 1,
  correspondence: 1,
  visit: 1,
  call: 1,
  meeting: 0,
}

export const familyOf = (kind: EngagementKind): string => FAMILY[kind]

/** Whether two tellings are of one contact: kinds of a family, nobody left over on both sides, dates and places that agree. */
export function isSame(a: ContactEvent, b: ContactEvent): boolean {
  if (FAMILY[a.kind] !== FAMILY[b.kind] && !(isUnsure(a, b) || isUnsure(b, a))) return false
  if (a.heads !== b.heads && a.people.size + b.people.size > 0 && (a.heads || b.heads) && (a.people.size === 0 || b.people.size === 0))
    return false
  if (a.session?.id && b.session?.id && a.session.id !== b.session.id) return false
  if (a.people.size === 0 && b.people.size === 0 && a.place.city !== b.place.city) return false
  if (!agree(a.date.edtf, b.date.edtf)) return false
  if (a.place.city && b.place.city && a.place.city !== b.place.city) return false
  const [few, many] = a.people.size <= b.people.size ? [a, b] : [b, a]
  if (few.people.size === 0) return few.parties.size === 0 || [...few.parties].every((party) => partiesOf(many).has(party))
  return (
    [...few.people.keys()].every((actor) => many.people.has(actor)) && (few.people.size > 1 || few.parties.size > 0 || many.people.size < 3)
  )
}

const isUnsure = (a: ContactEvent, b: ContactEvent): boolean => a.kind === 'call' && !a.sure && !a.told && FAMILY[b.kind] === 'talk'

export const partiesOf = (event: Pick<ContactEvent, 'parties' | 'people'>): Set<string> =>
  new Set([...event.parties, ...[...event.people.keys()].map((actor) => actor.party).filter((party) => party !== null)])

/** Whether one of two dates may be the other. */
export function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null || a.startsWith(b) || b.startsWith(a)) return true
  const days = daysBetween(a, b)
  return a.includes('/') || b.includes('/') ? days !== null && Math.abs(days) <= 3 : false
}

/** Takes over from a second telling what it tells better. */
export function merge(into: ContactEvent, from: ContactEvent): void {
  for (const [actor, role] of from.people) if (!into.people.get(actor)) into.people.set(actor, role ?? into.people.get(actor) ?? null)
  for (const party of from.parties) into.parties.add(party)
  if (
    (!into.sure && from.sure && FAMILY[from.kind] !== FAMILY[into.kind]) ||
    (FAMILY[from.kind] === FAMILY[into.kind] && RANK[from.kind] > RANK[into.kind])
  ) {
    into.kind = from.kind
    if (!into.told) into.channel = from.channel
  }
  into.sure ||= from.sure
  if (from.told && !into.told) {
    into.channel = from.channel
    into.told = true
  }
  if (precision(from.date) > precision(into.date)) into.date = from.date
  into.weekday ??= from.weekday
  if (detail(from.place) > detail(into.place)) into.place = from.place
  into.session ??= from.session
  into.evidence.push(...from.evidence)
}

const precision = ({ edtf, certainty }: Dated): number => (edtf ? edtf.length + (certainty === 'stated' ? 0.5 : 0) : 0)
const detail = ({ city, country, venue, certainty }: Place): number =>
  (city ? 4 : 0) + (venue ? 2 : 0) + (country ? 1 : 0) + (certainty === 'stated' ? 0.5 : 0)
