import { Shape, tokenize } from '../../text/tokens.ts'
import { EMPTY } from '../words/life.ts'

/** The words of a matter as they are compared. */
export type Terms = ReadonlySet<string>

const SHORTEST = 3
/** Endings differ, beginnings hardly: "implementing", "implementation". */
const BEGINNING = 6

/** Words that say something, by their beginnings; Chinese by pairs of characters. `party`: words of the parties' names, which say nothing. */
export function termsOf(text: string, party: ReadonlySet<string>): Terms {
  const { word, shape, count } = tokenize(text)
  const out = new Set<string>()
  for (let i = 0; i < count; i++) {
    const own = word[i] as string
    if (shape[i] === Shape.mark) continue
    if (shape[i] !== Shape.han) {
      if (own.length >= SHORTEST && !EMPTY.has(own) && !party.has(own)) out.add(own.slice(0, BEGINNING))
    } else if (shape[i + 1] === Shape.han) out.add(own + word[i + 1])
  }
  return out
}

/** How many words two stretches share. */
function sharedTerms(a: Terms, b: Terms): number {
  let shared = 0
  for (const term of a) if (b.has(term)) shared += 1
  return shared
}

const HAN = /^\p{Script=Han}/u
const FEWEST = 3
/** A word of Chinese is about two pairs of characters: one pair of its own, one that leads over to the next. */
const FEWEST_PAIRS = 6

/** Fewer shared words than this mean nothing. */
export const fewestOf = (terms: Terms): number => {
  for (const term of terms) return HAN.test(term) ? FEWEST_PAIRS : FEWEST
  return FEWEST
}

/** The share of common words in two stretches, 0 to 1; 0 where too few are shared to mean anything. */
export function likeness(a: Terms, b: Terms): number {
  const shared = sharedTerms(a, b)
  return shared < fewestOf(a) ? 0 : (2 * shared) / (a.size + b.size)
}

/** How much of the first stands in the second. */
export function held(a: Terms, b: Terms): number {
  const shared = sharedTerms(a, b)
  return shared < fewestOf(a) ? 0 : shared / a.size
}
