import type { Account, JoinedEngagement } from '../model/account.ts'
import { type Days, findDays } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Doubt, Silence, UseTold } from '../model/formula-life.ts'
import { grouped } from '../text/grouped.ts'
import { findLikeness, relationOf } from './comparable.ts'
import { personName } from './people-ruled.ts'
import { byTier } from './tiers.ts'

type Used = Readonly<{ joined: JoinedEngagement; days: Days; uses: readonly UseTold[]; saidBy: ReadonlySet<string> }>

const daysOf = ({ engagement }: JoinedEngagement): Days | null => findDays(engagement.date.edtf)

/** What to doubt of accounts that are silent: their best edition against the best of the uses. */
function doubtsOf(accounts: readonly Account[], uses: readonly UseTold[]): Doubt[] {
  const [best] = [...accounts].sort(byTier)
  if (!best) return ['no-statements']
  if (byTier(best, [...uses].sort(byTier)[0] as UseTold) <= 0) return []
  return [best.tier === 'unknown' ? 'unknown-edition' : 'lesser-edition']
}

type ByEngagement = ReadonlyMap<string, readonly UseTold[]>

/** The engagements with uses, the latest first. */
function usedIn(engagements: readonly JoinedEngagement[], uses: ByEngagement): Used[] {
  return engagements
    .flatMap((joined) => {
      const own = uses.get(joined.id) ?? []
      const days = daysOf(joined)
      const saidBy = new Set(own.flatMap(({ speakers }) => speakers.map(personName)))
      return own.length && days ? [{ joined, days, uses: own, saidBy }] : []
    })
    .sort((a, b) => (a.days.from < b.days.from ? 1 : a.days.from > b.days.from ? -1 : 0))
}

/** The latest engagement with a use, over before the days begin, that one can be compared with. `speaker`: someone who said it leads this one too. */
function findBefore(
  used: readonly Used[],
  joined: JoinedEngagement,
  days: Days,
): Readonly<{ one: Used; likeness: Silence['likeness'] }> | null {
  const people = joined.engagement.participants.map(personName)
  for (const one of used) {
    if (one.days.to >= days.from) continue
    const likeness = findLikeness(one.joined, joined) ?? (people.some((who) => one.saidBy.has(who)) ? 'speaker' : null)
    if (likeness) return { one, likeness }
  }
  return null
}

/**
 * Where a set phrase might have been expected and is not: held engagements after a use, of the same relationship and the same
 * mechanism, leading people, offices or speaker. A document that uses it elsewhere is not silent. To be asked relationship by relationship.
 * `statementsIn`: how many statements our copy of a document tells.
 */
export function silencesIn(uses: readonly UseTold[], statementsIn: (document: string) => number) {
  const speaking = new Set(uses.map(({ document }) => document))
  const byEngagement = grouped(uses, ({ engagement }) => engagement)
  return (relation: readonly JoinedEngagement[]): Silence[] => {
    const used = usedIn(relation, byEngagement)
    if (used.length === 0) return []
    return relation.flatMap((joined) => {
      const days = daysOf(joined)
      const accounts = joined.accounts.filter(({ copyOf }) => copyOf === null)
      if (joined.engagement.status !== 'held' || !days || !accounts.length) return []
      if (joined.accounts.some(({ document }) => speaking.has(document))) return []
      const like = findBefore(used, joined, days)
      if (!like) return []
      const telling = accounts.filter(({ document }) => statementsIn(document) > 0)
      const { one, likeness } = like
      const date = joined.engagement.date.edtf as Edtf
      return [{ joined, date, accounts, after: one.joined.id, likeness, doubts: doubtsOf(telling, one.uses) }]
    })
  }
}

/** The silences of all relationships, in the order of the engagements. */
export function silencesOf(
  engagements: readonly JoinedEngagement[],
  uses: readonly UseTold[],
  statementsIn: (document: string) => number,
): Silence[] {
  const find = silencesIn(uses, statementsIn)
  const found = [...grouped(engagements, ({ engagement }) => relationOf(engagement) || null).values()].flatMap(find)
  const order = new Map(engagements.map(({ id }, i) => [id, i]))
  return found.sort((a, b) => (order.get(a.joined.id) ?? 0) - (order.get(b.joined.id) ?? 0))
}
