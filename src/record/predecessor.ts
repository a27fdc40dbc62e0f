import type { JoinedEngagement } from '../model/account.ts'
import type { Basis, Neighbor } from '../model/comparison.ts'
import { type Days, findDays } from '../model/days.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import { partiesOf } from '../model/parties-of.ts'
import { fold } from '../text/fold.ts'
import { once } from '../text/once.ts'
import { elapsed } from './elapsed.ts'
import { familyOf, principalsOf } from './same-engagement.ts'

/** What is asked of the registers. */
export type Offices = Readonly<{
  /** Whether one person at a time holds it: sharing any other makes nobody a successor. */
  isOfOne(office: string): boolean
  nameOf(office: string): string
}>

type Side = 'before' | 'after'
type Seen = Readonly<{ joined: JoinedEngagement; days: Days | null; published(): Days | null }>
type Fit = Readonly<{ basis: Basis; what: string }>

const BASES: readonly Basis[] = ['mechanism', 'principals', 'offices']
const ONE_DAY = /^\d{4}-\d\d-\d\d$/

/** Dates of the record are right ones: most are one day, which is told by its form. */
const daysOf = (edtf: string | null): Days | null => (edtf !== null && ONE_DAY.test(edtf) ? { from: edtf, to: edtf } : findDays(edtf))

/** From the first to the last day on which accounts were published. */
function publishedOf({ accounts }: JoinedEngagement): Days | null {
  const all = accounts.flatMap(({ published }) => daysOf(published) ?? [])
  if (all.length === 0) return null
  const [from] = all.map((days) => days.from).sort()
  const to = all.map((days) => days.to).sort()
  return { from: from as string, to: to.at(-1) as string }
}

const seen = (joined: JoinedEngagement): Seen => ({
  joined,
  days: daysOf(joined.engagement.date.edtf),
  published: once(() => publishedOf(joined)),
})

/** Wholly before; or, where an imprecise date leaves it open, told in documents that are all earlier. */
function isBefore(a: Seen, b: Seen): boolean {
  if (a.days && b.days) {
    if (a.days.to < b.days.from) return true
    const isOpen = a.days.from <= b.days.to && (a.days.from !== a.days.to || b.days.from !== b.days.to)
    if (!isOpen) return false
  }
  const [earlier, later] = [a.published(), b.published()]
  return earlier !== null && later !== null && earlier.to < later.from
}

/** What has to be alike, worked out once for the engagement whose neighbor is looked for. */
type Facts = Readonly<{ engagement: Engagement; parties: string; principals: string; leaders: ReadonlyMap<string, Participation> }>

const factsOf = (engagement: Engagement): Facts => ({
  engagement,
  parties: partiesOf(engagement).join(),
  principals: principalsOf(engagement),
  leaders: leadersOf(engagement),
})

const isOfMany = (parties: string): boolean => parties.split(',').length > 2

function hasOneMechanism({ engagement: { mechanism }, parties }: Facts, other: Engagement, theirs: string): boolean {
  if (!mechanism || !other.mechanism) return false
  if (mechanism.id === null && other.mechanism.id === null) return parties === theirs && fold(mechanism.name) === fold(other.mechanism.name)
  // Who came to a forum differs from time to time; a format of two is theirs alone.
  return mechanism.id === other.mechanism.id && (parties === theirs || (isOfMany(parties) && isOfMany(theirs)))
}

/** The leading principal of each party. */
export function leadersOf({ participants }: Engagement): Map<string, Participation> {
  const leaders = new Map<string, Participation>()
  for (const who of participants) if (who.party && !leaders.has(who.party)) leaders.set(who.party, who)
  return leaders
}

/** The offices that leading principals of all parties share; null where one party's share none. */
function findSharedOffices({ leaders }: Facts, other: ReadonlyMap<string, Participation>, { isOfOne }: Offices): string[] | null {
  if (leaders.size < 2 || leaders.size !== other.size) return null
  const shared = [...leaders].map(([party, who]) =>
    who.officeHeld.filter((office) => isOfOne(office) && other.get(party)?.officeHeld.includes(office)),
  )
  return shared.every((offices) => offices.length > 0) ? shared.flat() : null
}

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

function findFit(own: Facts, other: Engagement, offices: Offices): Fit | null {
  const { engagement, parties, principals, leaders } = own
  const theirs = partiesOf(other).join()
  if (hasOneMechanism(own, other, theirs)) return { basis: 'mechanism', what: engagement.mechanism?.name ?? other.mechanism?.name ?? '' }
  if (parties !== theirs) return null
  if (engagement.participants.length > 0 && principals === principalsOf(other))
    return { basis: 'principals', what: listed([...leaders.values()].map(({ name }) => name)) }
  const shared = findSharedOffices(own, leadersOf(other), offices)
  return shared ? { basis: 'offices', what: listed(shared.map(offices.nameOf)) } : null
}

type Candidate = Readonly<{ other: Seen; near: string; isOtherKind: number }>

/** The day of it that is nearest to what comes after, or before. */
const nearestDay = ({ days, published }: Seen, side: Side): string => (days ?? published())?.[side === 'before' ? 'to' : 'from'] ?? ''

/** The nearest first; of one day those of the same kind of contact. */
const byNearness =
  (side: Side) =>
  (a: Candidate, b: Candidate): number =>
    (a.near === b.near ? 0 : a.near < b.near === (side === 'before') ? 1 : -1) ||
    a.isOtherKind - b.isOtherKind ||
    (a.other.joined.id < b.other.joined.id ? -1 : 1)

/** Walks from the nearest to the farthest, to the first that is alike in the best way there can be. */
function findBest(candidates: readonly Candidate[], facts: Facts, offices: Offices): (Candidate & Fit) | null {
  const most: Basis = facts.engagement.mechanism ? 'mechanism' : 'principals'
  let best: (Candidate & Fit) | null = null
  for (const candidate of candidates) {
    const fit = findFit(facts, candidate.other.joined.engagement, offices)
    if (!fit || (best && BASES.indexOf(best.basis) <= BASES.indexOf(fit.basis))) continue
    best = { ...candidate, ...fit }
    if (fit.basis === most) break
  }
  return best
}

function findNeighbor(engagements: readonly JoinedEngagement[], of: JoinedEngagement, offices: Offices, side: Side): Neighbor | null {
  const own = seen(of)
  const family = familyOf(of.engagement)
  const candidates = engagements
    .flatMap((joined): Candidate[] => {
      if (joined.id === of.id || joined.engagement.status !== 'held') return []
      const other = seen(joined)
      const isThere = side === 'before' ? isBefore(other, own) : isBefore(own, other)
      return isThere ? [{ other, near: nearestDay(other, side), isOtherKind: Number(familyOf(joined.engagement) !== family) }] : []
    })
    .sort(byNearness(side))
  const best = findBest(candidates, factsOf(of.engagement), offices)
  if (!best) return null
  const { other, basis, what } = best
  return { joined: other.joined, basis, explanation: `the same ${basis}, ${what}, ${whenOf(other, own, side)}` }
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
