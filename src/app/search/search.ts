import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { HitKind, SearchFacets, SearchHit } from '../../model/search-hit.ts'
import { type DocumentHit, findDocumentHits, type HitFilter } from '../../store/document-hits.ts'
import { findEngagementHits, findRecordWords, type RecordWords } from '../../store/engagement-hits.ts'
import { findStatementHits } from '../../store/statement-hits.ts'
import type { Tables } from '../../store/tables.ts'
import { byIndexes, isSearchable, readQuery, type TextQuery } from '../../store/text-query.ts'
import { typedQuery } from '../../text/typed-query.ts'
import { dayMeant } from '../engagement-page.ts'
import { loadKnowledge } from '../knowledge.ts'
import { withRecord } from '../record.ts'
import type { Settings } from '../settings.ts'
import { ofWholeRecord } from '../worked-out.ts'
import { facetsOf } from './facets.ts'
import { type Found, ORDERS } from './found.ts'
import { madeShown } from './made-shown.ts'
import { findNamed, MET } from './named.ts'
import { engagementWords, nameTerms } from './words-of.ts'

export type SearchQuestion = Readonly<{
  q: string
  kind: readonly HitKind[]
  party: readonly string[]
  publisher: readonly string[]
  language: readonly string[]
  topic: readonly string[]
  from?: string | undefined
  to?: string | undefined
  sort: 'best' | 'newest'
}>

/** A stretch of what is found: of the `window`th few hundred of the newest documents, from `offset`. */
export type SearchPart = Readonly<{ window: number; offset: number; limit: number }>

export type Searched = Readonly<{
  items: readonly SearchHit[]
  facets: SearchFacets
  /** Documents with these words, and how many of them, the newest of those not yet seen, are ordered and counted here with their statements. */
  documents: number
  looked: number
  /** Where it goes on; null at the end. */
  next: Readonly<{ window: number; offset: number }> | null
}>

const WINDOW = 200
/** Of engagements so many are looked at, where they alone are asked for and where they are not. */
const ENGAGEMENTS = { all: 1000, some: 100 } as const
/** Of each kind of named things, where several kinds are asked for. */
const FIRST = 3
const NAMED: readonly HitKind[] = ['person', 'office', 'formula', 'engagement']

type Asked = Readonly<{ question: SearchQuestion; filter: HitFilter; query: TextQuery; terms: readonly string[]; window: number }>

const documentFound = ({ document, parties, publisher, language, day, rank }: DocumentHit): Found => ({
  ...{ kind: 'document', id: document, document, parties, publisher, language, day, rank },
})

type Holding = Readonly<{ found: readonly Found[]; documents: readonly DocumentHit[]; total: number }>

/** Documents and statements with the words. */
async function findHolding(db: Kysely<Tables>, { query, window }: Asked, filter: HitFilter): Promise<Holding> {
  if (!isSearchable(query)) return { found: [], documents: [], total: 0 }
  const { hits, total } = await findDocumentHits(db, query, filter, { offset: window * WINDOW, limit: WINDOW })
  const of = new Map(hits.map((hit) => [hit.document, hit]))
  const said = await findStatementHits(db, query, [...of.keys()], filter)
  const statements = said.map(({ document, statement, parties, rank }): Found => {
    const { publisher, language, day } = of.get(document) as DocumentHit
    return { kind: 'statement', id: statement, document, parties, publisher, language, day, rank }
  })
  return { found: [...hits.map(documentFound), ...statements], documents: hits, total }
}

const isEmpty = (...lists: readonly (readonly unknown[])[]): boolean => lists.every((list) => list.length === 0)

type Named = Readonly<{ found: readonly Found[]; engagements: number }>

async function findEngagements(
  db: Kysely<Tables>,
  { terms, filter, question }: Asked,
  knowledge: KnowledgeBase,
  words: RecordWords,
): Promise<Named> {
  const meant = isEmpty(filter.publisher, filter.language, filter.topic) ? engagementWords(terms, knowledge, words) : null
  if (!meant) return { found: [], engagements: 0 }
  const isAlone = question.kind.length === 1 && question.kind[0] === 'engagement'
  const { hits, total } = await findEngagementHits(db, meant, filter, isAlone ? ENGAGEMENTS.all : ENGAGEMENTS.some)
  const found = hits.map(
    ({ id, parties, day }): Found => ({
      ...{ kind: 'engagement', id, document: null, parties, publisher: null, language: null, day, rank: 0 },
    }),
  )
  return { found, engagements: total }
}

