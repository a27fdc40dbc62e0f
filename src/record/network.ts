import type { EngagementKind } from '../model/engagement.ts'
import type { Network, NetworkLink, NetworkNode } from '../model/network.ts'
import type { Contact } from './contacts.ts'
import { attending, contactsMeant, type NetworkFilter } from './network-filter.ts'
import type { LevelOf } from './ribbon-level.ts'

/** An end of a link. */
type Member = Readonly<Omit<NetworkNode, 'engagements' | 'level'>>

/** A link while it is counted. */
type Open = Omit<NetworkLink, 'kinds'> & {
  engagements: number
  kinds: Partial<Record<EngagementKind, number>>
  first: string | null
}

const sidesMet = (a: Member, b: Member): boolean => a.party === null || a.party !== b.party

function count(links: Map<string, Open>, one: Member, other: Member, { id, kind, date }: Contact): void {
  const [a, b] = one.id < other.id ? [one.id, other.id] : [other.id, one.id]
  const key = `${a}\n${b}`
  const known = links.get(key)
  // Contacts come newest first, those without a date last.
  if (!known) links.set(key, { a, b, engagements: 1, kinds: { [kind]: 1 }, first: date, last: date, newest: id })
  else {
    known.engagements++
    known.kinds[kind] = (known.kinds[kind] ?? 0) + 1
    known.first = date ?? known.first
  }
}

function monthsOf(contacts: readonly Contact[]): Pick<Network, 'byMonth' | 'coarse'> {
  const months = new Map<string, number>()
  let coarse = 0
  for (const { from, to } of contacts) {
    const month = from?.slice(0, 7)
    if (month && month === to?.slice(0, 7)) months.set(month, (months.get(month) ?? 0) + 1)
    else if (month) coarse++
  }
  const byMonth = [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, engagements]) => ({ month, engagements }))
  return { byMonth, coarse }
}

const strongest = (a: NetworkLink, b: NetworkLink): number => {
  if (a.engagements !== b.engagements) return b.engagements - a.engagements
  if (a.last !== b.last) return (a.last ?? '') < (b.last ?? '') ? 1 : -1
  return `${a.a}\n${a.b}` < `${b.a}\n${b.b}` ? -1 : 1
}

/** Who takes part and may be linked, each with the offices held. */
function membersOf(contact: Contact, filter: NetworkFilter, nameOfParty: (id: string) => string): (readonly [Member, readonly string[]])[] {
  const people = attending(contact, filter)
  if (filter.by === 'person') return people.map(({ who: { names: _names, ...who }, held }) => [who, held] as const)
  const heldBy = (party: string): string[] => people.flatMap(({ who, held }) => (who.party === party ? held : []))
  return contact.parties.map((id) => [{ id, person: null, name: nameOfParty(id), party: id }, heldBy(id)] as const)
}

/** Who meets whom in these contacts: those that led an engagement on different sides. `minimum`: so many engagements or more; `limit`: the strongest links. */
export function networkOf(
  contacts: readonly Contact[],
  filter: NetworkFilter,
  { minimum, limit }: Readonly<{ minimum: number; limit: number }>,
  { levelOf, nameOfParty }: Readonly<{ levelOf: LevelOf; nameOfParty: (id: string) => string }>,
): Network {
  const { meant, within } = contactsMeant(contacts, filter, levelOf)
  const links = new Map<string, Open>()
  const nodes = new Map<string, { member: Member; engagements: number; held: Set<string> }>()
  for (const contact of within) {
    const members = membersOf(contact, filter, nameOfParty)
    for (const [i, [member, held]] of members.entries()) {
      const node = nodes.get(member.id) ?? { member, engagements: 0, held: new Set() }
      nodes.set(member.id, node)
      node.engagements++
      for (const office of held) node.held.add(office)
      for (const [other] of members.slice(i + 1)) if (sidesMet(member, other)) count(links, member, other, contact)
    }
  }
  const strong = [...links.values()].filter(({ engagements }) => engagements >= minimum).sort(strongest)
  const shown = strong.slice(0, limit)
  const linked = (some: readonly NetworkLink[]): Set<string> => new Set(some.flatMap(({ a, b }) => [a, b]))
  const seen = linked(shown)
  const nodeOf = (id: string): NetworkNode[] => {
    const node = nodes.get(id)
    return node ? [{ ...node.member, engagements: node.engagements, level: levelOf([...node.held]) }] : []
  }
  return {
    by: filter.by,
    nodes: [...seen].flatMap(nodeOf).sort((a, b) => b.engagements - a.engagements || (a.id < b.id ? -1 : 1)),
    links: shown,
    leftOut: { links: strong.length - shown.length, nodes: linked(strong).size - seen.size },
    engagements: within.length,
    undated: meant.filter(({ from }) => from === null).length,
    ...monthsOf(meant),
  }
}
