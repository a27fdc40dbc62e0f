import type { Decision, PersonName } from '../model/decision.ts'
import { fold } from '../text/fold.ts'
import { rulingsOf } from './rulings.ts'

type Named = Readonly<{ person: string | null; name: string; asWritten: string; party: string | null }>

/** A person as decisions name one. */
export const personName = ({ person, party, name }: Pick<Named, 'person' | 'party' | 'name'>): PersonName =>
  person ?? `${party ?? '?'}:${fold(name)}`

const keyOf = (name: PersonName): string => {
  const at = name.indexOf(':')
  return at < 0 ? name : `${name.slice(0, at)}:${fold(name.slice(at + 1))}`
}

/** What decisions make of the people that a document names. */
export type PeopleRuled = Readonly<{
  isEmpty: boolean
  /** The name under which a person is shown who was ruled to be another. */
  shownAs(name: PersonName): PersonName
  /** The person as ruled; the same object where nothing was ruled. */
  of<T extends Named>(document: string, who: T): T
}>

/** Names that were ruled to be one person lead to the first of them; words that were ruled to mean another lose their person. */
export function peopleRuled(standing: readonly Decision[]): PeopleRuled {
  const first = new Map<string, PersonName>()
  const leader = (name: PersonName): PersonName => {
    let at = name
    for (let next = first.get(keyOf(at)); next !== undefined && next !== at; next = first.get(keyOf(at))) at = next
    return at
  }
  for (const { people } of rulingsOf(standing, 'same-person')) {
    const [shown, other] = [leader(people[0]), leader(people[1])]
    if (keyOf(shown) !== keyOf(other)) first.set(keyOf(other), shown)
  }
  const apart = new Set(
    rulingsOf(standing, 'other-person').map(({ document, asWritten, person }) => `${document}|${fold(asWritten)}|${keyOf(person)}`),
  )
  const of = <T extends Named>(document: string, who: T): T => {
    const name = personName(who)
    if (apart.has(`${document}|${fold(who.asWritten)}|${keyOf(name)}`)) return { ...who, person: null, name: who.asWritten }
    const shown = leader(name)
    if (keyOf(shown) === keyOf(name)) return who
    const at = shown.indexOf(':')
    return at < 0 ? { ...who, person: shown } : { ...who, person: null, name: shown.slice(at + 1) }
  }
  return { isEmpty: first.size === 0 && apart.size === 0, shownAs: leader, of }
}
