import type { Account, JoinedEngagement } from '../model/account.ts'
import { type Days, findDays } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Doubt, Silence, UseTold } from '../model/formula-life.ts'
import { findLikeness, isSameRelation } from './comparable.ts'
import { personName } from './people-ruled.ts'
import { byTier } from './tiers.ts'

type Used = Readonly<{ joined: JoinedEngagement; days: Days; uses: readonly UseTold[] }>

const daysOf = ({ engagement }: JoinedEngagement): Days | null => findDays(engagement.date.edtf)

const saidBy = (uses: readonly UseTold[]): Set<string> => new Set(uses.flatMap(({ speakers }) => speakers.map(personName)))

/** Someone who said it is among the leading people, in the same relationship. */
function hasSpeaker({ joined, uses }: Used, other: JoinedEngagement): boolean {
  const said = saidBy(uses)
  const isThere = other.engagement.participants.some((who) => said.has(personName(who)))
  return isThere && isSameRelation(joined.engagement, other.engagement)
}

const likenessTo = (used: Used, other: JoinedEngagement): Silence['likeness'] | null =>
  findLikeness(used.joined, other) ?? (hasSpeaker(used, other) ? 'speaker' : null)

/** What to doubt of accounts that are silent: their best edition against the best of the uses. */
function doubtsOf(accounts: readonly Account[], uses: readonly UseTold[]): Doubt[] {
  const [best] = [...accounts].sort(byTier)
  if (!best) return ['no-statements']
  if (byTier(best, [...uses].sort(byTier)[0] as UseTold) <= 0) return []
  return [best.tier === 'unknown' ? 'unknown-edition' : 'lesser-edition']
}

function usedIn(engagements: readonly JoinedEngagement[], uses: readonly UseTold[]): Used[] {
  return engagements.flatMap((joined) => {
    const own = uses.filter(({ engagement }) => engagement === joined.id)
    const days = daysOf(joined)
    return own.length && days ? [{ joined, days, uses: own }] : []
  })
}

/**
 * Where a set phrase might have been expected and is not: held engagements after a use, of the same relationship and the same
 * mechanism, leading people, offices or speaker. A document that uses it elsewhere is not silent. In order of time.
 * `statementsIn`: how many statements our copy of a document tells.
 */
export function silencesOf(
  engagements: readonly JoinedEngagement[],
  uses: readonly UseTold[],
  statementsIn: (document: string) => number,
): Silence[] {
  const speaking = new Set(uses.map(({ document }) => document))
  const used = usedIn(engagements, uses)
  return engagements.flatMap((joined) => {
    const days = daysOf(joined)
    const accounts = joined.accounts.filter(({ copyOf }) => copyOf === null)
    if (joined.engagement.status !== 'held' || !days || !accounts.length) return []
    if (joined.accounts.some(({ document }) => speaking.has(document))) return []
    const before = used.filter((one) => one.days.to < days.from).sort((a, b) => (a.days.from < b.days.from ? 1 : -1))
    const like = before.flatMap((one) => {
      const likeness = likenessTo(one, joined)
      return likeness ? [{ one, likeness }] : []
    })[0]
    if (!like) return []
    const telling = accounts.filter(({ document }) => statementsIn(document) > 0)
    const { one, likeness } = like
    return [
      { joined, date: joined.engagement.date.edtf as Edtf, accounts, after: one.joined.id, likeness, doubts: doubtsOf(telling, one.uses) },
    ]
  })
}
