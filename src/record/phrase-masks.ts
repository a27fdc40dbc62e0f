import { Phrases } from '../text/phrases.ts'
import { isCapital, Shape, type Tokens, tokenize } from '../text/tokens.ts'
import type { PhraseLanguage } from './discover-words.ts'

/** What is known already, in one language: names that are no part of a set phrase, and the patterns of the registers. */
export type KnownWords = Readonly<{
  /** Names, adjectives and inhabitants of parties: `{party}` in a phrase. */
  parties: readonly string[]
  /** People, places, offices, publishers. */
  names: readonly string[]
  /** Patterns of forums, mechanisms, instruments, occasions. */
  patterns: readonly string[]
  /** Patterns of known set phrases. */
  phrases: readonly string[]
}>

type Mask = Readonly<{ kind: 'party' | 'name' | 'pattern' | 'phrase'; letters: 'upper' | 'capital' | 'any' }>

/** What stands at a token: a party (up to `to`), something known, or words that may be of a phrase. */
export type Masked = Readonly<{ isKnown(token: number): boolean; isPhrase(token: number): boolean; partyEnd(token: number): number }>

const LONGEST_ACRONYM = 6
/** Shorter stems of a name would be of other words too. */
const SHORTEST_INFLECTED = 5
const SIGNS = /[(){}|*]/g

function lettersOf(words: string, language: PhraseLanguage): Mask['letters'] {
  if (language === 'zh') return 'any'
  const bare = words.replace(/[^\p{L}]/gu, '')
  if (bare.length <= LONGEST_ACRONYM && /^\p{Lu}{2,}$/u.test(bare)) return 'upper'
  return language === 'en' && /^\p{Lu}/u.test(words) ? 'capital' : 'any'
}

/** A Russian name stands in any case: its words without their endings. */
function patternOf(words: string, language: PhraseLanguage, stemOf: (word: string) => string): string {
  const plain = words.replace(SIGNS, ' ').trim()
  if (language !== 'ru') return plain
  const tokens = tokenize(plain)
  return tokens.word.map((word) => (word.length >= SHORTEST_INFLECTED ? `${stemOf(word)}*` : word)).join(' ')
}

const isWritten = (tokens: Tokens, from: number, { letters }: Mask): boolean =>
  letters === 'any' ||
  (letters === 'capital' ? isCapital(tokens, from) : tokens.shape[from] === Shape.upper || (tokens.word[from] as string).includes('.'))

/** Lays what is known over a text. */
export function phraseMasks(known: KnownWords, language: PhraseLanguage, stemOf: (word: string) => string): (tokens: Tokens) => Masked {
  const names = new Phrases<Mask>()
  const patterns = new Phrases<Mask>()
  const addName = (words: string, kind: Mask['kind']): void => {
    const pattern = patternOf(words, language, stemOf)
    if (pattern && (language !== 'zh' || [...pattern].length > 1)) names.add(pattern, { kind, letters: lettersOf(words, language) })
  }
  for (const words of known.parties) addName(words, 'party')
  for (const words of known.names) addName(words, 'name')
  for (const pattern of known.patterns) patterns.add(pattern, { kind: 'pattern', letters: 'any' })
  for (const pattern of known.phrases) patterns.add(pattern, { kind: 'phrase', letters: 'any' })
  return (tokens) => {
    const [isKnown, isPhrase] = [new Uint8Array(tokens.count), new Uint8Array(tokens.count)]
    const parties = new Map<number, number>()
    for (const { from, to, value } of names.find(tokens)) {
      if (!isWritten(tokens, from, value)) continue
      if (value.kind === 'party') parties.set(from, Math.max(to, parties.get(from) ?? 0))
      else isKnown.fill(1, from, to)
    }
    const partyEnd = (token: number): number => parties.get(token) ?? -1
    const slotEnd = (slot: string, at: number): number =>
      slot === 'party' ? partyEnd(at) : slot === 'n' && tokens.shape[at] === Shape.number ? at + 1 : -1
    for (const { from, to, value } of patterns.find(tokens, 0, tokens.count, slotEnd))
      (value.kind === 'phrase' ? isPhrase : isKnown).fill(1, from, to)
    return { isKnown: (token) => isKnown[token] === 1, isPhrase: (token) => isPhrase[token] === 1, partyEnd }
  }
}
