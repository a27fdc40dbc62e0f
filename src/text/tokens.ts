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
  /** Number of the token among those of `vocabulary`: the same for the same letters. */
  id: readonly number[]
  vocabulary: Vocabulary
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

/** What a token is, whatever text it stands in. */
type Cut = Readonly<{ id: number; word: string; shape: Shape; mark: string }>

/** Han characters of the main block, and the signs beside them: each is a token, whatever stands around it. */
const isAlone = (code: number): boolean =>
  code >= FIRST_ALONE && ((code >= 0x4e00 && code <= 0x9fff) || code === LAST_ALONE || code === 0x3002 || code === FIRST_ALONE)
const FIRST_ALONE = 0x3001
const LAST_ALONE = 0xff0c

/** The words of a language come again and again: what each is, is worked out once. A new one is begun when it is full, so that memory stays flat. */
export type Vocabulary = ReadonlyMap<string, Cut>
const MOST_WORDS = 65_536
let vocabulary = new Map<string, Cut>()
/** Those of single signs by their code: where every sign is a token, none needs a string to be looked up by. */
let signs: (Cut | undefined)[] = new Array(LAST_ALONE + 1)

/** A part of a long string keeps the whole of it in memory; a copy does not. */
const copyOf = (part: string): string => part.split('').join('')

function learn(part: string): Cut {
  const raw = copyOf(part)
  const shape = shapeOf(raw)
  const isMark = shape === Shape.mark
  const word = isMark ? foldMark(raw) : foldWord(raw)
  const cut = { id: vocabulary.size, word, shape, mark: isMark ? (raw === "''" || raw === '``' ? '"' : raw) : '' }
  vocabulary.set(raw, cut)
  return cut
}

/** Kinds of ASCII characters; `other` begins or may go on beyond what `plainEnd` knows. */
const Kind = { other: 0, space: 1, letter: 2, digit: 3, sign: 4 } as const
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (/\s/.test(sign)) return Kind.space
  if (/[A-Za-z]/.test(sign)) return Kind.letter
  if (/\d/.test(sign)) return Kind.digit
  return /['`]/.test(sign) ? Kind.other : Kind.sign
})
function kindAt(text: string, i: number): number {
  if (i >= text.length) return Kind.space
  const code = text.charCodeAt(i)
  return code < 0x80 ? (KINDS[code] as number) : Kind.other
}

/** Where the token at `i` ends when it is a plain one: ASCII letters, figures or one sign. -1: ask `TOKEN`, which gives the same for these. */
function plainEnd(text: string, i: number, kind: number): number {
  let to = i + 1
  let next = kindAt(text, to)
  if (kind === Kind.letter) while (next === Kind.letter || next === Kind.digit) next = kindAt(text, ++to)
  else if (kind === Kind.digit) while (next === Kind.digit) next = kindAt(text, ++to)
  else if (kind === Kind.other) return -1
  if (next === Kind.space) return to
  if (kind === Kind.sign) return text[i] !== '.' || text[to] !== '.' ? to : -1
  if (next !== Kind.sign) return -1
  if (kind === Kind.letter) return text[to] !== '.' || to > i + 1 ? to : -1
  return isPoint(text.charCodeAt(to)) ? (isPlainAfter(kindAt(text, to + 1)) ? to : -1) : to
}

/** The signs that may stand within a number: `,` `.` `:`. */
const isPoint = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0x3a
const isPlainAfter = (kind: number): boolean => kind === Kind.space || kind === Kind.letter || kind === Kind.sign

function cutOfSign(code: number): Cut {
  const raw = String.fromCharCode(code)
  return (signs[code] = vocabulary.get(raw) ?? learn(raw))
}

/** Cuts a text into tokens; nothing but white space is left out. */
export function tokenize(text: string): Tokens {
  const start: number[] = []
  const end: number[] = []
  const word: string[] = []
  const shape: Shape[] = []
  const mark: string[] = []
  const id: number[] = []
  if (vocabulary.size >= MOST_WORDS) {
    vocabulary = new Map()
    signs = new Array(LAST_ALONE + 1)
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    let to = at + 1
    let cut: Cut
    if (isAlone(code)) cut = signs[code] ?? cutOfSign(code)
    else {
      const kind = kindAt(text, at)
      if (kind === Kind.space) {
        at++
        continue
      }
      to = plainEnd(text, at, kind)
      if (to < 0) {
        TOKEN.lastIndex = at
        const match = TOKEN.exec(text)
        if (!match) break
        at = match.index
        to = at + match[0].length
      }
      const raw = text.slice(at, to)
      cut = vocabulary.get(raw) ?? learn(raw)
    }
    start.push(at)
    end.push(to)
    word.push(cut.word)
    shape.push(cut.shape)
    mark.push(cut.mark)
    id.push(cut.id)
    at = to
  }
  return { count: start.length, start, end, word, shape, mark, id, vocabulary }
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
