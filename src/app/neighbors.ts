import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Basis, Neighbor } from '../model/comparison.ts'
import { findDays } from '../model/days.ts'
import type { Engagement } from '../model/engagement.ts'
import { partiesOf } from '../model/parties-of.ts'
import { findPredecessor, findSuccessor } from '../record/predecessor.ts'
import { bucketsAlike, bucketsBetween } from '../record/same-engagement.ts'
import { type Beside, type Common, findNearEngagements } from '../store/near-engagements.ts'
import type { Tables } from '../store/tables.ts'
import { officesOf } from './offices.ts'

/** So many of the nearest are looked at together. Most often the first is the one. */
const BATCH = 24

/** More buckets than these are not worth asking for: the nearest of all that the parties had are looked through then. */
const MOST_BUCKETS = 1200

type Way = Readonly<{ basis: Basis; common: Common }>

/** Whoever, as the registers know, held an office that the leading principal of the party held; null where one party's held none. */
function holdersBeside({ participants }: Engagement, { holdersOf }: KnowledgeBase): ReadonlyMap<string, readonly string[]> | null {
  const leading = new Map<string, readonly string[]>()
  for (const { party, officeHeld } of participants) {
    if (!party || leading.has(party)) continue
    leading.set(party, [...new Set(officeHeld.flatMap((office) => holdersOf(office, null).map(({ person }) => person.id)))])
  }
  return leading.size > 1 && [...leading.values()].every((people) => people.length > 0) ? leading : null
}

/** What has to be in common for each basis, the best basis first: less than the basis asks, and never more. */
function waysOf(engagement: Engagement, knowledge: KnowledgeBase): readonly Way[] {
  const parties = partiesOf(engagement)
  const mechanism = engagement.mechanism?.id ?? engagement.mechanism?.name
  const holders = holdersBeside(engagement, knowledge)
  // A principal of no party is in the bucket too, and in nobody's office.
  const isOfParties = engagement.participants.every(({ party }) => party)
  const buckets = holders && isOfParties ? bucketsBetween(holders, MOST_BUCKETS) : null
  return [
    ...(mechanism ? [{ basis: 'mechanism', common: { mechanism } } as const] : []),
    ...(engagement.participants.length ? [{ basis: 'principals', common: { buckets: bucketsAlike(engagement) } } as const] : []),
    ...(holders ? [{ basis: 'offices', common: buckets ? { buckets } : { parties } } as const] : []),
  ]
}

type Db = Kysely<Tables>

async function findNeighborBy(
  db: Db,
  knowledge: KnowledgeBase,
  of: JoinedEngagement,
  beside: Beside,
  { basis, common }: Way,
): Promise<Neighbor | null> {
  const find = beside.side === 'before' ? findPredecessor : findSuccessor
  for (let offset = 0; ; offset += BATCH) {
    const near = await findNearEngagements(db, common, beside, { offset, limit: BATCH })
    const found = find(near, of, officesOf(knowledge))
    if (found?.basis === basis) return found
    if (near.length < BATCH) return null
  }
}

/** The comparable engagement before or after another, found without reading all that the parties had: `record/predecessor.ts` says which it is. */
export async function findNeighborOf(
  db: Db,
  knowledge: KnowledgeBase,
  of: JoinedEngagement,
  side: Beside['side'],
): Promise<Neighbor | null> {
  const beside = { id: of.id, days: findDays(of.engagement.date.edtf), side }
  for (const way of waysOf(of.engagement, knowledge)) {
    const found = await findNeighborBy(db, knowledge, of, beside, way)
    if (found) return found
  }
  return null
}
