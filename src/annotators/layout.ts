import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Captured } from '../model/captured.ts'
import type { Block, Document } from '../model/document.ts'

const PARAGRAPH = /[^\n]+/g

/** Cleans a captured text and tells publisher, title, dates and furniture. */
export function layOut(captured: Captured, _setting: { knowledge: KnowledgeBase }): Document {
  const { text, metadata } = captured
  const blocks: Block[] = [...text.matchAll(PARAGRAPH)]
    .filter((match) => match[0].trim() !== '')
    .map((match) => ({ span: { start: match.index, end: match.index + match[0].length }, role: 'paragraph' }))
  return {
    id: captured.id,
    file: captured.file,
    source: null,
    sourceName: null,
    carrier: null,
    holder: 'US',
    tier: 'unknown',
    language: 'en',
    title: metadata.title ?? null,
    byline: null,
    published: metadata.published
      ? { edtf: metadata.published, certainty: 'stated', evidence: [{ text: metadata.published, where: 'front-matter' }] }
      : null,
    dateline: null,
    url: metadata.url ?? null,
    text,
    furniture: [],
    blocks,
  }
}
