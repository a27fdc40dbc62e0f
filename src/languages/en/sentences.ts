import type { Block } from '../../model/document.ts'
import { isCapital, Shape, type Tokens, tokenAt } from '../../text/tokens.ts'
import type { Sentence } from '../pack.ts'
import { lexicon } from './lexicon.ts'

const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«'])
const ENDS = new Set(['.', '!', '?', '…'])

/**
 *     Mr. Tass met Amb. Orr. They spoke for an hour.
 *     ^^^^^^^^^^^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function sentences(_text: string, blocks: readonly Block[], tokens: Tokens, inQuotes: Uint8Array): readonly Sentence[] {
  const out: Sentence[] = []
  blocks.forEach((block, index) => {
    const from = tokenAt(tokens, block.span.start)
    const to = tokenAt(tokens, block.span.end)
    let first = from
    for (let i = from; i < to; i++) {
      if (!isStop(tokens, i) || isHeld(tokens, inQuotes, i) || !endsAt(tokens, i, to)) continue
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

/** Within quotation marks no sentence ends but the last: “Trade grows. It will go on.” is one speech. */
const isHeld = (tokens: Tokens, inQuotes: Uint8Array, i: number): boolean => {
  if (!inQuotes[i] || !inQuotes[i + 1]) return false
  const isClosed = CLOSERS.has(tokens.word[i + 1] as string) && tokens.start[i + 1] === tokens.end[i]
  return !isClosed
}

function push(out: Sentence[], tokens: Tokens, from: number, to: number, block: number): void {
  if (to > from) out.push({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number, from, to, block })
}

/** Cheap to see, and no sentence ends without: a sign, or a word with a stop. */
const isStop = ({ shape, word }: Tokens, i: number): boolean => shape[i] === Shape.mark || (word[i] as string).endsWith('.')

/** Whether a sentence ends with token `i`: a stop that closes no abbreviation and is followed by a beginning. */
function endsAt(tokens: Tokens, i: number, to: number): boolean {
  const word = tokens.word[i] as string
  const dotted = word.length > 2 && word.endsWith('.')
  if (!ENDS.has(word) && !dotted) return false
  let next = i + 1
  while (next < to && CLOSERS.has(tokens.word[next] as string) && tokens.start[next] === tokens.end[next - 1]) next++
  if (next >= to) return true
  if (dotted) return lexicon.endings.has(word) && begins(tokens, next, to) && !continues(tokens, i, next)
  if (word === '.' && isAbbreviation(tokens, i))
    return lexicon.endings.has(tokens.word[i - 1] as string) && begins(tokens, next, to) && !isCapital(tokens, next)
  if (tokens.start[next] === tokens.end[next - 1] && word === '.' && tokens.shape[next] === Shape.lower) return false
  return begins(tokens, next, to)
}

/** "U.S. President", "U.S. Secretary": the abbreviation modifies what follows; "in the U.S. The two sides" does not. */
function continues(tokens: Tokens, i: number, next: number): boolean {
  if (!isCapital(tokens, next)) return true
  const word = tokens.word[next] as string
  return (
    !(lexicon.determiners.has(word) || lexicon.pronouns.has(word) || lexicon.openers.has(word) || lexicon.prepositions.has(word)) || i < 1
  )
}

function isAbbreviation(tokens: Tokens, stop: number): boolean {
  if (stop === 0 || tokens.end[stop - 1] !== tokens.start[stop]) return false
  const word = tokens.word[stop - 1] as string
  if (word.length === 1 && isCapital(tokens, stop - 1)) return true
  return lexicon.abbreviations.has(word) && (isCapital(tokens, stop - 1) || word.length < 4)
}

function begins(tokens: Tokens, next: number, to: number): boolean {
  let at = next
  while (at < to && OPENERS.has(tokens.word[at] as string)) at++
  if (at >= to) return true
  const shape = tokens.shape[at]
  return (
    shape === Shape.capital ||
    shape === Shape.upper ||
    shape === Shape.number ||
    shape === Shape.han ||
    (shape === Shape.mark && tokens.word[at] !== ',')
  )
}
