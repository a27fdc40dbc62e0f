import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Around } from './around.ts'
import { afterHeadline, setAsideBelowSummary, setAsideHead } from './head.ts'
import { isLastHeadline, isSameLine } from './headline.ts'
import { findMetaLine } from './meta-line.ts'
import { isClosed, isProse, NUMBERED, type Row } from './rows.ts'
import type { Sheet } from './sheet.ts'

const LABEL = 6
const LONGEST_SUBHEADING = 15

/** Lines between paragraphs: subheadings, lists, signs that end a text, the headline again. */
function setAsideMiddle({ rows, looks, last }: Sheet, first: number, title: string | null): void {
  for (let i = first; i <= last; i++) {
    const row = rows[i] as Row
    if (row.role === 'caption' || row.reason || isProse(row)) continue
    if (title && isSameLine(row.text, title)) row.reason = 'headline'
    else if (looks[i]) row.reason = looks[i] ?? null
    else if (NUMBERED.test(row.text)) row.role = 'list-item'
    else if (row.words <= LONGEST_SUBHEADING && !isClosed(row.text) && !row.text.endsWith(':') && !row.isItem) row.role = 'subheading'
  }
  const kept = rows.slice(first, last + 1).filter(({ reason }) => reason === null)
  // Several in a row are a list without its marks.
  kept.forEach((row, i) => {
    const isBefore = ['subheading', 'list-item'].includes(kept[i + 1]?.role ?? '')
    const isAfter = kept[i - 1]?.role === 'list-item' && kept[i + 1] && !isProse(kept[i + 1] as Row)
    if (row.role === 'subheading' && (isBefore || isAfter)) row.role = 'list-item'
  })
}

/** A line that only a page has below a text; marks of its end and credits are a text's own. */
const isOfPage = ({ rows, looks }: Sheet, i: number): boolean =>
  looks[i] !== null && looks[i] !== 'credit' && !/^\P{L}*$/u.test(rows[i]?.text ?? '')

/** Lines below the account: a headline that came last, credits, dates, the foot of the page. */
function setAsideTail(sheet: Sheet, around: Around, knowledge: KnowledgeBase, lead: string): void {
  const { rows, looks, last } = sheet
  const foot = rows.findLastIndex((_, i) => i > last && isOfPage(sheet, i))
  let isFoot = false
  for (let i = last + 1; i < rows.length; i++) {
    const row = rows[i] as Row
    const meta = findMetaLine(knowledge, row.text)
    if (meta) around.lines.push({ row, meta, zone: isFoot ? 'foot' : 'tail' })
    if (around.title && isSameLine(row.text, around.title)) row.reason = 'headline'
    else row.reason = looks[i] ?? meta?.reason ?? (isFoot && row.role !== 'caption' ? 'boilerplate' : null)
    isFoot ||= isOfPage(sheet, i)
    if (row.reason || row.role === 'caption') continue
    const isLabel = i < foot && row.words <= LABEL && !isClosed(row.text) && !row.text.endsWith(':') && !row.isItem
    if (around.title === null && isLastHeadline(row.text, lead)) {
      around.title = row.text
      row.reason = 'headline'
    } else if (isLabel) row.reason = 'navigation'
  }
}

/** Gives every line that is no part of the account its reason, and reads what those lines tell. */
export function setAside(sheet: Sheet, title: string | null, knowledge: KnowledgeBase): Around {
  const around: Around = { title, lines: [], stray: null }
  // A text without a paragraph is an account as it stands.
  if (sheet.first < 0) return around
  const first = title === null ? afterHeadline(sheet, knowledge) : sheet.first
  const body = sheet.rows.slice(first, sheet.last + 1).filter((row) => row.role !== 'caption')
  const lead = body
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
  setAsideHead(sheet, first, around, knowledge, lead)
  setAsideBelowSummary(sheet, first, around, knowledge)
  setAsideTail(sheet, around, knowledge, lead)
  setAsideMiddle(sheet, first, around.title)
  return around
}
