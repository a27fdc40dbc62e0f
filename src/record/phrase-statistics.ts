import { GAP, KNOWN, PARTY, type PhraseCorpus } from './phrase-corpus.ts'
import { type Runs, usesAt } from './phrase-growth.ts'

const part = (observed: number, expected: number): number => (observed > 0 ? observed * Math.log(observed / expected) : 0)

/**
 * How far from chance two parts stand together: the log-likelihood ratio of their table of contingency (T. Dunning, Accurate Methods
 * for the Statistics of Surprise and Coincidence, Computational Linguistics 19:1, 1993). Negative where they avoid each other.
 */
export function likelihoodRatio(both: number, left: number, right: number, all: number): number {
  const table = [both, left - both, right - both, Math.max(0, all - left - right + both)] as const
  const expected = [(left * right) / all, (left * (all - right)) / all, ((all - left) * right) / all, ((all - left) * (all - right)) / all]
  const ratio = 2 * table.reduce((sum, observed, i) => sum + part(observed, expected[i] as number), 0)
  return both >= (expected[0] as number) ? ratio : -ratio
}

/** The weakest joint of a run of words: the least ratio over the places where it can be cut in two. */
export function weakestJoint(levels: readonly Runs[], length: number, place: number, all: number): number {
  const both = usesAt(levels, length, place)
  let least = Number.POSITIVE_INFINITY
  for (let cut = 1; cut < length; cut++) {
    const [left, right] = [usesAt(levels, cut, place), usesAt(levels, length - cut, place + cut)]
    least = Math.min(least, likelihoodRatio(both, left, right, all))
  }
  return least
}

/** The share of places at which the most frequent word of content stands at an offset: near 1, the run is part of a longer one. */
export function neighborShare(
  { stem }: PhraseCorpus,
  places: readonly number[],
  offset: number,
  isContent: (stem: number) => boolean,
): number {
  const counts = new Map<number, number>()
  for (const place of places) {
    const beside = stem[place + offset] ?? GAP
    if (beside === KNOWN || (beside !== GAP && beside !== PARTY && isContent(beside))) counts.set(beside, (counts.get(beside) ?? 0) + 1)
  }
  return Math.max(0, ...counts.values()) / places.length
}

/** A word of its own; in Chinese a character may be a part of one. */
const isWord = ({ begins, stem }: PhraseCorpus, at: number): boolean =>
  begins[at] === 1 && (begins[at + 1] === 1 || (stem[at + 1] ?? GAP) <= KNOWN)

/** The share of places at which the run is closed on one side: by the end of a stretch or by a word that may stand beside whole phrases. */
export function closedShare(corpus: PhraseCorpus, places: readonly number[], offset: number, isClosing: (stem: number) => boolean): number {
  const closed = places.filter((place) => {
    const beside = corpus.stem[place + offset] ?? GAP
    return isClosing(beside) && (beside <= KNOWN || isWord(corpus, place + offset))
  })
  return closed.length / places.length
}
