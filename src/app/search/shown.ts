import { englishName } from '../../knowledge/english-name.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../../model/account.ts'
import { partiesOf } from '../../model/parties-of.ts'
import type { SearchHit, Segment } from '../../model/search-hit.ts'
import type { Span } from '../../model/span.ts'
import type { Statement } from '../../model/statement.ts'
import type { DocumentShown } from '../../store/document-hits.ts'
import { excerpt, segmentsOf } from '../../text/excerpt.ts'
import { markBeginnings } from '../../text/mark-words.ts'
import type { Found } from './found.ts'
import { findKnown, type KnownKind, nameMeant } from './known-names.ts'

/** Where the words of the query stand in a text of a language. */
export type Marking = (text: string, language: string) => Span[]

const NOTHING = {
  ...{ snippet: [], language: null, date: null, people: [], publisher: null, document: null, span: null, engagement: null },
} satisfies Partial<SearchHit>

const named = (text: string, terms: readonly string[]): Segment[] => segmentsOf(text, markBeginnings(text, terms))

/** Something of the registers, or a person whom accounts name. */
export function shownNamed({ kind, id, parties }: Found, terms: readonly string[], knowledge: KnowledgeBase): SearchHit {
  const known = findKnown(kind as KnownKind, id, knowledge)
  const name = known?.name ?? id.slice(id.indexOf(':') + 1)
  const by = known && nameMeant(known, terms)?.name
  const other = by?.text && by.text !== name ? by : null
  const holders =
    kind === 'office' ? knowledge.holdersOf(id, null).toSorted((a, b) => ((a.tenure.from ?? '') < (b.tenure.from ?? '') ? 1 : -1)) : []
  const [last] = holders
  return {
    ...{ ...NOTHING, kind, id, parties, title: named(name, terms) },
    ...(other ? { snippet: named(other.text, terms), language: other.language } : {}),
    people: last ? [englishName(last.person)] : [],
  }
}

export function shownEngagement({ id, engagement, certainty }: JoinedEngagement, terms: readonly string[]): SearchHit {
  const people = engagement.participants.map(({ name }) => name)
  const { city } = engagement.place
  const about = [engagement.mechanism?.name ?? null, city].filter((one) => one !== null).join(', ')
  return {
    ...{ ...NOTHING, kind: 'engagement', id, people, parties: partiesOf(engagement), date: engagement.date.edtf },
    title: named(people.join(', ') || about || id, terms),
    snippet: named(about, terms),
    engagement: { kind: engagement.kind, status: engagement.status, channel: engagement.channel, certainty },
  }
}

export function shownDocument(
  { id, parties, language, publisher }: Found,
  { title, file, sourceName, text }: DocumentShown,
  published: string | null,
  marks: Marking,
): SearchHit {
  const { segments, span } = excerpt(text, marks(text, language ?? 'und'))
  const name = title ?? file
  return {
    ...{ ...NOTHING, kind: 'document', id, parties, language, date: published, publisher: sourceName ?? publisher },
    title: segmentsOf(name, marks(name, language ?? 'und')),
    ...{ snippet: segments, document: id, span: span ? [span.start, span.end] : null },
  }
}

const LONG = 420

export const saidIn = ({ content }: Statement): string => content.map((quote) => quote.text).join(' … ')

export function shownStatement(
  { id, document, parties, language, publisher }: Found,
  statement: Statement,
  { sourceName }: Pick<DocumentShown, 'sourceName'>,
  published: string | null,
  marks: Marking,
): SearchHit {
  const [text, { speakers, content }] = [saidIn(statement), statement]
  const people = speakers.map(({ name }) => name)
  const [first, last] = [content[0], content.at(-1)]
  return {
    ...{ ...NOTHING, kind: 'statement', id, parties, people, language, date: published, publisher: sourceName ?? publisher },
    title: [],
    ...{ snippet: excerpt(text, marks(text, language ?? 'und'), LONG).segments, document },
    span: first && last ? [first.span[0], Math.max(first.span[1], last.span[1])] : null,
  }
}
