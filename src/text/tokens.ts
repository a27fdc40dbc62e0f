import { foldWord } from './fold.ts'

/** What a token is made of. */
export const Shape = { lower: 0, capital: 1, upper: 2, number: 3, mark: 4, han: 5 } as const
export type Shape = (typeof Shape)[keyof typeof Shape]

/** The tokens of a text as parallel lists: token `i` stands at `start[i]`…`end[i]` (UTF-16 code units) and reads `word[i]` (folded). */
export type Tokens = Readonly<{
  count: number
  start: readonly number[]
  end: readonly number[]
  /** Lower case, without accents, straight quotes. */
  word: readonly string[]
  shape: readonly Shape[]
  /** A sign as written (`“` is not `"`), empty for words. */
  mark: readonly string[]
}>

// Abbreviations with inner dots (U.S., a.m.), numbers, words with inner apostrophes (O'Brien, don't), the possessive apart, any other sign.
const TOKEN =
  /(?:\p{L}\.){2,}|\.{2,}|''|``|\p{N}+(?:[.,:]\p{N}+)*(?:st|nd|rd|th)?(?!\p{L})|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’](?!s(?!\p{L}))(?=\p{L})(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*|['’]s(?!\p{L})|\S/gu

const ASCII_LOWER = /^[a-z]+$/

function shapeOf(raw: string): Shape {
  if (ASCII_LOWER.test(raw)) return Shape.lower
  const first = raw.codePointAt(0) as number
  if (first >= 48 && first <= 57) return Shape.number
  if (first < 0x80 && !/[A-Za-z]/.test(raw[0] as string)) return Shape.mark
  if (/^\p{Script=Han}/u.test(raw)) return Shape.han
  if (!/^[\p{L}\p{N}]/u.test(raw)) return Shape.mark
  if (/^\p{N}/u.test(raw)) return Shape.number
  if (!/^\p{Lu}/u.test(raw)) return Shape.lower
  return raw.length > 1 && !/\p{Ll}/u.test(raw) ? Shape.upper : Shape.capital
}

/** Quotation marks of every kind are one, two apostrophes among them; two or more stops are an ellipsis. */
function foldMark(raw: string): string {
  if (raw === "''" || raw === '``') return '"'
  return raw[0] === '.' && raw.length > 1 ? '…' : foldWord(raw)
}

/** Cuts a text into tokens; nothing but white space is left out. */
export function tokenize(text: string): Tokens {
  const start: number[] = []
  const end: number[] = []
  const word: string[] = []
  const shape: Shape[] = []
  const mark: string[] = []
  for (const match of text.matchAll(TOKEN)) {
    const raw = match[0]
    const kind = shapeOf(raw)
    start.push(match.index)
    end.push(match.index + raw.length)
    word.push(kind === Shape.lower && ASCII_LOWER.test(raw) ? raw : kind === Shape.mark ? foldMark(raw) : foldWord(raw))
    shape.push(kind)
    mark.push(kind === Shape.mark ? (raw === "''" || raw === '``' ? '"' : raw) : '')
  }
  return { count: start.length, start, end, word, shape, mark }
}

/** Index of the first token that starts at or after `offset`. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a token begins with a capital letter. */
export const isCapital = (tokens: Tokens, i: number): boolean => tokens.shape[i] === Shape.capital || tokens.shape[i] === Shape.upper

/** The words of a short text, folded and joined, signs left out: a key under which a name is known, in any script. */
export function wordsKey(text: string): string {
  const tokens = tokenize(text)
  return tokens.word.filter((_, i) => tokens.shape[i] !== Shape.mark).join(' ')
}
