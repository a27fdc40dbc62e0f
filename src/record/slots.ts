import { type Quote, quoteAt } from '../model/span.ts'
import { expand, isHyphen, type Step, stepsOf } from '../text/pattern.ts'
import { spanOf } from '../text/range.ts'
import { type Tokens, tokenize } from '../text/tokens.ts'

/** Words that fill a slot of a pattern, with their place in the words of the use. */
export type Filled = Readonly<{ slot: string; quote: Quote }>

/** A name of a party has hardly more words. */
const LONGEST_SLOT = 6

const isPassed = (word: string): boolean => isHyphen(word) || /^["“”«»]$/u.test(word)

type Taken = readonly Readonly<{ slot: string; from: number; to: number }>[]

/** Aligns steps to all tokens from `at` on; null where they do not. */
function align(steps: readonly Step[], step: number, tokens: Tokens, at: number): Taken | null {
  const now = steps[step]
  if (!now) return at === tokens.count ? [] : null
  const word = tokens.word[at]
  if (word !== undefined && isPassed(word)) return align(steps, step, tokens, at + 1)
  if (now.kind === 'gap') {
    for (let skipped = 0; skipped <= now.most && at + skipped <= tokens.count; skipped++) {
      const rest = align(steps, step + 1, tokens, at + skipped)
      if (rest) return rest
    }
    return null
  }
  if (word === undefined) return null
  if (now.kind === 'slot') {
    for (let to = at + 1; to <= Math.min(tokens.count, at + LONGEST_SLOT); to++) {
      const rest = align(steps, step + 1, tokens, to)
      if (rest) return [{ slot: now.slot, from: at, to }, ...rest]
    }
    return null
  }
  const isMatch = now.kind === 'word' ? word === now.word : word.startsWith(now.prefix)
  return isMatch ? align(steps, step + 1, tokens, at + 1) : null
}

const HAS_SLOT = /\{(?!any[:}])\w+\}/

/** The words that stand in the slots (`{party}`, `{n}`) of the first pattern that fits the whole text of a use. */
export function slotsIn(patterns: readonly string[], text: string): Filled[] {
  const slotted = patterns.filter((pattern) => HAS_SLOT.test(pattern))
  if (slotted.length === 0) return []
  const tokens = tokenize(text)
  for (const pattern of slotted)
    for (const plain of expand(pattern)) {
      const taken = align(stepsOf(plain), 0, tokens, 0)
      if (taken) return taken.map(({ slot, from, to }) => ({ slot, quote: quoteAt(text, spanOf(tokens, { from, to })) }))
    }
  return []
}
