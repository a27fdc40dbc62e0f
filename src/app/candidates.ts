import type { RecurringPhrase } from '../model/set-phrase.ts'
import type { PhraseLanguage } from '../record/discover-words.ts'
import { findReadStamp } from '../store/phrase-documents.ts'
import type { Store } from '../store/store.ts'
import { findRecurring, phrasesIn, type Recurring } from './discover.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type CandidateQuestion = Readonly<{ language: PhraseLanguage; minDocuments: number; between?: readonly string[] | undefined }>

/** Candidates, and among how many of the documents they were looked for: in a large record among the newest. */
export type Candidates = Readonly<{ phrases: readonly RecurringPhrase[]; documents: number; of: number }>

/** A page of candidates is not worth minutes of work. */
const MOST_DOCUMENTS = 2500
const MOST_PHRASES = 500
/** What recurs is kept for so many questions. */
const MOST_KEPT = 3

const kept = new WeakMap<Store, Map<string, Promise<Recurring>>>()

/** What recurs, worked out once until documents come or go: what people decide does not change it. */
async function recurringIn(store: Store, key: string, make: () => Promise<Recurring>): Promise<Recurring> {
  const found = kept.get(store) ?? new Map<string, Promise<Recurring>>()
  kept.set(store, found)
  const known = found.get(key) ?? make()
  found.delete(key)
  found.set(key, known)
  known.catch(() => found.delete(key))
  const [oldest] = found.keys()
  if (found.size > MOST_KEPT && oldest !== undefined) found.delete(oldest)
  return known
}

/** Phrases that recur and are in no register, for a person to accept or refuse. */
export async function listCandidates(question: CandidateQuestion, settings: Settings): Promise<Candidates> {
  const { language, minDocuments } = question
  const [knowledge, between] = [await loadKnowledge(settings), await partiesMeant(question.between, settings)]
  return withRecord(settings, async (store) => {
    const { db } = store
    const key = [await findReadStamp(db), language, minDocuments, ...between].join(' ')
    const wanted = { language, minDocuments, between, most: MOST_DOCUMENTS }
    const found = await recurringIn(store, key, () => findRecurring(db, knowledge, wanted))
    return { phrases: await phrasesIn(db, knowledge, found, MOST_PHRASES), documents: found.documents, of: found.of }
  })
}
