import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { SearchHit } from '../../model/search-hit.ts'
import { type DocumentHit, findDocumentsShown } from '../../store/document-hits.ts'
import { findEngagementBodies } from '../../store/engagement-hits.ts'
import { findStatementBodies } from '../../store/statement-hits.ts'
import type { Tables } from '../../store/tables.ts'
import type { TextQuery } from '../../store/text-query.ts'
import { type Found, keyOf } from './found.ts'
import { markingOf } from './marking.ts'
import { saidIn, shownDocument, shownEngagement, shownNamed, shownStatement } from './shown.ts'

type Sought = Readonly<{ q: string; query: TextQuery; terms: readonly string[]; documents: readonly DocumentHit[] }>

/** Makes what a page shows of its hits: what is dear is done for these alone. */
export async function madeShown(
  db: Kysely<Tables>,
  hits: readonly Found[],
  sought: Sought,
  knowledge: KnowledgeBase,
): Promise<SearchHit[]> {
  const of = (kind: Found['kind']): Found[] => hits.filter((one) => one.kind === kind)
  const said = of('statement').map(({ document, id }) => ({ document: document as string, statement: id }))
  const documents = await findDocumentsShown(
    db,
    of('document').map(({ id }) => id),
    [...new Set(said.map(({ document }) => document))],
  )
  const statements = await findStatementBodies(db, said)
  const engagements = await findEngagementBodies(
    db,
    of('engagement').map(({ id }) => id),
  )
  const texts = hits.flatMap((hit) => {
    const [shown, statement] = [hit.document ? documents.get(hit.document) : undefined, statements.get(keyOf(hit))]
    const text = hit.kind === 'document' ? shown && `${shown.title ?? shown.file} ${shown.text}` : statement && saidIn(statement)
    return text && hit.language ? [{ text, language: hit.language }] : []
  })
  const marks = await markingOf(db, sought.q, sought.query, texts)
  const published = new Map(sought.documents.map((one) => [one.document, one.published]))
  return hits.flatMap((hit): SearchHit[] => {
    const own = hit.document ? documents.get(hit.document) : undefined
    const date = (hit.document && published.get(hit.document)) ?? null
    if (hit.kind === 'document') return own ? [shownDocument(hit, own, date, marks)] : []
    const statement = statements.get(keyOf(hit))
    if (hit.kind === 'statement') return own && statement ? [shownStatement(hit, statement, own, date, marks)] : []
    const engagement = engagements.get(hit.id)
    if (hit.kind === 'engagement') return engagement ? [shownEngagement(engagement, sought.terms)] : []
    return [shownNamed(hit, sought.terms, knowledge)]
  })
}
