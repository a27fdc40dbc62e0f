import type { Candidate } from './phrase-candidates.ts'
import { PARTY } from './phrase-corpus.ts'

/** The share of the shorter one's words that two wordings of one phrase have in common. */
const ALIKE = 0.6

const contains = (long: readonly number[], short: readonly number[]): boolean =>
  long.some((_, from) => short.every((stem, i) => long[from + i] === stem))

/** Jaccard's coefficient of the words, or one within the other. */
function isAlike(a: readonly number[], b: readonly number[], isEmpty: (stem: number) => boolean): boolean {
  if (contains(a, b) || contains(b, a)) return true
  const [one, other] = [a, b].map((stems) => new Set(stems.filter((stem) => stem !== PARTY && !isEmpty(stem)))) as [
    Set<number>,
    Set<number>,
  ]
  const shared = [...one].filter((stem) => other.has(stem)).length
  return shared >= ALIKE * (one.size + other.size - shared)
}

/** Wordings by the phrase they are of: each goes to the first, most telling one that it is alike to. */
export function clustered(candidates: readonly Candidate[], isEmpty: (stem: number) => boolean): (readonly [Candidate, ...Candidate[]])[] {
  const clusters: [Candidate, ...Candidate[]][] = []
  const byStem = new Map<number, Set<number>>()
  for (const candidate of candidates) {
    const words = candidate.stems.filter((stem) => stem !== PARTY && !isEmpty(stem))
    const near = [...new Set(words.flatMap((stem) => [...(byStem.get(stem) ?? [])]))].sort((a, b) => a - b)
    const home = near.find((at) => isAlike((clusters[at] as [Candidate])[0].stems, candidate.stems, isEmpty))
    if (home !== undefined) {
      clusters[home]?.push(candidate)
      continue
    }
    for (const stem of words) byStem.set(stem, (byStem.get(stem) ?? new Set()).add(clusters.length))
    clusters.push([candidate])
  }
  return clusters
}
