import { foldWord } from '../text/fold.ts'
import { tokenize } from '../text/tokens.ts'
import type { Names, Party } from './registers.ts'

/** A wording as words are compared: folded, Russian endings off, without articles, signs and acronyms in brackets. */
export type Wording = readonly string[]

const ACRONYM = /[(（][\p{L}\p{N}.]{1,12}[)）]/gu
const LEFT_OUT = new Set(['the', 'a', 'an'])
const IS_WORD = /[\p{L}\p{N}]/u
const IS_HAN = /^\p{Script=Han}$/u
const CYRILLIC = /^\p{Script=Cyrillic}{3,}$/u
// Endings of nouns and adjectives in every case, longest first.
const ENDING = /(?:ого|его|ому|ему|ыми|ими|ами|ями|ым|им|ом|ем|ой|ей|ая|яя|ую|юю|ых|их|ов|ев|ам|ям|ах|ях|[аеиоуыэюяйь]+)$/u

function wordOf(token: string): string {
  if (token === "'s") return token
  const word = foldWord(token).replaceAll('.', '')
  return CYRILLIC.test(word) ? word.replace(ENDING, '') || word : word
}

/** Cuts a wording into compared words; each Han character is one. */
export function wordingOf(text: string): Wording {
  const { word } = tokenize(text.replace(ACRONYM, ' '))
  return word.filter((token) => IS_WORD.test(token) && !LEFT_OUT.has(token)).map(wordOf)
}

export const keyOf = (wording: Wording): string => wording.join(' ')

/** The words that stand for a party in an office's name: its names and adjectives, longest first. */
export function partyWordings({ names, adjectives }: Pick<Party, 'names' | 'adjectives'>): readonly Wording[] {
  const wordings = new Map([...allNames(names), ...allNames(adjectives)].map((name) => wordingOf(name)).map((w) => [keyOf(w), w]))
  return [...wordings.values()].filter((wording) => wording.length > 0).sort((a, b) => b.length - a.length)
}

export const allNames = (names: Names | undefined): readonly string[] => [...(names?.en ?? []), ...(names?.zh ?? []), ...(names?.ru ?? [])]

const standsAt = (wording: Wording, at: number, phrase: Wording) => phrase.every((word, i) => wording[at + i] === word)

/** Where a party's words stand in a wording: `[start, end)`, or null. One Han character alone counts only at the start (中外长). */
function findParty(wording: Wording, phrases: readonly Wording[]): [number, number] | null {
  for (const phrase of phrases) {
    const single = phrase.length === 1 && IS_HAN.test(phrase[0] as string)
    const last = single ? 0 : wording.length - phrase.length
    for (let at = 0; at <= last; at++) if (standsAt(wording, at, phrase)) return [at, at + phrase.length]
  }
  return null
}

/**
 * A wording without its party's words, and whether there were any:
 *
 *     Minister of Foreign Affairs of the Republic of Ilvania → minister of foreign affairs
 *     Ilvania's foreign minister                             → foreign minister
 */
export function withoutParty(wording: Wording, phrases: readonly Wording[]): Wording {
  const found = findParty(wording, phrases)
  if (found === null) return wording
  let [start, end] = found
  if (wording[end] === "'s") end++
  else if (wording[start - 1] === 'of' && (end === wording.length || wording[end] === 'of')) start--
  const rest = [...wording.slice(0, start), ...wording.slice(end)]
  return rest.length === 0 ? wording : withoutParty(rest, phrases)
}
