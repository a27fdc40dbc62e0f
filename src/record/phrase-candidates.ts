import { type PhraseWords, phraseWords, stemmer } from './discover-words.ts'
import { GAP, KNOWN, PARTY, type PhraseCorpus } from './phrase-corpus.ts'
import { type Runs, runsOf } from './phrase-growth.ts'
import { closedShare, neighborShare, weakestJoint } from './phrase-statistics.ts'
import type { Steps } from './steps.ts'

/** A run of words that recurs and looks like a set phrase. */
export type Candidate = Readonly<{
  stems: readonly number[]
  /** Where it begins in the corpus. */
  places: readonly number[]
  documents: number
  likelihood: number
  score: number
}>

/** What counts as a phrase. */
export type PhraseLimits = Readonly<{ shortest: number; longest: number; minDocuments: number; minLikelihood: number }>

/** χ² with one degree of freedom at p = 0.001. */
export const SIGNIFICANT = 10.83

/** One phrase is part of another when the other stands in so much of its documents. */
const WITHIN = 0.6
/** A word that stands beside so much of its uses belongs to it. */
const BESIDE = 0.75
/** Chinese has no spaces: so many of the places must begin and end a word. */
const AT_WORDS = 0.6
/** So many of the places must be closed before and after the run, else it is the beginning or the end of something else. */
const CLOSED_LEFT = 0.4
const CLOSED_RIGHT = 0.5
/** So many places are looked at in one step. */
const STEP = 4096
const FEWEST_CONTENT = 2
const MOST_PARTIES = 2

type Tests = Readonly<{
  canBegin(stem: number): boolean
  canEnd(stem: number): boolean
  isContent(stem: number): boolean
  isStrong(stem: number): boolean
  closesLeft(stem: number): boolean
  closesRight(stem: number): boolean
}>

function testsOf({ language, stems }: PhraseCorpus): Tests {
  const words: PhraseWords = phraseWords(language)
  const stemOf = stemmer(words)
  const numbers = (list: ReadonlySet<string>): ReadonlySet<number> => {
    const wanted = new Set([...list].map(stemOf))
    return new Set(stems.flatMap((stem, i) => (wanted.has(stem) ? [i] : [])))
  }
  const of = (list: keyof PhraseWords): ReadonlySet<number> => numbers(words[list])
  const [edges, first, last, weak] = [of('edges'), of('first'), of('last'), of('weak')]
  const [open, reaching] = [of('open'), of('reaching')]
  const isContent = (stem: number): boolean => stem > KNOWN && !edges.has(stem)
  return {
    canBegin: (stem) => isContent(stem) && !first.has(stem),
    canEnd: (stem) => isContent(stem) && !last.has(stem),
    isContent,
    isStrong: (stem) => isContent(stem) && !weak.has(stem),
    closesLeft: (stem) => stem !== KNOWN && !isContent(stem) && !reaching.has(stem),
    closesRight: (stem) => stem !== PARTY && stem !== KNOWN && !isContent(stem) && !open.has(stem),
  }
}

const stemsAt = ({ stem }: PhraseCorpus, place: number, length: number): number[] => stem.slice(place, place + length)

function isPhrase(stems: readonly number[], language: PhraseCorpus['language'], { canBegin, canEnd, isStrong }: Tests): boolean {
  if (!canBegin(stems[0] as number) || !canEnd(stems.at(-1) as number)) return false
  if (stems.filter((stem) => stem === PARTY).length > MOST_PARTIES) return false
  const strong = new Set(stems.filter(isStrong)).size
  return strong >= (language === 'zh' ? FEWEST_CONTENT + 1 : FEWEST_CONTENT)
}

/** Whether most places begin and end with a whole word. */
function isAtWords({ begins, stem }: PhraseCorpus, places: readonly number[], length: number): boolean {
  const whole = places.filter((at) => begins[at] === 1 && (begins[at + length] === 1 || (stem[at + length] ?? GAP) === GAP))
  return whole.length >= AT_WORDS * places.length
}

