import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Decision } from '../model/decision.ts'
import { findTelling } from '../record/anchors.ts'
import { rulingsOf, standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import {
  findConflicting,
  findMaybeOne,
  findSupposedJoins,
  findUnknownPeople,
  findUnreadPage,
  type UnknownPerson,
  type UnreadFound,
} from '../store/review.ts'
import { type EngagementListed, listed } from './engagement-page.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** What waits for a person. */
export const DOUBTS = ['joins', 'pairs', 'conflicts', 'people', 'unread'] as const
export type Doubt = (typeof DOUBTS)[number]

type Account = JoinedEngagement['accounts'][number]

/** An engagement in doubt, with the accounts and the values that differ. */
export type EngagementInDoubt = Readonly<{
  engagement: EngagementListed
  accounts: readonly Pick<Account, 'document' | 'file' | 'holder' | 'carrier' | 'tier' | 'language' | 'published' | 'copyOf'>[]
  conflicts: JoinedEngagement['conflicts']
}>

/** A person of the registers whom a name may mean. */
export type MaybePerson = Readonly<{ id: string; name: string; party: string }>

export type ReviewItem =
  | Readonly<{ kind: 'joins' | 'conflicts'; one: EngagementInDoubt }>
  | Readonly<{ kind: 'pairs'; one: EngagementInDoubt; other: EngagementInDoubt }>
  | Readonly<{ kind: 'people'; who: UnknownPerson; maybe: readonly MaybePerson[] }>
  | Readonly<{ kind: 'unread'; sentence: UnreadFound }>

export type ReviewFound = Readonly<{ items: ReviewItem[]; total: number }>
export type ReviewQuestion = Readonly<{ kind: Doubt; between?: readonly string[] | undefined; offset: number; limit: number }>

const inDoubt = (joined: JoinedEngagement): EngagementInDoubt => ({
  engagement: listed(joined),
  accounts: joined.accounts.map(({ document, file, holder, carrier, tier, language, published, copyOf }) => ({
    ...{ document, file, holder, carrier, tier, language, published, copyOf },
  })),
  conflicts: joined.conflicts,
})

const SUGGESTED = 5

/** People of the same party who share a part of the name with somebody who is in no register. */
function maybePeople({ name, party }: UnknownPerson, { registers }: KnowledgeBase): MaybePerson[] {
  const parts = name
    .toLowerCase()
    .split(/[\s·-]+/)
    .filter((part) => part.length > 1)
  const shares = (one: string): number =>
    parts.filter((part) =>
      one
        .toLowerCase()
        .split(/[\s·-]+/)
        .includes(part),
    ).length
  return registers.people
    .filter((person) => party === null || person.party === party)
    .map((person) => ({ person, shared: Math.max(0, ...Object.values(person.names).flatMap((list) => (list ?? []).map(shares))) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SUGGESTED)
    .map(({ person }) => ({ id: person.id, name: person.names.en?.[0] ?? person.id, party: person.party }))
}

const tellingsOf = ({ accounts, engagement }: JoinedEngagement) => accounts.map(({ document }) => ({ document, engagement }))

/** Whether a person ruled already that two are not one. */
const isRuledApart = ([a, b]: readonly [JoinedEngagement, JoinedEngagement], decisions: readonly Decision[]): boolean =>
  rulingsOf(decisions, 'other-engagement').some(({ engagements: [one, other] }) => {
    const [ofA, ofB] = [tellingsOf(a), tellingsOf(b)]
    return (findTelling(one, ofA) && findTelling(other, ofB)) || (findTelling(one, ofB) && findTelling(other, ofA))
  })

/** What waits for a person, of one kind. */
export async function findReview({ kind, between, offset, limit }: ReviewQuestion, settings: Settings): Promise<ReviewFound> {
  const [knowledge, parties] = [await loadKnowledge(settings), await partiesMeant(between, settings)]
  const part = { offset, limit, parties }
  return withRecord(settings, async ({ db }): Promise<ReviewFound> => {
    switch (kind) {
      case 'joins':
      case 'conflicts': {
        const { items, total } = await (kind === 'joins' ? findSupposedJoins : findConflicting)(db, part)
        return { items: items.map((joined) => ({ kind, one: inDoubt(joined) })), total }
      }
      case 'pairs': {
        const decisions = standing(await findDecisions(db))
        const { items, total } = await findMaybeOne(db, part)
        const open = items.filter((pair) => !isRuledApart(pair, decisions))
        return {
          items: open.map((pair) => ({ kind, one: inDoubt(pair[0]), other: inDoubt(pair[1]) })),
          total: total - (items.length - open.length),
        }
      }
      case 'people': {
        const { items, total } = await findUnknownPeople(db, part)
        return { items: items.map((who) => ({ kind, who, maybe: maybePeople(who, knowledge) })), total }
      }
      case 'unread': {
        const { items, total } = await findUnreadPage(db, part)
        return { items: items.map((sentence) => ({ kind, sentence })), total }
      }
    }
  })
}

/** How much waits, by kind. */
export async function countReview(between: readonly string[] | undefined, settings: Settings): Promise<Readonly<Record<Doubt, number>>> {
  const counts: Partial<Record<Doubt, number>> = {}
  for (const kind of DOUBTS) counts[kind] = (await findReview({ kind, between, offset: 0, limit: 1 }, settings)).total
  return counts as Record<Doubt, number>
}
