import type { Names, Person, Registers, Tongue } from '../knowledge/registers.ts'
import type { LanguagePack } from '../languages/pack.ts'
import { isHyphen } from '../text/pattern.ts'
import { Phrases } from '../text/phrases.ts'
import { Shape, type Tokens, tokenize } from '../text/tokens.ts'

/** What a phrase of the registers stands for. */
export type Entry = Readonly<{
  register: 'party' | 'person' | 'place' | 'forum' | 'mechanism' | 'instrument' | 'occasion' | 'topic' | 'formula'
  id: string
  form: string
  /** upper: written in capitals only (UN, US); capital: begins with one; any: as it comes. */
  letters: 'upper' | 'capital' | 'any'
}>

/** The registers of one language as two tries: names first, then the patterns whose slots are filled with names. */
export type RegisterTries = Readonly<{ names: Phrases<Entry>; patterns: Phrases<Entry> }>

const LONGEST_ACRONYM = 6
const TWO_WORDS = /\S\s+\S/
// No acronym has two; nearly every name has.
const SMALL_LETTERS = /[a-z].*[a-z]/s

export function registerTries(registers: Registers, tongue: Tongue, formsOf?: LanguagePack['formsOf']): RegisterTries {
  const names = new Phrases<Entry>()
  const patterns = new Phrases<Entry>()
  const name = (register: Entry['register'], id: string, form: string, list: Names | undefined, most = 1) => {
    for (const words of list?.[tongue] ?? []) {
      if (most > 1 && !TWO_WORDS.test(words) && tokenize(words).count < most) continue
      const entry: Entry = { register, id, form, letters: lettersOf(words, tongue) }
      if (formsOf && entry.letters !== 'upper') names.addForms(declined(words, tokenize(words), form, formsOf), entry)
      else names.addName(words, entry)
    }
  }
  const pattern = (register: Entry['register'], id: string, form: string, list: Names | undefined) => {
    for (const words of list?.[tongue] ?? []) patterns.add(words, { register, id, form, letters: lettersOf(words, tongue, true) })
  }
  for (const party of registers.parties) {
    name('party', party.id, 'name', party.names)
    name('party', party.id, 'adjective', party.adjectives)
    name('party', party.id, 'demonym', party.demonyms)
    name('party', party.id, 'metonym', party.metonyms)
  }
  for (const person of registers.people) name('person', person.id, 'name', person.names, tongue === 'en' ? 2 : 1)
  // A name of other tongues in Chinese characters stands alone by its last part, and no capital shows it.
  if (tongue === 'zh') for (const person of registers.people) name('person', person.id, 'short', shortOf(person))
  for (const place of registers.places) name('place', place.id, place.kind, place.names)
  for (const forum of registers.forums) pattern('forum', forum.id, 'name', forum.names)
  for (const mechanism of registers.mechanisms) pattern('mechanism', mechanism.id, 'name', mechanism.names)
  for (const instrument of registers.instruments) pattern('instrument', instrument.id, 'name', instrument.names)
  for (const occasion of registers.occasions) pattern('occasion', occasion.id, 'name', occasion.names)
  for (const topic of registers.topics) {
    pattern('topic', topic.id, 'term', topic.terms)
    pattern('topic', topic.id, 'weak', topic.weak)
    pattern('topic', topic.id, 'not', topic.not)
  }
  for (const formula of registers.formulas) pattern('formula', formula.id, 'variant', formula.variants)
  return { names, patterns }
}

/** Every word of a name in the forms that its language gives it. */
const declined = (words: string, tokens: Tokens, form: string, formsOf: NonNullable<LanguagePack['formsOf']>): (readonly string[])[] =>
  tokens.word.flatMap((word, i) => {
    if (isHyphen(word)) return []
    const raw = words.slice(tokens.start[i], tokens.end[i])
    return [tokens.shape[i] === Shape.mark ? [word] : formsOf(raw, form === 'adjective')]
  })

const shortOf = ({ names, short }: Person): Names => ({
  zh: short?.zh ?? (names.zh ?? []).filter((name) => name.includes('·')).map((name) => name.slice(name.lastIndexOf('·') + 1)),
})

/** A short word in capitals is written so everywhere ("US" is not "us"); a name begins with a capital; a pattern is matched as it comes. */
function lettersOf(words: string, tongue: Tongue, pattern = false): Entry['letters'] {
  if (tongue === 'zh') return 'any'
  if (!SMALL_LETTERS.test(words)) {
    const bare = words.replace(/[^\p{L}]/gu, '')
    if (bare.length <= LONGEST_ACRONYM && /^\p{Lu}{2,}s?$/u.test(bare)) return 'upper'
  }
  return pattern || (tongue === 'ru' && !/^\p{Lu}/u.test(words)) ? 'any' : 'capital'
}
