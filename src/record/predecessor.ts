import type { JoinedEngagement } from '../model/account.ts'
import type { Basis, Neighbor } from '../model/comparison.ts'
import { type Days, findDays } from '../model/days.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import { fold } from '../text/fold.ts'
import { daysBetween, elapsed } from './elapsed.ts'
import { familyOf, principalsOf } from './same-engagement.ts'

/** What is asked of the registers. */
export type Offices = Readonly<{
  /** Whether one person at a time holds it: sharing any other makes nobody a successor. */
  isOfOne(office: string): boolean
  nameOf(office: string): string
}>

type Side = 'before' | 'after'
type Seen = Readonly<{ joined: JoinedEngagement; days: Days | null; published: Days | null }>
type Fit = Readonly<{ basis: Basis; what: string }>

const BASES: readonly Basis[] = ['mechanism', 'principals', 'offices']

/** From the first to the last day on which accounts were published. */
function publishedOf({ accounts }: JoinedEngagement): Days | null {
  const all = accounts.flatMap(({ published }) => findDays(published) ?? [])
  if (all.length === 0) return null
  const [from] = all.map((days) => days.from).sort()
  const to = all.map((days) => days.to).sort()
  return { from: from as string, to: to.at(-1) as string }
}

const seen = (joined: JoinedEngagement): Seen => ({ joined, days: findDays(joined.engagement.date.edtf), published: publishedOf(joined) })

/** Wholly before; or, where an imprecise date leaves it open, told in documents that are all earlier. */
function isBefore(a: Seen, b: Seen): boolean {
  if (a.days && b.days) {
    if (a.days.to < b.days.from) return true
    const isOpen = a.days.from <= b.days.to && (a.days.from !== a.days.to || b.days.from !== b.days.to)
    if (!isOpen) return false
  }
  return a.published !== null && b.published !== null && a.published.to < b.published.from
}

export const partiesOf = ({ participants, parties }: Engagement): string[] =>
  [...new Set([...participants.flatMap(({ party }) => party ?? []), ...parties])].sort()

const isSet = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

function hasOneMechanism(a: Engagement, b: Engagement): boolean {
  if (!a.mechanism || !b.mechanism) return false
  const [one, other] = [partiesOf(a), partiesOf(b)]
  const ids = [a.mechanism.id, b.mechanism.id]
  if (ids[0] !== null || ids[1] !== null) {
    // Who came to a forum differs from time to time; a format of two is theirs alone.
    return ids[0] === ids[1] && (isSet(one, other) || (one.length > 2 && other.length > 2))
  }
  return fold(a.mechanism.name) === fold(b.mechanism.name) && isSet(one, other)
}

/** The leading principal of each party. */
function leadersOf({ participants }: Engagement): Map<string, Participation> {
  const leaders = new Map<string, Participation>()
  for (const who of participants) if (who.party && !leaders.has(who.party)) leaders.set(who.party, who)
  return leaders
}

/** The offices that leading principals of all parties share; null where one party's share none. */
function findSharedOffices(a: Engagement, b: Engagement, { isOfOne }: Offices): string[] | null {
  const [one, other] = [leadersOf(a), leadersOf(b)]
  if (one.size < 2 || !isSet([...one.keys()].sort(), [...other.keys()].sort())) return null
  const shared = [...one].map(([party, who]) =>
    who.officeHeld.filter((office) => isOfOne(office) && other.get(party)?.officeHeld.includes(office)),
  )
  return shared.every((offices) => offices.length > 0) ? shared.flat() : null
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function findFit(a: Engagement, b: Engagement, offices: Offices): Fit | null {
  if (hasOneMechanism(a, b)) return { basis: 'mechanism', what: a.mechanism?.name ?? b.mechanism?.name ?? '' }
  if (a.participants.length > 0 && principalsOf(a) === principalsOf(b) && isSet(partiesOf(a), partiesOf(b)))
    return { basis: 'principals', what: listed([...leadersOf(a).values()].map(({ name }) => name)) }
  const shared = findSharedOffices(a, b, offices)
  return shared ? { basis: 'offices', what: listed(shared.map(offices.nameOf)) } : null
}

/** Days between two engagements by what is known of them; the nearer comes first. */
function distance(a: Seen, b: Seen): number {
  const [one, other] = [a.days ?? a.published, b.days ?? b.published]
  if (!one || !other) return Number.POSITIVE_INFINITY
  return one.to < other.from ? daysBetween(one.to, other.from) : other.to < one.from ? daysBetween(other.to, one.from) : 0
}

function findNeighbor(engagements: readonly JoinedEngagement[], of: JoinedEngagement, offices: Offices, side: Side): Neighbor | null {
  const own = seen(of)
  const family = familyOf(of.engagement)
  const candidates = engagements
    .filter(({ id, engagement }) => id !== of.id && engagement.status === 'held')
    .flatMap((joined) => {
      const other = seen(joined)
      const isThere = side === 'before' ? isBefore(other, own) : isBefore(own, other)
      const fit = isThere ? findFit(of.engagement, joined.engagement, offices) : null
      if (!fit) return []
      return [{ other, ...fit, far: distance(other, own), isOtherKind: Number(familyOf(joined.engagement) !== family) }]
    })
    .sort(
      (a, b) =>
        BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
        (a.far === b.far ? 0 : a.far - b.far) ||
        a.isOtherKind - b.isOtherKind ||
        (a.other.joined.id < b.other.joined.id ? -1 : 1),
    )
  const [best] = candidates
  if (!best) return null
  const { other, basis, what } = best
  return {
    joined: other.joined,
    basis,
    explanation: `the same ${basis === 'mechanism' ? 'mechanism' : basis}, ${what}, ${whenOf(other, own, side)}`,
  }
}

function whenOf(other: Seen, own: Seen, side: Side): string {
  const [first, second] = side === 'before' ? [other, own] : [own, other]
  if (first.days && second.days && first.days.to < second.days.from) return `${elapsed(first.days, second.days)} ${side}`
  return `${side}, by the days on which its accounts were published`
}

/** The comparable engagement before another: the same mechanism and parties; else the same principals; else the same offices. */
export const findPredecessor = (engagements: readonly JoinedEngagement[], of: JoinedEngagement, offices: Offices): Neighbor | null =>
  findNeighbor(engagements, of, offices, 'before')

/** The comparable engagement after another, likewise. */
export const findSuccessor = (engagements: readonly JoinedEngagement[], of: JoinedEngagement, offices: Offices): Neighbor | null =>
  findNeighbor(engagements, of, offices, 'after')

/** Whether one engagement was before another, as far as dates and documents tell. */
export const wasBefore = (a: JoinedEngagement, b: JoinedEngagement): boolean => isBefore(seen(a), seen(b))
