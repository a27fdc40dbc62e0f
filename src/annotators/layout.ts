import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Captured } from '../model/captured.ts'
import type { Block, Dateline, Document, Furniture } from '../model/document.ts'
import type { Around } from './layout/around.ts'
import { findDateOf, findHead, type Head } from './layout/dateline.ts'
import { unfolded } from './layout/flattened.ts'
import { languageOf, scriptOf } from './layout/language.ts'
import { originOf } from './layout/origin.ts'
import { findPublished } from './layout/published.ts'
import type { Row } from './layout/rows.ts'
import { setAside } from './layout/set-aside.ts'
import { sheetOf } from './layout/sheet.ts'

const LINE = /[^\n]+/g
const NOTHING: Around = { title: null, lines: [], stray: null }

/** Cleans a captured text and tells publisher, title, dates and furniture. A raw text stays as it is. */
export const layOut = (captured: Captured, { knowledge }: { knowledge: KnowledgeBase }): Document =>
  captured.raw ? asItStands(captured, knowledge) : cleaned(captured, knowledge)

function asItStands(captured: Captured, knowledge: KnowledgeBase): Document {
  const { text, metadata } = captured
  const blocks: Block[] = []
  for (const { 0: line, index } of text.matchAll(LINE)) {
    const start = index + line.length - line.trimStart().length
    const end = index + line.trimEnd().length
    if (end > start) blocks.push({ span: { start, end }, role: 'paragraph' })
  }
  const language = languageOf(text, captured.detected)
  return {
    ...namesOf(captured),
    ...originOf({ knowledge, metadata, rows: [], around: NOTHING, head: null, language }),
    language,
    title: metadata.title ?? null,
    byline: metadata.author ?? null,
    published: findPublished(captured, NOTHING, null),
    dateline: null,
    text,
    furniture: [],
    blocks: toldApart(text, blocks, language),
  }
}

function cleaned(captured: Captured, knowledge: KnowledgeBase): Document {
  const { metadata } = captured
  const page = unfolded(knowledge, captured.text, metadata.title ?? null)
  const sheet = sheetOf(page.text, new Set(captured.captions), knowledge)
  const around = setAside(sheet, metadata.title ?? null, knowledge)
  const opening = sheet.rows.find((row, i) => i >= sheet.first && row.reason === null && row.role === 'paragraph')
  const undated = opening ? findHead(knowledge, opening.text, null) : null
  const published = findPublished(captured, around, opening && undated ? findDateOf(opening.text, undated) : null)
  const head = opening && undated ? findHead(knowledge, opening.text, published?.edtf ?? null) : null
  const { text, blocks, startOf } = textOf(sheet.rows)
  const language = languageOf(text, captured.detected)
  return {
    ...namesOf(captured),
    ...originOf({ knowledge, metadata, rows: sheet.rows, around, head, language }),
    language,
    title: around.title,
    byline: around.lines.find(({ meta }) => meta.byline)?.meta.byline ?? metadata.author ?? null,
    published,
    dateline: head && opening ? datelineAt(head, startOf(opening)) : placedBy(around),
    text,
    furniture: [...furnitureOf(sheet.rows, around), ...page.cards.map((card) => ({ text: card, reason: 'navigation' as const }))],
    blocks: toldApart(text, blocks, language),
  }
}

const READ = new Set(['en', 'zh', 'ru'])

/** Blocks in the script of another language than the document's carry it: a mixed text is read block by block. */
const toldApart = (text: string, blocks: readonly Block[], language: string): readonly Block[] =>
  blocks.map((block) => {
    const own = scriptOf(text.slice(block.span.start, block.span.end))
    return own === null || own === language || (own === 'en' && !READ.has(language)) ? block : { ...block, language: own }
  })

const namesOf = ({ id, file, metadata }: Captured) => ({ id, file, url: metadata.url ?? null })

const datelineAt = ({ place, edtf, agency, end }: Head, start: number): Dateline => ({
  place,
  edtf,
  agency,
  span: { start, end: start + end },
})

/** A place printed with the date above the text: "February 16, 2024 · 13:35 · Velm". */
function placedBy({ lines }: Around): Dateline | null {
  const above = lines.filter(({ zone }) => zone === 'head')
  const place = above.find(({ meta }) => meta.place)?.meta.place
  const date = above.find(({ meta }) => meta.date && !meta.isUpdate)?.meta.date
  return place ? { place, edtf: date?.edtf ?? null, agency: null, span: null } : null
}

/** What is not set aside, paragraphs apart by an empty line. */
function textOf(rows: readonly Row[]): { text: string; blocks: Block[]; startOf(row: Row): number } {
  const starts = new Map<Row, number>()
  const blocks: Block[] = []
  let text = ''
  for (const row of rows) {
    if (row.reason) continue
    if (text) text += row.isItem && blocks.at(-1)?.role === 'list-item' ? '\n' : '\n\n'
    starts.set(row, text.length)
    blocks.push({ span: { start: text.length, end: text.length + row.text.length }, role: row.role })
    text += row.text
  }
  return { text, blocks, startOf: (row) => starts.get(row) ?? 0 }
}

function furnitureOf(rows: readonly Row[], { stray }: Around): Furniture[] {
  return rows.flatMap((row) => {
    if (!row.reason) return []
    if (stray?.row !== row) return [{ text: row.text, reason: row.reason }]
    const { end } = stray.date
    return [
      { text: row.text.slice(0, end), reason: 'timestamp' as const },
      { text: row.text.slice(end).trim(), reason: row.reason },
    ]
  })
}
