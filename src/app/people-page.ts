import { englishName } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { findDays } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import { type PersonTally, peopleTallies } from '../record/people-tallies.ts'
import { countSpoken } from '../store/speakers.ts'
import { loadContacts } from './contacts.ts'
import { loadKnowledge } from './knowledge.ts'
import { partyId } from './party.ts'
import { Refusal, type Settings } from './settings.ts'
import { ofWholeRecord } from './worked-out.ts'

const SORTS = ['engagements', 'statements', 'first', 'last', 'name', 'party'] as const
type Sort = (typeof SORTS)[number]

/** `-last`: the latest first. */
export const PEOPLE_SORTS = SORTS.flatMap((sort) => [sort, `-${sort}`] as const)

export type PeoplePageQuestion = Readonly<{
  party?: string | undefined
  q?: string | undefined
  on?: string | undefined
  sort: (typeof PEOPLE_SORTS)[number]
  all?: boolean | undefined
}>

/** A person in a list. */
export type PersonListed = Readonly<{
  /** Of the registers, else `PARTY:name`. */
  id: string
  person: string | null
  name: string
  party: string | null
  /** Held; and those that are mentioned or planned alone. */
  engagements: number
  mentioned: number
  statements: number
  first: Edtf | null
  last: Edtf | null
  office: OfficeListed | null
}>

/** An office in a list of people. `worded`: whether `name` is as an account words it, of `engagement`; else it is a name of the registers. */
export type OfficeListed = Readonly<{ id: string | null; name: string; worded: boolean; engagement: string | null }>

/** Everybody of the record with what they did. */
export const loadTallies = (settings: Settings): Promise<readonly PersonTally[]> =>
  ofWholeRecord('people', settings, async ({ db }) => {
    const { findPerson } = await loadKnowledge(settings)
    const [contacts, spoken] = [await loadContacts(settings), await countSpoken(db)]
    return peopleTallies(contacts, spoken, (id) => {
      const found = findPerson(id)
      return found ? { name: englishName(found), party: found.party } : null
    })
  })

const officeName = (id: string, { findOffice }: KnowledgeBase): string => findOffice(id)?.names.at(-1)?.en?.[0] ?? id

function officeOf({ office }: PersonTally, on: Edtf | undefined, knowledge: KnowledgeBase, person: string | null): OfficeListed | null {
  if (on) {
    const [held] = person ? knowledge.officesOf(person, on) : []
    return held ? { id: held.office.id, name: officeName(held.office.id, knowledge), worded: false, engagement: null } : null
  }
  if (!office) return null
  const [id = null] = office.held
  return { id, name: office.worded ?? officeName(id as string, knowledge), worded: office.worded !== null, engagement: office.engagement }
}

const listed = (tally: PersonTally, on: Edtf | undefined, knowledge: KnowledgeBase): PersonListed => {
  const { who, office: _office, ...counts } = tally
  return {
    ...{ id: who.id, person: who.person, name: who.name, party: who.party },
    ...counts,
    office: officeOf(tally, on, knowledge, who.person),
  }
}

/** People of the registers of whom the record knows nothing. */
function silent(known: ReadonlySet<string>, { registers }: KnowledgeBase): PersonTally[] {
  const none = { engagements: 0, mentioned: 0, statements: 0, first: null, last: null, office: null }
  return registers.people
    .filter(({ id }) => !known.has(id))
    .map(({ id, names, party }) => ({ who: { id, person: id, name: englishName({ id, names }), party, names: [] }, ...none }))
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Unknown values come last, whichever way. */
const byDate = (key: 'first' | 'last', turn: 1 | -1) => (a: PersonTally, b: PersonTally) => {
  const [one, other] = [a[key], b[key]]
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return turn * compare(one, other)
}

const ORDERS: Readonly<Record<Sort, (turn: 1 | -1) => (a: PersonTally, b: PersonTally) => number>> = {
  engagements: (turn) => (a, b) => turn * (a.engagements - b.engagements || a.statements - b.statements),
  statements: (turn) => (a, b) => turn * (a.statements - b.statements),
  first: (turn) => byDate('first', turn),
  last: (turn) => byDate('last', turn),
  name: (turn) => (a, b) => turn * a.who.name.localeCompare(b.who.name, 'en'),
  party: (turn) => (a, b) => turn * compare(a.who.party ?? '~', b.who.party ?? '~') || b.engagements - a.engagements,
}

function orderOf(sort: PeoplePageQuestion['sort']): (a: PersonTally, b: PersonTally) => number {
  const isDescending = sort.startsWith('-')
  const order = ORDERS[sort.slice(isDescending ? 1 : 0) as Sort](isDescending ? -1 : 1)
  return (a, b) => order(a, b) || compare(a.who.id, b.who.id)
}

/** Whether words mean a person: a part of a name in any language, or an id. */
function named(q: string, { findPerson }: KnowledgeBase): (tally: PersonTally) => boolean {
  const words = q.toLowerCase()
  return ({ who }) => {
    const registered = who.person ? Object.values(findPerson(who.person)?.names ?? {}).flat() : []
    return [who.id, who.name, ...who.names, ...registered].some((name) => name.toLowerCase().includes(words))
  }
}

/** The people of the record; `all`: of the registers too. */
export async function listPeoplePage({ party, q, on, sort, all }: PeoplePageQuestion, settings: Settings): Promise<PersonListed[]> {
  if (on && !findDays(on)) throw new Refusal(`Unexpected date \`${on}\` for \`on\`, expected one such as 2023-02-21, 2023-02 or 2023`)
  const [knowledge, ofParty, tallies] = [await loadKnowledge(settings), await partyId(party, settings), await loadTallies(settings)]
  const isNamed = q ? named(q, knowledge) : () => true
  return [...tallies, ...(all ? silent(new Set(tallies.map(({ who }) => who.id)), knowledge) : [])]
    .filter((one) => (!ofParty || one.who.party === ofParty) && isNamed(one))
    .filter(({ who }) => !on || (who.person !== null && knowledge.officesOf(who.person, on).length > 0))
    .sort(orderOf(sort))
    .map((one) => listed(one, on, knowledge))
}
