import type { PersonName } from '../model/decision.ts'
import type { Edtf } from '../model/edtf.ts'
import { fold } from '../text/fold.ts'
import type { Attendance, Contacts, Who } from './contacts.ts'

/** A person of the record in numbers. */
export type PersonTally = Readonly<{
  who: Who
  /** Held; and those mentioned or planned alone. */
  engagements: number
  mentioned: number
  statements: number
  /** Of the engagements that were held. */
  first: Edtf | null
  last: Edtf | null
  /** The latest engagement in which an office of theirs is told or known. */
  office: (Pick<Attendance, 'worded' | 'held'> & Readonly<{ engagement: string }>) | null
}>

export type Spoken = Readonly<{ persons: readonly string[]; names: readonly string[]; parties: readonly string[]; statements: number }>

type Open = { -readonly [Key in keyof PersonTally]: PersonTally[Key] }

const openOf = (who: Who): Open => ({ who, engagements: 0, mentioned: 0, statements: 0, first: null, last: null, office: null })

function countContacts({ contacts, people }: Contacts): Map<PersonName, Open> {
  const tallies = new Map([...people.values()].map((who) => [who.id, openOf(who)]))
  for (const { id, status, date, people: attending } of contacts) {
    for (const { who, worded, held } of attending) {
      const tally = tallies.get(who.id) as Open
      if (status === 'held') {
        tally.engagements++
        tally.last ??= date
        tally.first = date ?? tally.first
      } else tally.mentioned++
      if (!tally.office && (worded || held.length)) tally.office = { worded, held, engagement: id }
    }
  }
  return tallies
}

/** Those of no register among the people of the record whom these words name, of one of these parties. */
const unregistered = (names: readonly string[], parties: readonly string[], tallies: ReadonlyMap<PersonName, Open>): Open[] =>
  parties.flatMap((party) => [...new Set(names.map((name) => `${party}:${fold(name)}`))].flatMap((id) => tallies.get(id) ?? []))

/**
 * Everybody who took part in an engagement, or is of the registers and said something. Who said something without taking part and is in
 * no register is not among them: nothing tells two such people of one name apart.
 */
export function peopleTallies(
  contacts: Contacts,
  spoken: readonly Spoken[],
  findWho: (id: string) => Pick<Who, 'name' | 'party'> | null,
): PersonTally[] {
  const tallies = countContacts(contacts)
  for (const { persons, names, parties, statements } of spoken) {
    for (const person of persons) {
      const tally = tallies.get(person) ?? openOf({ id: person, person, names: [], ...(findWho(person) ?? { name: person, party: null }) })
      tallies.set(person, tally)
      tally.statements += statements
    }
    for (const tally of new Set(unregistered(names, parties, tallies))) tally.statements += statements
  }
  return [...tallies.values()]
}