/** Where each run of so many words stands that has the form of a phrase. */
function* placesOf(corpus: PhraseCorpus, { at, run }: Runs, length: number, tests: Tests): Steps<ReadonlyMap<number, number[]>> {
  const places = new Map<number, number[] | null>()
  for (let i = 0; i < at.length; i++) {
    if (i % STEP === 0) yield
    const [one, place] = [run[i] as number, at[i] as number]
    const known = places.get(one)
    if (known) known.push(place)
    else if (known === undefined) places.set(one, isPhrase(stemsAt(corpus, place, length), corpus.language, tests) ? [place] : null)
  }
  return new Map([...places].flatMap(([one, found]) => (found ? [[one, found] as const] : [])))
}

/** Whether a run stands as a whole where it stands: between whole words, no part of something longer. */
function isWhole(corpus: PhraseCorpus, found: readonly number[], length: number, tests: Tests): boolean {
  if (!isAtWords(corpus, found, length)) return false
  if (neighborShare(corpus, found, -1, tests.isContent) > BESIDE || neighborShare(corpus, found, length, tests.isContent) > BESIDE)
    return false
  if (closedShare(corpus, found, -1, tests.closesLeft) < CLOSED_LEFT) return false
  return closedShare(corpus, found, length, tests.closesRight) >= CLOSED_RIGHT
}

function* ofLength(corpus: PhraseCorpus, levels: readonly Runs[], length: number, limits: PhraseLimits, tests: Tests): Steps<Candidate[]> {
  const runs = levels[length] as Runs
  const candidates: Candidate[] = []
  for (const [one, found] of yield* placesOf(corpus, runs, length, tests)) {
    yield
    if (!isWhole(corpus, found, length, tests)) continue
    const likelihood = weakestJoint(levels, length, found[0] as number, corpus.stem.length)
    if (likelihood < limits.minLikelihood) continue
    const stems = stemsAt(corpus, found[0] as number, length)
    const count = runs.documents[one] as number
    const strong = stems.filter((stem, i) => tests.isStrong(stem) && corpus.begins[(found[0] as number) + i] === 1).length
    candidates.push({ stems, places: found, documents: count, likelihood, score: scoreOf(count, strong, likelihood) })
  }
  return candidates
}

const WEIGHT_OF_WORDS = 0.8

/** Spread first, then how much it says, then how firmly it holds together. */
const scoreOf = (documents: number, strong: number, likelihood: number): number =>
  Math.log2(1 + documents) * strong ** WEIGHT_OF_WORDS * Math.log10(likelihood)

const keyOf = (stems: readonly number[]): string => stems.join(' ')

/** Candidates that are not part of a longer one in most of their documents. */
function maximal(candidates: readonly Candidate[], shortest: number): Candidate[] {
  const within = new Map<string, number>()
  for (const { stems, documents } of candidates)
    for (let from = 0; from + shortest <= stems.length; from++)
      for (let to = from + shortest; to <= stems.length; to++) {
        if (to - from === stems.length) continue
        const key = keyOf(stems.slice(from, to))
        within.set(key, Math.max(documents, within.get(key) ?? 0))
      }
  return candidates.filter(({ stems, documents }) => (within.get(keyOf(stems)) ?? 0) < WITHIN * documents)
}

/** The recurring phrases of a corpus, the most telling first. */
export function* candidatesIn(corpus: PhraseCorpus, limits: PhraseLimits): Steps<Candidate[]> {
  const levels = yield* runsOf(corpus, limits.longest, limits.minDocuments)
  const tests = testsOf(corpus)
  const found: Candidate[] = []
  for (let length = limits.shortest; length < levels.length; length++)
    found.push(...(yield* ofLength(corpus, levels, length, limits, tests)))
  return maximal(found, limits.shortest).sort((a, b) => b.score - a.score || (keyOf(a.stems) < keyOf(b.stems) ? -1 : 1))
}
