import { englishName } from '../../knowledge/english-name.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'

/** A person of the registers whom a name may mean. */
export type MaybePerson = Readonly<{ id: string; name: string; party: string }>

const SUGGESTED = 5

const partsOf = (name: string): string[] =>
  name
    .toLowerCase()
    .split(/[\s·-]+/)
    .filter((part) => part.length > 1)

/** People of the same party who share a part of the name with somebody who is in no register. */
export function maybePeople(
  { name, party }: Readonly<{ name: string; party: string | null }>,
  { registers }: Pick<KnowledgeBase, 'registers'>,
): MaybePerson[] {
  const parts = partsOf(name)
  const shared = (one: string): number => {
    const others = new Set(partsOf(one))
    return parts.filter((part) => others.has(part)).length
  }
  return registers.people
    .filter((person) => party === null || person.party === party)
    .map((person) => ({ person, shared: Math.max(0, ...Object.values(person.names).flatMap((list) => (list ?? []).map(shared))) }))
    .filter((one) => one.shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, SUGGESTED)
    .map(({ person }) => ({ id: person.id, name: englishName(person), party: person.party }))
}
