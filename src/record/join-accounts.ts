import { createHash } from 'node:crypto'
import type { Account, JoinedEngagement, Telling } from '../model/account.ts'
import { conflictsOf } from './conflicts.ts'
import { isOnNeighborDay } from './neighbor-days.ts'
import { bucketOf, daysOf, faceOf, isOneDay, maybeSame } from './same-engagement.ts'
import { byTier } from './tiers.ts'

/** What decisions say of the tellings: pairs, each `document/engagement`. */
export type Joins = Readonly<{
  same: readonly (readonly [string, string])[]
  other: readonly (readonly [string, string])[]
}>

export const NO_JOINS: Joins = { same: [], other: [] }

/** Tellings of one engagement while they are gathered. */
type Group = { tellings: Telling[]; inferred: boolean; documents: Set<string>; faces: Map<string, Telling> }

const groupOf = (tellings: readonly Telling[], inferred: boolean): Group => {
  const group: Group = { tellings: [], inferred, documents: new Set(), faces: new Map() }
  for (const telling of tellings) add(group, telling)
  return group
}

function add(group: Group, telling: Telling): void {
  group.tellings.push(telling)
  group.documents.add(telling.document)
  // A holder's own telling is told apart: calls over time zones ask for it.
  group.faces.set(`${telling.holder}|${faceOf(telling)}`, telling)
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byDocument = (a: Telling, b: Telling): number => inOrder(a.document, b.document) || inOrder(a.engagement.id, b.engagement.id)

/** How a telling is named in `Joins`. */
export const tellingKey = ({ document, engagement }: Pick<Telling, 'document' | 'engagement'>): string => `${document}/${engagement.id}`

/** A day that the text tells is better than the day of publication. */
const isToldByText = ({ engagement }: Telling): boolean => engagement.date.rule !== 'publication'

/** The better account to show: nearer to the original, with a full date that the text tells, with more people. */
const byFullness = (a: Telling, b: Telling): number =>
  byTier(a, b) ||
  Number(isOneDay(daysOf(b))) - Number(isOneDay(daysOf(a))) ||
  Number(isToldByText(b)) - Number(isToldByText(a)) ||
  b.engagement.participants.length - a.engagement.participants.length ||
  byDocument(a, b)

type Apart = (a: Telling, b: Telling) => boolean

/** Null where nothing was ruled. */
function apartBy({ other }: Joins): Apart | null {
  if (other.length === 0) return null
  const pairs = new Set(other.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
  return (a, b) => pairs.has(`${tellingKey(a)} ${tellingKey(b)}`)
}

const areApart = (isApart: Apart, some: readonly Telling[], others: readonly Telling[]): boolean =>
  some.some((one) => others.some((other) => isApart(one, other)))

const takes = (group: Group, telling: Telling, isApart: Apart | null): boolean =>
  !group.documents.has(telling.document) &&
  [...group.faces.values()].every((other) => maybeSame(other, telling)) &&
  !(isApart && areApart(isApart, group.tellings, [telling]))

/** Tellings with a full date join the group of their day, the one of their own kind before another. */
function joinDated(groups: Group[], telling: Telling, isApart: Apart | null): void {
  const candidates = groups.filter((group) => takes(group, telling, isApart))
  const sameKind = candidates.find((group) => group.tellings.some(({ engagement }) => engagement.kind === telling.engagement.kind))
  const chosen = sameKind ?? candidates[0]
  if (chosen) add(chosen, telling)
  else groups.push(groupOf([telling], false))
}

/** Groups of neighboring days join where each is the other's only candidate: inferred. */
function joinNeighbors(groups: readonly Group[], isApart: Apart | null): Group[] {
  const fits = (a: Group, b: Group): boolean =>
    a !== b &&
    ![...a.documents].some((document) => b.documents.has(document)) &&
    [...a.faces.values()].every((one) => [...b.faces.values()].every((other) => isOnNeighborDay(one, other))) &&
    !(isApart && areApart(isApart, a.tellings, b.tellings))
  const onlyOf = (group: Group): Group | null => {
    const [only = null, ...more] = groups.filter((other) => fits(group, other))
    return more.length ? null : only
  }
  const merged = new Set<Group>()
  return groups.flatMap((group) => {
    if (merged.has(group)) return []
    const other = onlyOf(group)
    if (!other || onlyOf(other) !== group) return [group]
    merged.add(other)
    return [groupOf([...group.tellings, ...other.tellings], true)]
  })
}

/** A telling with an imprecise date joins where exactly one group could take it: inferred, and shown as such. */
function joinImprecise(dated: readonly Group[], groups: Group[], telling: Telling, isApart: Apart | null): void {
  const [only, ...more] = dated.filter((group) => takes(group, telling, isApart))
  if (!only || more.length) {
    groups.push(groupOf([telling], false))
    return
  }
  add(only, telling)
  only.inferred = true
}

function groupsOf(alike: readonly Telling[], isApart: Apart | null): Group[] {
  const ordered = [...alike].sort(byDocument)
  const days: Group[] = []
  for (const telling of ordered) if (isOneDay(daysOf(telling))) joinDated(days, telling, isApart)
  const dated = joinNeighbors(days, isApart)
  const groups = [...dated]
  for (const telling of ordered) if (!isOneDay(daysOf(telling))) joinImprecise(dated, groups, telling, isApart)
  return groups
}

/** Groups that a person ruled to be one. */
function joinRuled(groups: readonly Group[], same: Joins['same']): Group[] {
  const out = [...groups]
  const holding = (key: string): number => out.findIndex(({ tellings }) => tellings.some((telling) => tellingKey(telling) === key))
  for (const [a, b] of same) {
    const [one, other] = [holding(a), holding(b)].sort((x, y) => x - y) as [number, number]
    if (one < 0 || one === other) continue
    const [taken] = out.splice(other, 1) as [Group]
    const into = out[one] as Group
    out[one] = groupOf([...into.tellings, ...taken.tellings], into.inferred || taken.inferred)
  }
  return out
}

/** Whether a person ruled that all tellings of a group are of one engagement: then nothing of it is supposed. */
function isRuledOne({ tellings }: Group, same: Joins['same']): boolean {
  const keys = new Set(tellings.map(tellingKey))
  const links = same.filter(([a, b]) => keys.has(a) && keys.has(b))
  const reached = new Set([...keys].slice(0, 1))
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const link of links) if (link.some((key) => reached.has(key))) for (const key of link) reached.add(key)
  }
  return reached.size === keys.size
}

