import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Basis, Neighbor } from '../model/comparison.ts'
import { findDays } from '../model/days.ts'
import type { Engagement } from '../model/engagement.ts'
import { partiesOf } from '../model/parties-of.ts'
import { findPredecessor, findSuccessor } from '../record/predecessor.ts'
import { bucketsAlike } from '../record/same-engagement.ts'
import { type Beside, type Common, findNearEngagements } from '../store/near-engagements.ts'
import type { Tables } from '../store/tables.ts'
import { officesOf } from './offices.ts'

/** So many of the nearest are looked at together. Most often the first is the one. */
const BATCH = 24

/** What has to be in common for each basis, the best basis first: less than the basis asks, and never more. */
function commonOf(engagement: Engagement): readonly Readonly<{ basis: Basis; common: Common }>[] {
  const parties = partiesOf(engagement)
  const mechanism = engagement.mechanism?.id ?? engagement.mechanism?.name
  const offices = parties.map((party) =>
    engagement.participants.filter((who) => who.party === party).flatMap(({ officeHeld }) => officeHeld),
  )
  const isOfTwo = parties.length <= 2
  return [
    ...(mechanism ? [{ basis: 'mechanism', common: { mechanism, ...(isOfTwo ? { parties } : {}) } } as const] : []),
    ...(engagement.participants.length ? [{ basis: 'principals', common: { buckets: bucketsAlike(engagement) } } as const] : []),
    ...(offices.length > 1 && offices.every((held) => held.length > 0)
      ? [{ basis: 'offices', common: { parties, offices } } as const]
      : []),
  ]
}

type Db = Kysely<Tables>

async function findNeighborBy(
  db: Db,
  knowledge: KnowledgeBase,
  of: JoinedEngagement,
  beside: Beside,
  { basis, common }: Readonly<{ basis: Basis; common: Common }>,
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
  for (const way of commonOf(of.engagement)) {
    const found = await findNeighborBy(db, knowledge, of, beside, way)
    if (found) return found
  }
  return null
}
