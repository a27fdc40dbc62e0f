import { createHash } from 'node:crypto'
import { daysOf, familyOf, isOneDay, maybeSame, principalsOf } from './same-engagement.ts'
import type { Account, JoinedEngagement, Telling } from './telling.ts'

type Group = { tellings: Telling[]; inferred: boolean }

const TIERS = ['original', 'official-translation', 'unknown', 're-translation', 'rewrite']

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byDocument = (a: Telling, b: Telling): number => inOrder(a.document, b.document) || inOrder(a.engagement.id, b.engagement.id)

/** A day that the text tells is better than the day of publication. */
const isToldByText = ({ engagement }: Telling): boolean => engagement.date.rule !== 'publication'

/** The better account to show: nearer to the original, with a full date that the text tells, with more people. */
const byFullness = (a: Telling, b: Telling): number =>
  TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier) ||
  Number(isOneDay(daysOf(b))) - Number(isOneDay(daysOf(a))) ||
  Number(isToldByText(b)) - Number(isToldByText(a)) ||
  b.engagement.participants.length - a.engagement.participants.length ||
  byDocument(a, b)

const takes = (group: Group, telling: Telling): boolean => group.tellings.every((other) => maybeSame(other, telling))

/** Tellings with a full date join the group of their day, the one of their own kind before another. */
function joinDated(groups: Group[], telling: Telling): void {
  const candidates = groups.filter((group) => takes(group, telling))
  const sameKind = candidates.find((group) => group.tellings.some(({ engagement }) => engagement.kind === telling.engagement.kind))
  const chosen = sameKind ?? candidates[0]
  if (chosen) chosen.tellings.push(telling)
  else groups.push({ tellings: [telling], inferred: false })
}

/** A telling with an imprecise date joins where exactly one group could take it: inferred, and shown as such. */
function joinImprecise(dated: readonly Group[], groups: Group[], telling: Telling): void {
  const [only, ...more] = dated.filter((group) => takes(group, telling))
  if (!only || more.length) {
    groups.push({ tellings: [telling], inferred: false })
    return
  }
  only.tellings.push(telling)
  only.inferred = true
}

function groupsOf(alike: readonly Telling[]): Group[] {
  const ordered = [...alike].sort(byDocument)
  const dated: Group[] = []
  for (const telling of ordered) if (isOneDay(daysOf(telling))) joinDated(dated, telling)
  const groups = [...dated]
  for (const telling of ordered) if (!isOneDay(daysOf(telling))) joinImprecise(dated, groups, telling)
  return groups
}

/** A name that stays while further accounts of it are found: it rests on who, how and when, else on the document. */
function idOf(telling: Telling, taken: Set<string>): string {
  const { engagement } = telling
  const known = engagement.date.edtf ?? `${telling.document}/${engagement.id}`
  const words = [engagement.status, familyOf(engagement), principalsOf(engagement), known].join('|')
  for (let nth = 1; ; nth++) {
    const id = createHash('sha256')
      .update(nth === 1 ? words : `${words}|${nth}`)
      .digest('hex')
      .slice(0, 12)
    if (!taken.has(id)) {
      taken.add(id)
      return id
    }
  }
}

const accountOf = ({ document, file, holder, carrier, tier, engagement }: Telling): Account => ({
  document,
  file,
  holder,
  carrier,
  tier,
  engagement: engagement.id,
})

/** Tellings by who met, how, and whether it was held: only these can be one. */
function alikesOf(tellings: readonly Telling[]): Telling[][] {
  const alike = new Map<string, Telling[]>()
  for (const telling of [...tellings].sort(byDocument)) {
    const key = alikeKey(telling)
    const others = alike.get(key)
    if (others) others.push(telling)
    else alike.set(key, [telling])
  }
  return [...alike.values()]
}

const alikeKey = ({ engagement }: Telling): string => `${engagement.status}|${familyOf(engagement)}|${principalsOf(engagement)}`

/** Engagements with all their accounts, whatever the order in which documents came. */
export function joinAccounts(tellings: readonly Telling[]): JoinedEngagement[] {
  const taken = new Set<string>()
  return alikesOf(tellings)
    .flatMap(groupsOf)
    .map(({ tellings: told, inferred }) => {
      const [fullest] = [...told].sort(byFullness) as [Telling]
      return {
        id: idOf(fullest, taken),
        engagement: fullest.engagement,
        certainty: inferred ? 'inferred' : 'stated',
        accounts: [...told].sort(byDocument).map(accountOf),
      }
    })
}