/** A name that stays while further accounts of it are found: it rests on who, how and when, else on the document. */
function idOf(telling: Telling, taken: Set<string>): string {
  const { engagement } = telling
  const words = `${bucketOf(engagement)}|${daysOf(telling) ? engagement.date.edtf : `${telling.document}/${engagement.id}`}`
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

const accountOf = ({ engagement, ...told }: Telling): Account => ({ ...told, engagement: engagement.id, copyOf: null })

/** Tellings by who met, how, and whether it was held: only these can be one. */
function alikesOf(tellings: readonly Telling[]): Telling[][] {
  const alike = new Map<string, Telling[]>()
  for (const telling of [...tellings].sort(byDocument)) {
    const key = bucketOf(telling.engagement)
    const others = alike.get(key)
    if (others) others.push(telling)
    else alike.set(key, [telling])
  }
  return [...alike.values()]
}

/** Engagements with all their accounts, whatever the order in which documents came. */
export function joinAccounts(tellings: readonly Telling[], joins: Joins = NO_JOINS): JoinedEngagement[] {
  const taken = new Set<string>()
  const isApart = apartBy(joins)
  const groups = alikesOf(tellings).flatMap((alike) => groupsOf(alike, isApart))
  return joinRuled(groups, joins.same).map((group) => {
    const { tellings: told, inferred } = group
    const [fullest] = [...told].sort(byFullness) as [Telling]
    return {
      id: idOf(fullest, taken),
      engagement: fullest.engagement,
      certainty: inferred && !isRuledOne(group, joins.same) ? 'inferred' : 'stated',
      accounts: [...told].sort(byDocument).map(accountOf),
      conflicts: told.length > 1 ? conflictsOf([...told].sort(byDocument)) : [],
    }
  })
}
