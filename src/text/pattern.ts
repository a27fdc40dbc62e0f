/**
 * The pattern language of the registers (see `docs/knowledge.md`): words, `(a|b|)` alternatives, `word*` any ending,
 * `{any:3}` up to three words, `{party}` any party's name, `{n}` a number.
 */
import { tokenize } from './tokens.ts'

/** One step of a pattern. */
export type Step =
  | Readonly<{ kind: 'word'; word: string }>
  | Readonly<{ kind: 'prefix'; prefix: string }>
  | Readonly<{ kind: 'gap'; most: number }>
  | Readonly<{ kind: 'slot'; slot: string }>

/** A pattern in its parts, in order: steps, choices between other parts, and what nobody has looked at yet, a pattern or the words of a name. */
export type Part =
  | Step
  | Readonly<{ kind: 'choice'; among: readonly (readonly Part[])[] }>
  | Readonly<{ kind: 'unread'; pattern: string }>
  | Readonly<{ kind: 'name'; words: string }>

const MOST_EXPANSIONS = 4096

/** Writes out the alternatives: `a (b|c)` → `a b`, `a c`. Throws on brackets that do not close. */
export function expand(pattern: string): string[] {
  const open = pattern.lastIndexOf('(')
  if (open < 0) {
    if (pattern.includes(')')) throw new Error(`Unexpected \`)\` in pattern \`${pattern}\`, expected brackets in pairs`)
    return [pattern]
  }
  const close = pattern.indexOf(')', open)
  if (close < 0) throw new Error(`Unexpected end of pattern \`${pattern}\`, expected \`)\``)
  const choices = pattern.slice(open + 1, close).split('|')
  const all: string[] = []
  for (const choice of choices) {
    all.push(...expand(pattern.slice(0, open) + choice + pattern.slice(close + 1)))
    if (all.length > MOST_EXPANSIONS) throw new Error(`Unexpected pattern \`${pattern}\`, expected at most ${MOST_EXPANSIONS} expansions`)
  }
  return all
}

const PIECE = /\{(\w+)(?::(\d+))?\}|([^\s{}]+)/g

/** The steps of one pattern without brackets. Hyphens and white space are equal. */
export function stepsOf(pattern: string): Step[] {
  const steps: Step[] = []
  for (const [, name, number, words] of pattern.matchAll(PIECE)) {
    if (name === 'any') steps.push({ kind: 'gap', most: Number(number ?? 3) })
    else if (name !== undefined) steps.push({ kind: 'slot', slot: name })
    else steps.push(...wordSteps(words as string))
  }
  return steps
}

function wordSteps(words: string): Step[] {
  const tokens = tokenize(words)
  const steps: Step[] = []
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as string
    if (isHyphen(word)) continue
    const starred = words[tokens.end[i] as number] === '*'
    if (starred) {
      steps.push({ kind: 'prefix', prefix: word })
      i++
    } else steps.push({ kind: 'word', word })
  }
  return steps
}

/**
 * The parts of a pattern, as far as its first chunk. What `expand` writes out stays a choice, so that a pattern is no longer
 * than it is written; a chunk stands between spaces: words, a choice `(a|b c)`, or both in one, `(pre|post)-war`.
 */
export function partsOf(pattern: string): readonly Part[] {
  const [plain, word] = PLAIN.exec(pattern) ?? []
  if (plain && word)
    return [wordOf(word), ...(plain === pattern ? [] : [{ kind: 'unread', pattern: pattern.slice(plain.length) } as const])]
  const [chunk = '', rest] = splitOutside(pattern, ' ', 1)
  const first = partsOfChunk(chunk)
  return rest === undefined ? first : [...first, { kind: 'unread', pattern: rest }]
}

// A word that is one token as it stands, and the space behind it.
const PLAIN = /^([A-Za-z][A-Za-z\d]*|\d+)(?: |$)/
const FIRST = /^\s*(\S+)\s*/
const wordOf = (word: string): Step => ({ kind: 'word', word: word.toLowerCase() })

/** The parts of a name as far as its first word: brackets and stars have no meaning in it. */
export function partsOfName(words: string): readonly Part[] {
  const [first, word = ''] = FIRST.exec(words) ?? []
  if (first === undefined) return []
  const parts: Part[] = PLAIN.test(word) ? [wordOf(word)] : namedWords(word).map((one) => ({ kind: 'word', word: one }))
  if (first.length < words.length) parts.push({ kind: 'name', words: words.slice(first.length) })
  return parts
}

const namedWords = (word: string): string[] => tokenize(word).word.filter((one) => !isHyphen(one))

function partsOfChunk(chunk: string): readonly Part[] {
  if (!chunk.includes('(')) return expand(chunk).flatMap(stepsOf)
  const among = closeOf(chunk) === chunk.length - 1 ? splitOutside(chunk.slice(1, -1), '|').map(partsOf) : expand(chunk).map(stepsOf)
  return [{ kind: 'choice', among }]
}

/** Where the bracket that a chunk begins with closes, or -1. */
function closeOf(chunk: string): number {
  let depth = 0
  for (let i = 0; i < chunk.length; i++) {
    depth += chunk[i] === '(' ? 1 : chunk[i] === ')' ? -1 : 0
    if (depth <= 0) return chunk[i] === ')' ? i : -1
  }
  return -1
}

/** Splits where a separator stands outside all brackets, `most` times at most. */
function splitOutside(text: string, separator: ' ' | '|', most = Number.POSITIVE_INFINITY): string[] {
  const out: string[] = []
  let [from, depth] = [0, 0]
  for (let i = 0; i < text.length && out.length < most; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth--
    else if (depth <= 0 && text[i] === separator) {
      out.push(text.slice(from, i))
      from = i + 1
    }
  }
  return [...out, text.slice(from)]
}

/** Throws on brackets that do not close. */
export function checkBrackets(pattern: string): void {
  let depth = 0
  for (let i = 0; i < pattern.length && depth >= 0; i++) depth += pattern[i] === '(' ? 1 : pattern[i] === ')' ? -1 : 0
  if (depth !== 0) expand(pattern)
}

export const isHyphen = (word: string): boolean => word === '-' || word === '‑' || word === '–' || word === '‐'
