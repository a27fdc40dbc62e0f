import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Names, Office } from '../../knowledge/registers.ts'
import { foldWord } from '../../text/fold.ts'
import { isHan, wordsIn } from '../../text/mark-words.ts'
import { plainPattern } from '../../text/plain-pattern.ts'

export type KnownKind = 'person' | 'office' | 'formula' | 'party' | 'mechanism' | 'place'

/** `text` is empty where it is a pattern that nobody would write. */
type Name = Readonly<{ text: string; language: string; words: readonly string[] }>

/** Something of the registers with every name it has. `beside`: words that may stand beside a name, of its party. */
export type Known = Readonly<{
  kind: KnownKind
  id: string
  party: string | null
  name: string
  names: readonly Name[]
  beside: readonly string[]
}>

export const foldedWords = (text: string): string[] => wordsIn(text).map(({ word }) => foldWord(word))

const namesOf = (names: Names): Name[] =>
  (['en', 'zh', 'ru'] as const).flatMap((language) => (names[language] ?? []).map((text) => ({ text, language, words: foldedWords(text) })))

const ofOffice = ({ names, aliases = {} }: Office): Name[] => [...names.toReversed(), aliases].flatMap(namesOf)

function collect({ registers, findParty }: KnowledgeBase): Known[] {
  const nameOfParty = (id: string): string[] => namesOf(findParty(id)?.names ?? {}).flatMap(({ words }) => words)
  const known = (kind: KnownKind, id: string, party: string | null, names: readonly Name[]): Known => ({
    ...{
      kind,
      id,
      party,
      name: names.find(({ text, language }) => text && language === 'en')?.text ?? names.find(({ text }) => text)?.text ?? id,
      names,
    },
    beside: party && (kind === 'person' || kind === 'office') ? nameOfParty(party) : [],
  })
  const plain = (names: Names): Name[] =>
    (['en', 'zh', 'ru'] as const).flatMap((language) =>
      (names[language] ?? []).map((pattern) => {
        const text = plainPattern(pattern)
        return { text: pattern.includes('*') ? '' : text, language, words: foldedWords(text) }
      }),
    )
  return [
    ...registers.people.map(({ id, party, names, short = {} }) => known('person', id, party, [...namesOf(names), ...namesOf(short)])),
    ...registers.offices.map((office) => known('office', office.id, office.party, ofOffice(office))),
    ...registers.formulas.map(({ id, gloss, variants }) => ({
      ...known('formula', id, null, [{ text: gloss, language: 'en', words: foldedWords(gloss) }, ...plain(variants)]),
    })),
    ...registers.parties.map(({ id, names, adjectives = {} }) => known('party', id, id, [...namesOf(names), ...namesOf(adjectives)])),
    ...registers.mechanisms.map(({ id, names }) => known('mechanism', id, null, plain(names))),
    ...registers.places.map(({ id, names }) => known('place', id, null, namesOf(names))),
  ]
}

type Index = Readonly<{ byId: ReadonlyMap<string, Known>; all: readonly Known[]; byBeginning: ReadonlyMap<string, readonly Known[]> }>

const kept = new WeakMap<object, Index>()

/** What a word is filed under: its first two letters, or each of its Han characters. */
const beginnings = (word: string): string[] => (isHan(word) ? [...word] : [word.slice(0, 2)])

function indexed(all: readonly Known[]): Index {
  const byBeginning = new Map<string, Known[]>()
  for (const known of all) {
    const own = new Set(known.names.flatMap(({ words }) => words.flatMap(beginnings)))
    for (const beginning of own) byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), known])
  }
  return { byId: new Map(all.map((one) => [`${one.kind} ${one.id}`, one])), all, byBeginning }
}

/** Everything of the registers that has a name: folded once, asked at every key. */
function indexOf(knowledge: KnowledgeBase): Index {
  const index = kept.get(knowledge.registers) ?? indexed(collect(knowledge))
  kept.set(knowledge.registers, index)
  return index
}

export const findKnown = (kind: KnownKind, id: string, knowledge: KnowledgeBase): Known | undefined =>
  indexOf(knowledge).byId.get(`${kind} ${id}`)

/** What may have a name with a word that begins with one of these. */
export function knownBy(terms: readonly string[], knowledge: KnowledgeBase): readonly Known[] {
  const { all, byBeginning } = indexOf(knowledge)
  if (terms.some((term) => term.length < 2 && !isHan(term))) return all
  return [...new Set(terms.flatMap((term) => byBeginning.get(isHan(term) ? ([...term][0] as string) : term.slice(0, 2)) ?? []))]
}

/** Whether a name has this folded word, or one that begins with it. */
export const hasWord = (words: readonly string[], term: string): boolean =>
  isHan(term) ? words.some((word) => word.includes(term)) : words.some((word) => word.startsWith(term))

/** The name by which the words mean something: each begins a word of it, or of the party's beside it. Better ones have more of them, and fewer others. */
export function nameMeant({ names, beside }: Known, terms: readonly string[]): { name: Name; score: number } | null {
  let best: { name: Name; score: number } | null = null
  for (const name of names) {
    const own = terms.filter((term) => hasWord(name.words, term))
    if (own.length === 0 || !terms.every((term) => own.includes(term) || hasWord(beside, term))) continue
    const whole = own.filter((term) => name.words.includes(term)).length
    const score = own.length * 4 + whole * 2 - name.words.length / 10
    if (!best || score > best.score) best = { name, score }
  }
  return best
}
