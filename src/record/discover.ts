import { createHash } from 'node:crypto'
import type { Decision } from '../model/decision.ts'
import type { RecurringPhrase, RecurringWords } from '../model/set-phrase.ts'
import { Phrases } from '../text/phrases.ts'
import { Shape, tokenize } from '../text/tokens.ts'
import { type PhraseLanguage, phraseWords, stemmer } from './discover-words.ts'
import { type Candidate, candidatesIn, type PhraseLimits, SIGNIFICANT } from './phrase-candidates.ts'
import { clustered } from './phrase-clusters.ts'
import { PARTY, type PhraseCorpus } from './phrase-corpus.ts'
import { rulingsOf } from './rulings.ts'
import type { Steps } from './steps.ts'

/** Words of a phrase: three to nine, in Chinese four to fourteen characters. */
export const limitsOf = (language: PhraseLanguage, minDocuments: number): PhraseLimits => ({
  ...(language === 'zh' ? { shortest: 4, longest: 14 } : { shortest: 3, longest: 9 }),
  minDocuments,
  minLikelihood: SIGNIFICANT,
})

type Ruled = Readonly<{ refused: readonly string[]; accepted: ReadonlyMap<string, string> }>

/** How words are compared with what a person ruled: by their stems. */
function ruledOf(decisions: readonly Decision[], language: PhraseLanguage): Ruled {
  const stemOf = stemmer(phraseWords(language))
  const key = (words: string): string => {
    const { word, shape } = tokenize(words)
    return word
      .filter((one, i) => shape[i] !== Shape.mark || one === "'s")
      .map(stemOf)
      .join(' ')
  }
  const variants = rulingsOf(decisions, 'variant').filter((one) => one.language === language)
  // Of two rulings on the same words the later one holds.
  const last = new Map(variants.map((one) => [key(one.words), one]))
  return {
    refused: [...last].flatMap(([words, { verdict }]) => (verdict === 'refused' ? [` ${words} `] : [])),
    accepted: new Map([...last].flatMap(([words, { verdict, formula }]) => (verdict === 'accepted' ? [[words, formula] as const] : []))),
  }
}

const keyIn = ({ stems }: PhraseCorpus, { stems: run }: Candidate): string =>
  run.map((stem) => (stem === PARTY ? 'party' : stems[stem])).join(' ')

/** The form in which it most often stands, at its first such place. */
function usualPlace({ form, documents, document }: PhraseCorpus, { places, stems }: Candidate): number {
  const forms = new Map<string, number[]>()
  for (const place of places) {
    const words = form.slice(place, place + stems.length).join(' ')
    forms.set(words, [...(forms.get(words) ?? []), place])
  }
  const [usual = []] = [...forms.values()].sort((a, b) => b.length - a.length)
  const dateOf = (place: number): string => documents[document[place] as number]?.date ?? '9999'
  return [...usual].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : dateOf(a) > dateOf(b) ? 1 : a - b))[0] as number
}

/** The words as a pattern of the registers; Russian words by their stems. */
function patternAt({ stem, stems, form, forms, language }: PhraseCorpus, place: number, length: number): string {
  const words = Array.from({ length }, (_, i) => {
    const number = stem[place + i] as number
    if (number === PARTY) return '{party}'
    const [root, word] = [stems[number] as string, forms[form[place + i] as number] as string]
    return language === 'ru' && root !== word ? `${root}*` : word
  })
  return words.join(language === 'zh' ? '' : ' ')
}

type Placed = Omit<RecurringWords, 'text'>

function placed(corpus: PhraseCorpus, candidate: Candidate): Placed {
  const { document, documents, start, end } = corpus
  const { stems, places } = candidate
  const place = usualPlace(corpus, candidate)
  const { id, file, date } = documents[document[place] as number] as PhraseCorpus['documents'][number]
  const span = [start[place] as number, end[place + stems.length - 1] as number] as const
  const pattern = patternAt(corpus, place, stems.length)
  return { span, document: id, file, date, pattern, uses: places.length, documents: candidate.documents }
}

const LONGEST_ID = 6

