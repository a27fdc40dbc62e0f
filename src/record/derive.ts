import type { JoinedEngagement, Telling } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Decision, EngagementAnchor } from '../model/decision.ts'
import { findTelling } from './anchors.ts'
import { withCopies } from './copies.ts'
import { joinAccounts, tellingKey } from './join-accounts.ts'
import { rulingsOf, standing } from './rulings.ts'
import { bucketOf, familyOf } from './same-engagement.ts'

/** Changes with every change of how engagements are joined: a record that was derived by another is derived anew. */
export const DERIVED = '4'

export type DerivedEngagement = Readonly<{
  joined: JoinedEngagement
  bucket: string
  family: string
  /** ISO days; null without a date. */
  from: string | null
  to: string | null
}>

/** The documents whose engagements were ruled to be one with an engagement of these documents, and so on from those. */
export function linkedDocuments(documents: readonly string[], decisions: readonly Decision[]): string[] {
  const links = decisions.flatMap(({ ruling }) =>
    ruling.kind === 'same-engagement' ? [ruling.engagements.map(({ document }) => document)] : [],
  )
  const found = new Set(documents)
  for (let size = -1; size !== found.size; ) {
    size = found.size
    for (const link of links) if (link.some((document) => found.has(document))) for (const document of link) found.add(document)
  }
  return [...found]
}

const pairsOf = (
  tellings: readonly Telling[],
  rulings: readonly Readonly<{ engagements: readonly [EngagementAnchor, EngagementAnchor] }>[],
): [string, string][] =>
  rulings.flatMap(({ engagements: [a, b] }) => {
    const [one, other] = [findTelling(a, tellings), findTelling(b, tellings)]
    return one && other ? [[tellingKey(one), tellingKey(other)] as [string, string]] : []
  })

/**
 * Joins tellings as decisions have them, which have to hold every telling of the buckets they are in.
 * Pure: the same tellings and decisions give the same engagements in any order.
 */
export function joinRuled(tellings: readonly Telling[], decisions: readonly Decision[]): JoinedEngagement[] {
  const stand = standing(decisions)
  return joinAccounts(tellings, {
    same: pairsOf(tellings, rulingsOf(stand, 'same-engagement')),
    other: pairsOf(tellings, rulingsOf(stand, 'other-engagement')),
  })
}

/** The documents whose texts have to be compared to find copies: those that tell of one engagement with another. */
export const comparedDocuments = (joined: readonly JoinedEngagement[]): string[] => [
  ...new Set(joined.filter(({ accounts }) => accounts.length > 1).flatMap(({ accounts }) => accounts.map(({ document }) => document))),
]

/** A joined engagement as it is kept: with its copies marked. */
export function derived(one: JoinedEngagement, textOf: (document: string) => string): DerivedEngagement {
  const joined = withCopies(one, textOf)
  const { engagement } = joined
  const days = findDays(engagement.date.edtf)
  return { joined, bucket: bucketOf(engagement), family: familyOf(engagement), from: days?.from ?? null, to: days?.to ?? null }
}
