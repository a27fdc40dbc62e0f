import { Shape, tokenize } from '../../text/tokens.ts'

/** The words of a wording as they are compared: a word by its beginning, which endings leave alone; Han characters in pairs. */
export type Bag = Readonly<{ counts: ReadonlyMap<string, number>; exact: string }>

const STEM = 6

export function bagOf(text: string): Bag {
  const tokens = tokenize(text)
  const counts = new Map<string, number>()
  const words: string[] = []
  let before: string | null = null
  for (let i = 0; i < tokens.count; i++) {
    const word = tokens.word[i] as string
    const shape = tokens.shape[i]
    if (shape === Shape.mark) {
      before = null
      continue
    }
    words.push(word)
    const key = shape === Shape.han ? (before === null ? null : before + word) : word.slice(0, STEM)
    before = shape === Shape.han ? word : null
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return { counts, exact: words.join(' ') }
}

/** How common a word is in the texts compared: what stands in every statement tells little. */
export type Weights = (word: string) => number

export function weightsOf(bags: readonly Bag[]): Weights {
  const seen = new Map<string, number>()
  for (const { counts } of bags) for (const word of counts.keys()) seen.set(word, (seen.get(word) ?? 0) + 1)
  return (word) => 1 / (seen.get(word) ?? 1) ** 0.5
}

/** The weighted share of words that two wordings have in common: 0 to 1. */
export function likeness(a: Bag, b: Bag, weight: Weights): number {
  if (a.exact === b.exact) return 1
  let [shared, all] = [0, 0]
  for (const [word, count] of a.counts) {
    const other = b.counts.get(word) ?? 0
    shared += 2 * Math.min(count, other) * weight(word)
    all += count * weight(word)
  }
  for (const [word, count] of b.counts) all += count * weight(word)
  return all === 0 ? 0 : shared / all
}
