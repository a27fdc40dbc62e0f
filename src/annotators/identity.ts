import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { OfficeRank, Person, Tongue } from '../knowledge/registers.ts'
import type { LanguagePack } from '../languages/pack.ts'
import type { Edtf } from '../model/edtf.ts'
import { wordsKey } from '../text/tokens.ts'

type Clues = Readonly<{ on: Edtf | null; party: string | null; near: ReadonlySet<string>; title: string | null }>

/** Which registered person a name means. */
export type Identity = Readonly<{
  byShort(short: string): readonly string[]
  /** The beginnings of all short names. */
  heads: Heads
  shortsOf(person: string): readonly string[]
  choose(persons: readonly string[], clues: Clues): Readonly<{ chosen: string | null; doubtful: readonly string[] }>
  unmistakable(short: string, on: Edtf | null, near: ReadonlySet<string>): string | null
}>

/**
 * For whom a person speaks on a day: the party that the words of the text tell where the person ever held an office of it,
 * else the party of the office held that day, the person's own where that fits or nothing is known.
 */
export function partyOn(knowledge: KnowledgeBase, person: string, on: Edtf | null, told: string | null): string | null {
  const own = knowledge.findPerson(person)?.party ?? null
  if (told && told !== own && knowledge.officesOf(person, null).some(({ office }) => office.party === told)) return told
  const [first, ...more] = on ? knowledge.officesOf(person, on) : []
  return !first || [first, ...more].some(({ office }) => office.party === own) ? own : first.office.party
}

const HIGH: ReadonlySet<OfficeRank> = new Set(['head-of-state', 'head-of-government', 'foreign-minister', 'top-diplomat', 'body-head'])

export function identify(knowledge: KnowledgeBase, tongue: Tongue, pack: LanguagePack): Identity {
  const shorts = new Map<string, string[]>()
  const byPerson = new Map<string, string[]>()
  for (const person of knowledge.registers.people) {
    const list = [...shortsOf(person, tongue, pack)]
    byPerson.set(person.id, list)
    for (const short of list) {
      const persons = shorts.get(short)
      if (persons) persons.push(person.id)
      else shorts.set(short, [person.id])
    }
  }
  const heads = noHeads(1 << 15)
  for (const short of shorts.keys()) noteHead(heads, short)
  const held = (person: string, on: Edtf | null) => knowledge.officesOf(person, on)
  const choose: Identity['choose'] = (persons, clues) => {
    if (persons.length === 0) return { chosen: null, doubtful: [] }
    const scored = persons.map((person) => ({ person, score: suits(knowledge, person, clues) })).filter(({ score }) => score > -100)
    const best = Math.max(...scored.map(({ score }) => score))
    const top = scored.filter(({ score }) => score === best)
    if (top.length === 1) return { chosen: top[0]?.person ?? null, doubtful: [] }
    return { chosen: null, doubtful: top.map(({ person }) => person) }
  }
  return {
    byShort: (short) => shorts.get(short) ?? [],
    heads,
    shortsOf: (person) => byPerson.get(person) ?? [],
    choose,
    unmistakable(short, on, near) {
      const named = shorts.get(short)
      if (!named?.some((person) => near.has(knowledge.findPerson(person)?.party ?? ''))) return null
      const persons = named.filter((person) => held(person, on).some(({ office }) => HIGH.has(office.rank)))
      const [only] = persons
      return persons.length === 1 && only && near.has(knowledge.findPerson(only)?.party ?? '') ? only : null
    },
  }
}

/** By the first word of short names, how many words the longest has; and by the second, since where every character is a word the first tells little. */
export type Heads = Readonly<{
  words: Map<string, { most: number; readonly next: Map<string, number> }>
  /** A mark for the first two words of each, by their signs: at most words of a text it tells that none begins. */
  pairs: Uint8Array
}>

/** `marks`: a power of two, well above the number of names. */
export const noHeads = (marks: number): Heads => ({ words: new Map(), pairs: new Uint8Array(marks) })

/** How signs are spread over the marks. */
const SPREAD = 0x9e5
const placeOf = ({ pairs }: Heads, first: string, second: string): number =>
  (Math.imul(first.charCodeAt(0), SPREAD) + second.charCodeAt(0)) & (pairs.length - 1)

/** Whether a short name may begin with two words; where it says no, none does. */
export const mayBegin = (heads: Heads, first: string, second: string): boolean => heads.pairs[placeOf(heads, first, second)] === 1

/** Notes the beginning of a short name. */
export function noteHead(heads: Heads, short: string): void {
  const words = short.split(' ')
  const [first, second] = words as [string, ...string[]]
  let head = heads.words.get(first)
  if (!head) heads.words.set(first, (head = { most: 0, next: new Map() }))
  head.most = Math.max(head.most, words.length)
  if (second === undefined) return
  head.next.set(second, Math.max(head.next.get(second) ?? 0, words.length))
  heads.pairs[placeOf(heads, first, second)] = 1
}

function shortsOf(person: Person, tongue: Tongue, pack: LanguagePack): Set<string> {
  const given = person.short?.[tongue] ?? []
  const [name] = person.names[tongue] ?? []
  const usual = given.length > 0 || !name ? [] : pack.shortNames(name, person.party)
  return new Set([...given, ...usual].flatMap((short) => keysOf(short, pack)))
}

/** The keys under which a short name is known: one, or one for each of its declined forms. */
export function keysOf(name: string, { formsOf }: LanguagePack): readonly string[] {
  if (!formsOf) return [wordsKey(name)]
  const words = name.split(/[\s-]+/u).filter(Boolean)
  return words.reduce<string[]>(
    (keys, word) => formsOf(word, false).flatMap((form) => (keys.length > 0 ? keys.map((key) => `${key} ${form}`) : [form])),
    [],
  )
}

/** How well a person fits: of that party, in that office, on that day. Another party is out. */
function suits(knowledge: KnowledgeBase, person: string, { on, party, near, title }: Clues): number {
  const entry = knowledge.findPerson(person)
  if (!entry) return -1000
  const holdings = knowledge.officesOf(person, on)
  const sides = new Set([entry.party, ...holdings.map(({ office }) => office.party)])
  if (party && !sides.has(party) && !knowledge.findParty(entry.party)?.memberOf?.includes(party)) return -1000
  let score = 0
  if (party && sides.has(party)) score += 4
  if ([...sides].some((side) => near.has(side))) score += 2
  if (holdings.length > 0) score += 2
  if (holdings.some(({ office }) => HIGH.has(office.rank))) score += 1
  if (title) {
    const offices = new Set([...sides].flatMap((side) => knowledge.officesNamed(title, side)).map(({ id }) => id))
    if (holdings.some(({ office }) => offices.has(office.id))) score += 8
    else if (knowledge.officesOf(person, null).some(({ office }) => offices.has(office.id))) score += 1
  }
  return score
}
