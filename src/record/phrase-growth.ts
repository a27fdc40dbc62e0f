import { GAP, KNOWN, type PhraseCorpus } from './phrase-corpus.ts'

/** The runs of so many words that recur: where each begins, which it is, how often and in how many documents it stands. */
export type Runs = Readonly<{ at: Int32Array; run: Int32Array; uses: readonly number[]; documents: readonly number[] }>

type Counted = { uses: number; documents: number; last: number }

/** Keeps of runs found those that stand in enough documents, numbered anew. */
function kept(at: readonly number[], key: readonly number[], counts: ReadonlyMap<number, Counted>, fewest: number): Runs {
  const numbers = new Map<number, number>()
  const [uses, documents]: [number[], number[]] = [[], []]
  for (const [one, counted] of counts)
    if (counted.documents >= fewest) {
      numbers.set(one, uses.length)
      uses.push(counted.uses)
      documents.push(counted.documents)
    }
  const stay = at.flatMap((_, i) => (numbers.has(key[i] as number) ? [i] : []))
  return {
    at: Int32Array.from(stay, (i) => at[i] as number),
    run: Int32Array.from(stay, (i) => numbers.get(key[i] as number) as number),
    uses,
    documents,
  }
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

function wordsThatRecur({ stem, document }: PhraseCorpus, fewest: number): Runs {
  const counts = new Map<number, Counted>()
  const [at, key]: [number[], number[]] = [[], []]
  stem.forEach((word, i) => {
    if (word === GAP || word === KNOWN) return
    at.push(i)
    key.push(word)
    countInto(counts, word, document[i] as number)
  })
  return kept(at, key, counts, fewest)
}

/** Runs one word longer: only where both runs within recur can the longer one (Agrawal and Srikant 1994). */
function longer({ at, run, uses }: Runs, { document }: PhraseCorpus, fewest: number): Runs {
  const counts = new Map<number, Counted>()
  const [places, key]: [number[], number[]] = [[], []]
  for (let i = 0; i + 1 < at.length; i++) {
    const here = at[i] as number
    if (at[i + 1] !== here + 1) continue
    const pair = (run[i] as number) * uses.length + (run[i + 1] as number)
    places.push(here)
    key.push(pair)
    countInto(counts, pair, document[here] as number)
  }
  return kept(places, key, counts, fewest)
}

/** All runs of up to `most` words that stand in at least `fewest` documents; the runs of n words are at place n. */
export function runsOf(corpus: PhraseCorpus, most: number, fewest: number): readonly Runs[] {
  const none: Runs = { at: new Int32Array(), run: new Int32Array(), uses: [], documents: [] }
  const levels = [none, wordsThatRecur(corpus, fewest)]
  while (levels.length <= most) {
    const next = longer(levels.at(-1) as Runs, corpus, fewest)
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
