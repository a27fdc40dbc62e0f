import { GAP, KNOWN, type PhraseCorpus } from './phrase-corpus.ts'
import type { Steps } from './steps.ts'

/** So many places are looked at in one step. */
const STEP = 4096

/** The runs of so many words that recur: where each begins, which it is, how often and in how many documents it stands. */
export type Runs = Readonly<{ at: Int32Array; run: Int32Array; uses: readonly number[]; documents: readonly number[] }>

type Counted = { uses: number; documents: number; last: number }

/** Keeps of `count` runs found those that stand in enough documents, numbered anew. */
function* kept(at: Int32Array, key: Float64Array, count: number, counts: ReadonlyMap<number, Counted>, fewest: number): Steps<Runs> {
  const numbers = new Map<number, number>()
  const [uses, documents]: [number[], number[]] = [[], []]
  let stay = 0
  for (const [one, counted] of counts)
    if (counted.documents >= fewest) {
      numbers.set(one, uses.length)
      uses.push(counted.uses)
      documents.push(counted.documents)
      stay += counted.uses
    }
  const runs = { at: new Int32Array(stay), run: new Int32Array(stay), uses, documents }
  let next = 0
  for (let i = 0; i < count; i++) {
    if (i % STEP === 0) yield
    const number = numbers.get(key[i] as number)
    if (number === undefined) continue
    runs.at[next] = at[i] as number
    runs.run[next++] = number
  }
  return runs
}

function countInto(counts: Map<number, Counted>, key: number, document: number): void {
  const known = counts.get(key)
  if (!known) counts.set(key, { uses: 1, documents: 1, last: document })
  else {
    known.uses += 1
    if (known.last !== document) known.documents += 1
    known.last = document
  }
}

function* wordsThatRecur({ stem, document }: PhraseCorpus, fewest: number): Steps<Runs> {
  const counts = new Map<number, Counted>()
  const [at, key] = [new Int32Array(stem.length), new Float64Array(stem.length)]
  let count = 0
  for (let i = 0; i < stem.length; i++) {
    if (i % STEP === 0) yield
    const word = stem[i] as number
    if (word === GAP || word === KNOWN) continue
    at[count] = i
    key[count++] = word
    countInto(counts, word, document[i] as number)
  }
  return yield* kept(at, key, count, counts, fewest)
}

/** Runs one word longer: only where both runs within recur can the longer one (Agrawal and Srikant 1994). */
function* longer({ at, run, uses }: Runs, { document }: PhraseCorpus, fewest: number): Steps<Runs> {
  const counts = new Map<number, Counted>()
  const [places, key] = [new Int32Array(at.length), new Float64Array(at.length)]
  let count = 0
  for (let i = 0; i + 1 < at.length; i++) {
    if (i % STEP === 0) yield
    const here = at[i] as number
    if (at[i + 1] !== here + 1) continue
    const pair = (run[i] as number) * uses.length + (run[i + 1] as number)
    places[count] = here
    key[count++] = pair
    countInto(counts, pair, document[here] as number)
  }
  return yield* kept(places, key, count, counts, fewest)
}

/** All runs of up to `most` words that stand in at least `fewest` documents; the runs of n words are at place n. */
export function* runsOf(corpus: PhraseCorpus, most: number, fewest: number): Steps<readonly Runs[]> {
  const none: Runs = { at: new Int32Array(), run: new Int32Array(), uses: [], documents: [] }
  const levels = [none, yield* wordsThatRecur(corpus, fewest)]
  while (levels.length <= most) {
    const next = yield* longer(levels.at(-1) as Runs, corpus, fewest)
    if (next.at.length === 0) break
    levels.push(next)
  }
  return levels
}

/** How often the run of `length` words that begins at a place stands in the corpus; it has to recur. */
export function usesAt(levels: readonly Runs[], length: number, place: number): number {
  const { at, run, uses } = levels[length] as Runs
  let [low, high] = [0, at.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < place) low = middle + 1
    else high = middle
  }
  return uses[run[low] as number] as number
}
