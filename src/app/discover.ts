import { writeFile } from 'node:fs/promises'
import type { Kysely } from 'kysely'
import { candidatesYaml } from '../exporters/candidates-yaml.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Names } from '../knowledge/registers.ts'
import type { RecurringPhrase } from '../model/set-phrase.ts'
import { discover, recurring } from '../record/discover.ts'
import type { PhraseLanguage } from '../record/discover-words.ts'
import type { Candidate } from '../record/phrase-candidates.ts'
import { type PhraseCorpus, phraseCorpus } from '../record/phrase-corpus.ts'
import type { KnownWords } from '../record/phrase-masks.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import { findTexts } from '../store/documents.ts'
import { findPhraseSources, type PhraseFilter } from '../store/phrase-documents.ts'
import type { Tables } from '../store/tables.ts'
import { eachReadingOf } from './each-reading.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'
import { breathe, inTurns } from './turns.ts'

export type DiscoverQuestion = Readonly<{ language: PhraseLanguage; minDocuments: number; limit?: number | undefined }>

/** What the registers know in one language, so that it is not found anew. */
function knownWords({ registers }: KnowledgeBase, language: PhraseLanguage): KnownWords {
  const of = (...lists: readonly (Names | undefined)[]): string[] => lists.flatMap((names) => names?.[language] ?? [])
  const { parties, people, places, offices, publishers, formulas, forums, mechanisms, instruments, occasions } = registers
  const shorts = people.flatMap(({ names, short }) => {
    const own = of(short)
    const last = language === 'zh' ? [] : of(names).flatMap((name) => name.split(' ').at(-1) ?? [])
    return own.length ? own : last
  })
  return {
    parties: parties.flatMap(({ names, adjectives, demonyms, metonyms }) => of(names, adjectives, demonyms, metonyms)),
    names: [
      ...people.flatMap(({ names }) => of(names)),
      ...shorts,
      ...places.flatMap(({ names }) => of(names)),
      ...publishers.flatMap(({ names }) => of(names)),
      ...offices.flatMap(({ names, aliases }) => of(...names, aliases)),
    ],
    patterns: [...forums, ...mechanisms, ...instruments, ...occasions].flatMap(({ names }) => of(names)),
    phrases: formulas.flatMap(({ variants }) => of(variants)),
  }
}

/** What recurs in some documents, whatever was ruled of it: dear to work out. */
export type Recurring = Readonly<{ corpus: PhraseCorpus; candidates: readonly Candidate[]; documents: number; of: number }>

export type RecurringQuestion = Readonly<{ language: PhraseLanguage; minDocuments: number }> & Omit<PhraseFilter, 'language'>

/** Finds what recurs, letting others have their turn in between. Documents that repeat another count once. */
export async function findRecurring(db: Kysely<Tables>, knowledge: KnowledgeBase, question: RecurringQuestion): Promise<Recurring> {
  const { language, minDocuments, ...filter } = question
  const { sources, total } = await findPhraseSources(db, { language, ...filter })
  const dates = new Map(sources.map(({ document, date }) => [document, date]))
  const words = phraseCorpus(language, knownWords(knowledge, language))
  for await (const reading of eachReadingOf(db, knowledge, [...dates.keys()].sort())) {
    words.add(reading, dates.get(reading.document.id) ?? null)
    await breathe()
  }
  const corpus = words.corpus()
  return { corpus, candidates: await inTurns(recurring(corpus, minDocuments)), documents: sources.length, of: total }
}

/** Of what recurs the phrases that are in no register, the most telling first. */
export async function phrasesIn(
  db: Kysely<Tables>,
  { registers }: KnowledgeBase,
  found: Recurring,
  limit: number,
): Promise<RecurringPhrase[]> {
  const { corpus, candidates } = found
  const { language } = corpus
  return discover(corpus, candidates, {
    decisions: standing(await findDecisions(db)),
    topics: registers.topics.flatMap(({ names, terms, weak }) => [names, terms, weak ?? {}].flatMap((one) => one[language] ?? [])),
    ids: registers.formulas.map(({ id }) => id),
    limit,
    textsOf: (documents) => findTexts(db, documents),
  })
}

/** Recurring phrases that are in no register, the most telling first. Documents that repeat another count once. */
export async function askNewFormulas(question: DiscoverQuestion, settings: Settings): Promise<RecurringPhrase[]> {
  const { language, minDocuments, limit = 1000 } = question
  const knowledge = await loadKnowledge(settings)
  return withRecord(
    settings,
    async ({ db }) => phrasesIn(db, knowledge, await findRecurring(db, knowledge, { language, minDocuments }), limit),
    'work',
  )
}

/** Writes candidates for a person to accept into registers of their own. */
export const writeCandidates = (file: string, found: readonly RecurringPhrase[]): Promise<void> =>
  writeFile(file, candidatesYaml(found.filter(({ state }) => state === 'new')))
