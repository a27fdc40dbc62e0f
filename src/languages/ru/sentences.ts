import type { Block } from '../../model/document.ts'
import { isCapital, Shape, type Tokens, tokenAt } from '../../text/tokens.ts'
import type { Sentence } from '../pack.ts'
import { lexicon } from './lexicon.ts'

const CLOSERS = new Set(['"', '”', '’', ')', ']', '»'])
const OPENERS = new Set(['"', '“', '„', '(', '[', '«', '–', '—', '-'])
const ENDS = new Set(['.', '!', '?', '…'])

/**
 *     В. Маренко принял О.К. Тасса в Велме. Они говорили час.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^
 */
export function sentences(_text: string, blocks: readonly Block[], tokens: Tokens, inQuotes: Uint8Array): readonly Sentence[] {
  const out: Sentence[] = []
  blocks.forEach((block, index) => {
    const to = tokenAt(tokens, block.span.end)
    let first = tokenAt(tokens, block.span.start)
    for (let i = first; i < to; i++) {
      if (isHeld(tokens, inQuotes, i) || !endsAt(tokens, i, to)) continue
      let last = i + 1
      while (last < to && CLOSERS.has(tokens.word[last] as string) && tokens.start[last] === tokens.end[last - 1]) last++
      push(out, tokens, first, last, index)
      first = last
      i = last - 1
    }
    if (first < to) push(out, tokens, first, to, index)
  })
  return out
}

/** Within quotation marks no sentence ends but the last. */
const isHeld = (tokens: Tokens, inQuotes: Uint8Array, i: number): boolean =>
  Boolean(inQuotes[i]) && Boolean(inQuotes[i + 1]) && !(CLOSERS.has(tokens.mark[i + 1] as string) && tokens.start[i + 1] === tokens.end[i])

function push(out: Sentence[], tokens: Tokens, from: number, to: number, block: number): void {
  if (to > from) out.push({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number, from, to, block })
}

function endsAt(tokens: Tokens, i: number, to: number): boolean {
  const word = tokens.word[i] as string
  const isDotted = word.length > 2 && word.endsWith('.')
  if (!ENDS.has(word) && !isDotted) return false
  let next = i + 1
  while (next < to && CLOSERS.has(tokens.word[next] as string) && tokens.start[next] === tokens.end[next - 1]) next++
  if (next >= to) return true
  if (tokens.word[next] === ',' || tokens.word[next] === ';') return false
  if (isDotted) return !isCapital(tokens, i) && begins(tokens, next, to)
  if (word === '.' && isAbbreviation(tokens, i))
    return (
      lexicon.endings.has(tokens.word[i - 1] as string) &&
      tokens.start[next] !== tokens.end[i] &&
      begins(tokens, next, to) &&
      !isInitial(tokens, i)
    )
  return begins(tokens, next, to)
}

/** "В." before a name is an initial; "в 2025 г." is none. */
const isInitial = (tokens: Tokens, stop: number): boolean =>
  tokens.shape[stop - 1] === Shape.capital || tokens.shape[stop - 1] === Shape.upper

function isAbbreviation(tokens: Tokens, stop: number): boolean {
  if (stop === 0 || tokens.end[stop - 1] !== tokens.start[stop]) return false
  const word = tokens.word[stop - 1] as string
  if (word.length === 1 && isInitial(tokens, stop)) return !isShortName(tokens, stop - 1)
  return lexicon.abbreviations.has(word) && tokens.shape[stop - 1] === Shape.lower
}

const SHORT = 4

/** "Ван И.", "Ли О.": a name of one letter after a family name, no initial. */
const isShortName = (tokens: Tokens, at: number): boolean =>
  at > 0 &&
  tokens.shape[at - 1] === Shape.capital &&
  (tokens.word[at - 1] as string).length <= SHORT &&
  tokens.word[at - 1] !== '.' &&
  tokens.start[at] !== tokens.end[at - 1] &&
  /[аеиоуэюя]/.test(tokens.word[at] as string)

/** Whether a sentence may begin at a token: capitals, figures, Latin letters, an opening mark. A lower letter goes on. */
function begins(tokens: Tokens, next: number, to: number): boolean {
  let at = next
  while (at < to && OPENERS.has(tokens.mark[at] as string)) at++
  if (at >= to) return true
  const shape = tokens.shape[at]
  return shape === Shape.capital || shape === Shape.upper || shape === Shape.number || shape === Shape.mark
}
