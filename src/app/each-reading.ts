import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Reading } from '../model/reading.ts'
import { findReadings, findReadingsOf } from '../store/documents.ts'
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

async function* allPages(db: Kysely<Tables>): AsyncGenerator<readonly Reading[]> {
  for (let after: string | null = ''; after !== null; ) {
    const page: readonly Reading[] = await findReadings(db, after, PAGE)
    yield page
    after = page.length < PAGE ? null : (page.at(-1)?.document.id ?? null)
  }
}

/** The readings of some documents one after another. */
export const eachReadingOf = (db: Kysely<Tables>, knowledge: KnowledgeBase, documents: readonly string[]): AsyncGenerator<Reading> =>
  paged(db, knowledge, pagesOf(db, documents))

/** Every reading of the record, in order of the documents' ids. */
export const eachReading = (db: Kysely<Tables>, knowledge: KnowledgeBase): AsyncGenerator<Reading> => paged(db, knowledge, allPages(db))