const isNarrowed = ({ publisher, language, topic, from, to }: HitFilter): boolean =>
  !isEmpty(publisher, language, topic) || Boolean(from ?? to)

/** What has a name and holds no words; a filter by what it does not have leaves it out. */
async function findAllNamed(db: Kysely<Tables>, asked: Asked, knowledge: KnowledgeBase, words: RecordWords): Promise<Named> {
  if (asked.window > 0) return { found: [], engagements: 0 }
  const named = isNarrowed(asked.filter) ? [] : findNamed(asked.terms, asked.filter.party, knowledge, words)
  const { found, engagements } = await findEngagements(db, asked, knowledge, words)
  return { found: [...named, ...found], engagements }
}

/** Named things of the record first, then texts in their order, then what the registers alone know of. */
function inOrder(named: readonly Found[], holding: readonly Found[], { kind, sort }: SearchQuestion): Found[] {
  const isKind = (one: Found): boolean => kind.length === 0 || kind.includes(one.kind)
  const texts = holding.filter(isKind).sort(ORDERS[sort])
  const of = (one: HitKind): Found[] => named.filter((found) => found.kind === one && isKind(found))
  if (kind.length === 1) return [...NAMED.flatMap(of), ...texts]
  const isMet = (found: Found): boolean => found.kind === 'engagement' || found.rank >= MET
  const some = (is: boolean): Found[] =>
    NAMED.flatMap((one) =>
      of(one)
        .filter((found) => isMet(found) === is)
        .slice(0, FIRST),
    )
  return [...some(true), ...texts, ...some(false)]
}

async function searchIn(
  db: Kysely<Tables>,
  asked: Asked,
  { offset, limit }: SearchPart,
  knowledge: KnowledgeBase,
  words: RecordWords,
): Promise<Searched> {
  const { question, filter } = asked
  const named = await findAllNamed(db, asked, knowledge, words)
  const holding = await findHolding(db, asked, filter)
  // What the choices of facets hide is looked at too, so that another choice can be offered with its count.
  const isChosen = !isEmpty(filter.party, filter.publisher, filter.language)
  const open = { ...filter, party: [], publisher: [], language: [] }
  const all = isChosen
    ? [...(await findAllNamed(db, { ...asked, filter: open }, knowledge, words)).found, ...(await findHolding(db, asked, open)).found]
    : [...named.found, ...holding.found]
  const list = inOrder(named.found, holding.found, question)
  const items = list.slice(offset, offset + limit)
  const isLast = offset + limit >= list.length
  const hasMore =
    (asked.window + 1) * WINDOW < holding.total && (isEmpty(question.kind) || question.kind.some((one) => !NAMED.includes(one)))
  const next = isLast ? (hasMore ? { window: asked.window + 1, offset: 0 } : null) : { window: asked.window, offset: offset + limit }
  return {
    items: await madeShown(db, items, { q: question.q, query: asked.query, terms: asked.terms, documents: holding.documents }, knowledge),
    facets: facetsOf(
      [...named.found, ...holding.found],
      all,
      question,
      { document: holding.total, engagement: named.engagements },
      knowledge,
    ),
    ...{ documents: holding.total, looked: holding.documents.length, next },
  }
}

/** Everything that answers the words. No query is wrong: what cannot be understood finds nothing. */
export async function search(question: SearchQuestion, part: SearchPart, settings: Settings): Promise<Searched> {
  const knowledge = await loadKnowledge(settings)
  const words = await ofWholeRecord('record words', settings, ({ db }) => findRecordWords(db))
  const { party, publisher, language, topic } = question
  const filter: HitFilter = { party, publisher, language, topic, from: dayMeant(question.from, 'from'), to: dayMeant(question.to, 'to') }
  const ask = async (db: Kysely<Tables>): Promise<Searched> => {
    const query = await readQuery(db, typedQuery(question.q))
    return searchIn(db, { question, filter, query, terms: nameTerms(question.q), window: part.window }, part, knowledge, words)
  }
  return withRecord(settings, ({ db }) => byIndexes(db, ask))
}