/** A name for an entry of the registers: its words where they are ASCII, else a digest of them. */
function idOf(pattern: string, language: string, taken: Set<string>): string {
  const words = pattern.match(/[a-z]+(?![^{]*\})/g) ?? []
  const digest = createHash('sha256').update(`${language} ${pattern}`).digest('hex').slice(0, 8)
  const name =
    language === 'en' && words.length
      ? words
          .filter((word) => word.length > 2)
          .slice(0, LONGEST_ID)
          .join('-')
      : `${language}-${digest}`
  const id = taken.has(name) ? `${name}-${digest}` : name
  taken.add(id)
  return id
}

function spreadOf({ document, documents, speaker, speakers }: PhraseCorpus, places: readonly number[]) {
  const dates = places.flatMap((place) => documents[document[place] as number]?.date ?? []).sort()
  return {
    parties: [...new Set(places.flatMap((place) => speakers[speaker[place] as number] ?? []))].sort(),
    years: [...new Set(dates.map((date) => Number(date.slice(0, 4))))],
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
  }
}

/** Candidates that are a topic's name, or words that tell it: an issue is no set phrase. */
function topicTest(corpus: PhraseCorpus, topics: readonly string[]): (candidate: Candidate) => boolean {
  const phrases = new Phrases<true>()
  for (const pattern of topics) phrases.add(pattern, true)
  return ({ places, stems }) => {
    const [place = 0] = places
    const tokens = tokenize(patternAt(corpus, place, stems.length).replaceAll('*', ''))
    return phrases.find(tokens).some(({ from, to }) => from === 0 && to === tokens.count)
  }
}

/** What discovery rests on: decisions about wordings, and the ids that the registers have. */
export type DiscoverSources = Readonly<{
  decisions: readonly Decision[]
  ids: readonly string[]
  /** Names and terms of the topics that the registers know, in the language. */
  topics: readonly string[]
  limit: number
  textsOf(documents: readonly string[]): Promise<ReadonlyMap<string, string>>
}>

/** All that recurs and looks like a set phrase, whatever was ruled of it. */
export const recurring = (corpus: PhraseCorpus, minDocuments: number): Steps<Candidate[]> =>
  candidatesIn(corpus, limitsOf(corpus.language, minDocuments))

/** Of what recurs the phrases that no register has, the most telling first; wordings that a person refused, or that hold such or lie within such, are left out. */
export async function discover(corpus: PhraseCorpus, found: readonly Candidate[], sources: DiscoverSources): Promise<RecurringPhrase[]> {
  const { language } = corpus
  const { refused, accepted } = ruledOf(sources.decisions, language)
  const isRefused = (candidate: Candidate): boolean => {
    const key = ` ${keyIn(corpus, candidate)} `
    return refused.some((words) => key.includes(words) || words.includes(key))
  }
  const isTopic = topicTest(corpus, sources.topics)
  const { edges } = phraseWords(language)
  const candidates = found.filter((one) => !isRefused(one) && !isTopic(one))
  const clusters = clustered(candidates, (stem) => edges.has(corpus.stems[stem] as string)).slice(0, sources.limit)
  const wordings = clusters.map((cluster) => cluster.map((one) => placed(corpus, one)))
  const texts = await sources.textsOf([...new Set(wordings.flat().map(({ document }) => document))])
  const quoted = (words: Placed): RecurringWords => ({ text: texts.get(words.document)?.slice(...words.span) ?? '', ...words })
  const taken = new Set(sources.ids)
  return clusters.map((cluster, i) => {
    const [words, ...others] = (wordings[i] as Placed[]).map(quoted) as [RecurringWords, ...RecurringWords[]]
    const formula = cluster.flatMap((one) => accepted.get(keyIn(corpus, one)) ?? [])[0] ?? null
    return {
      ...{ id: idOf(words.pattern, language, taken), language, ...words },
      ...spreadOf(corpus, cluster[0].places),
      likelihood: Math.round(cluster[0].likelihood * 10) / 10,
      state: formula ? 'accepted' : 'new',
      formula,
      variants: others,
    }
  })
}
