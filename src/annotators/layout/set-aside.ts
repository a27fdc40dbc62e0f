import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { layout } from '../../languages/en/layout.ts'
import { fold } from '../../text/fold.ts'
import { findHeadline, isLastHeadline, isSameLine } from './headline.ts'
import { findMetaLine, type MetaLine } from './meta-line.ts'
import { findPrintedDate, type PrintedDate } from './printed-date.ts'
import { isClosed, isProse, type Row, wordsIn } from './rows.ts'
import { crumbsOf, type Sheet } from './sheet.ts'

/** What the lines around an account told. */
export type Around = { title: string | null; lines: { row: Row; meta: MetaLine }[]; stray: { row: Row; date: PrintedDate } | null }

/** ` date 2025-03-01 Leaders meet`: a date that slid before its headline. */
const STRAY = /^(?:date|published|posted|time)?\W*$/i
const SHORT = 3
const LABEL = 6

/** Sorts the lines above the account: headline, byline, timestamps, navigation; what is left is a standfirst. */
function setAsideHead({ rows, looks, first }: Sheet, around: Around, knowledge: KnowledgeBase, lead: string): void {
  const candidates: { row: Row; line: string }[] = []
  for (let i = 0; i < first; i++) {
    const row = rows[i] as Row
    if (row.role === 'caption') continue
    const meta = findMetaLine(knowledge, row.text)
    if (meta) around.lines.push({ row, meta })
    row.reason = meta?.reason ?? looks[i] ?? (layout.sections.has(fold(row.text)) ? 'navigation' : null)
    const crumb = crumbsOf(row.text).at(-1)
    if (crumb && wordsIn(crumb) > SHORT) candidates.push({ row, line: crumb })
    if (row.reason || row.isItem) continue
    candidates.push({ row, line: strayless(row, around) })
  }
  const chosen =
    around.title === null
      ? findHeadline(
          candidates.map(({ line }) => line),
          lead,
        )
      : -1
  if (chosen >= 0) around.title = candidates[chosen]?.line ?? null
  const at = chosen >= 0 ? candidates.findIndex(({ line }) => isSameLine(line, around.title ?? '')) : -1
  candidates.forEach(({ row, line }, i) => {
    if (row.reason === null && (isSameLine(line, around.title ?? '') || i < at || wordsIn(line) <= SHORT))
      row.reason = isSameLine(line, around.title ?? '') ? 'headline' : 'navigation'
    else if (row.reason === null && !isClosed(line)) row.role = 'subheading'
  })
}

function strayless(row: Row, around: Around): string {
  const date = findPrintedDate(row.text)
  if (!date || !STRAY.test(row.text.slice(0, date.start))) return row.text
  const rest = row.text.slice(date.end).replace(/^[\s:|,–—-]+/, '')
  if (wordsIn(rest) < 4) return row.text
  around.stray ??= { row, date }
  return rest
}

/** Lines between paragraphs: subheadings, lists, signs that end a text, the headline again. */
function setAsideMiddle({ rows, looks, first, last }: Sheet, title: string | null): void {
  for (let i = first; i <= last; i++) {
    const row = rows[i] as Row
    if (row.role === 'caption' || isProse(row)) continue
    if (title && isSameLine(row.text, title)) row.reason = 'headline'
    else if (looks[i]) row.reason = looks[i] as Row['reason']
    else if (!isClosed(row.text) && !row.text.endsWith(':') && !row.isItem && wordsIn(row.text) <= 15) row.role = 'subheading'
  }
  for (let i = first; i < last; i++) {
    const [row, next] = [rows[i] as Row, rows[i + 1] as Row]
    if (row.role === 'subheading' && (next.role === 'subheading' || next.role === 'list-item') && !row.reason) row.role = 'list-item'
    else if (row.role === 'subheading' && rows[i - 1]?.role === 'list-item' && !isProse(next)) row.role = 'list-item'
  }
}

/** Lines below the account: a headline that came last, credits, dates, the foot of the page. */
function setAsideTail({ rows, looks, last }: Sheet, around: Around, knowledge: KnowledgeBase, lead: string): void {
  let isFoot = false
  for (let i = last + 1; i < rows.length; i++) {
    const row = rows[i] as Row
    const meta = findMetaLine(knowledge, row.text)
    if (meta) around.lines.push({ row, meta })
    if (around.title && isSameLine(row.text, around.title)) row.reason = 'headline'
    else row.reason = looks[i] ?? meta?.reason ?? (isFoot && row.role !== 'caption' ? 'boilerplate' : null)
    isFoot ||= looks[i] !== null && looks[i] !== 'credit' && !/^\W*$/.test(row.text)
    if (row.reason || row.role === 'caption') continue
    if (around.title === null && isLastHeadline(row.text, lead)) {
      around.title = row.text
      row.reason = 'headline'
    } else if (rows.slice(i + 1).some((_, k) => looks[i + 1 + k]) && wordsIn(row.text) <= LABEL && !isClosed(row.text) && !row.isItem)
      row.reason = 'navigation'
  }
}

/** Gives every line that is no part of the account its reason, and reads what those lines tell. */
export function setAside(sheet: Sheet, title: string | null, knowledge: KnowledgeBase): Around {
  const around: Around = { title, lines: [], stray: null }
  const { rows, first, last } = sheet
  // A text without a paragraph is an account as it stands.
  if (first < 0) return around
  const lead = rows
    .slice(first, last + 1)
    .filter((row) => row.role !== 'caption')
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
  setAsideHead(sheet, around, knowledge, lead)
  setAsideTail(sheet, around, knowledge, lead)
  setAsideMiddle(sheet, around.title)
  return around
}
