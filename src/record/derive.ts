import type { JoinedEngagement, Telling } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Decision, EngagementAnchor } from '../model/decision.ts'
import { findTelling } from './anchors.ts'
import { withCopies } from './copies.ts'
import { joinAccounts, tellingKey } from './join-accounts.ts'
import { peopleRuled } from './people-ruled.ts'
import { rulingsOf, standing } from './rulings.ts'
import { bucketOf, familyOf } from './same-engagement.ts'

/** Changes with every change of how engagements are joined: a record that was derived by another is derived anew. */
export const DERIVED = '2'

export type DerivedEngagement = Readonly<{
  joined: JoinedEngagement
  bucket: string
  family: string
  /** ISO days; null without a date. */
  from: string | null
  to: string | null
}>

/** The tellings as decisions have them: people that were ruled to be one or another, and dates that were set right. */
export function ruledTellings(tellings: readonly Telling[], decisions: readonly Decision[]): Telling[] {
  const stand = standing(decisions)
  const people = peopleRuled(stand)
  const dates = new Map<Telling, Readonly<{ edtf: string; id: string }>>()
  for (const { engagement, edtf, id } of rulingsOf(stand, 'date')) {
    const telling = findTelling(engagement, tellings)
    if (telling) dates.set(telling, { edtf, id })
  }
  if (people.isEmpty && dates.size === 0) return [...tellings]
  return tellings.map((telling) => {
    const { document, engagement } = telling
    const decided = dates.get(telling)
    return {
      ...telling,
      engagement: {
        ...engagement,
        participants: engagement.participants.map((who) => people.of(document, who)),
        others: engagement.others.map((who) => people.of(document, who)),
        date: decided ? { ...engagement.date, edtf: decided.edtf, certainty: 'inferred', rule: `decision ${decided.id}` } : engagement.date,
      },
    }
  })
}

/** Which documents a decision about engagements touches, whether it stands or not. */
export const documentsOf = ({ ruling }: Decision): readonly string[] => {
  if (ruling.kind === 'same-engagement' || ruling.kind === 'other-engagement') return ruling.engagements.map(({ document }) => document)
  if (ruling.kind === 'date') return [ruling.engagement.document]
  return ruling.kind === 'other-person' ? [ruling.document] : []
}

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
 * Works engagements with their accounts out of ruled tellings, which have to hold every telling of the buckets they are in.
 * Pure: the same tellings and decisions give the same engagements in any order.
 */
export function derive(
  ruled: readonly Telling[],
  decisions: readonly Decision[],
  textOf: (document: string) => string,
): DerivedEngagement[] {
  const stand = standing(decisions)
  const joins = {
    same: pairsOf(ruled, rulingsOf(stand, 'same-engagement')),
    other: pairsOf(ruled, rulingsOf(stand, 'other-engagement')),
  }
  return joinAccounts(ruled, joins).map((one) => {
    const joined = withCopies(one, textOf)
    const days = findDays(joined.engagement.date.edtf)
    const { engagement } = joined
    return { joined, bucket: bucketOf(engagement), family: familyOf(engagement), from: days?.from ?? null, to: days?.to ?? null }
  })
}
