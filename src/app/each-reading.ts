import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Reading } from '../model/reading.ts'
import { findReadingsOf } from '../store/documents.ts'
import type { Tables } from '../store/tables.ts'
import { loadRuler } from './ruler.ts'

const PAGE = 100

/** Hands over readings as decisions have them, a page at a time, so that a large record never is in memory whole. */
async function* paged(db: Kysely<Tables>, knowledge: KnowledgeBase, pages: AsyncIterable<readonly Reading[]>): AsyncGenerator<Reading> {
  const rule = await loadRuler(db, knowledge)
  for await (const page of pages) for (const reading of page) yield rule(reading)
}

async function* pagesOf(db: Kysely<Tables>, documents: readonly string[]): AsyncGenerator<readonly Reading[]> {
  for (let at = 0; at < documents.length; at += PAGE) yield findReadingsOf(db, documents.slice(at, at + PAGE))
}

/** The readings of some documents one after another. */
export const eachReadingOf = (db: Kysely<Tables>, knowledge: KnowledgeBase, documents: readonly string[]): AsyncGenerator<Reading> =>
  paged(db, knowledge, pagesOf(db, documents))
