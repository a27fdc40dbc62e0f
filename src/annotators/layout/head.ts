import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { layout } from '../../languages/layout.ts'
import { fold } from '../../text/fold.ts'
import type { Around } from './around.ts'
import { findHeadline, isSameLine } from './headline.ts'
import { findMetaLine, findPlaceLine, type MetaLine } from './meta-line.ts'
import { findPrintedDate } from './printed-date.ts'
import { isClosed, isProse, type Row, wordsIn } from './rows.ts'
import { crumbsOf, type Sheet } from './sheet.ts'

/** ` date 2025-03-01 Leaders meet`: a date that slid before its headline. */
const STRAY = /^(?:date|published|posted|time)?\W*$/i
const SHORT = 3
/** So many lines below the first paragraph dates may still stand: that paragraph was a summary. */
const REACH = 6

type Candidate = Readonly<{ row: Row; line: string }>

const onlyPlace = (place: string): MetaLine => ({
  reason: 'timestamp',
  date: null,
  isUpdate: false,
  hasLabel: false,
  isTimed: false,
  publisher: null,
  issuer: null,
  byline: null,
  place,
})

/** A line about the text, or the place alone below its date: "February 16, 2024", "13:35", "Velm". */
function findAbout(knowledge: KnowledgeBase, row: Row, around: Around): MetaLine | null {
  const meta = findMetaLine(knowledge, row.text)
  if (meta) return meta
  const last = around.lines.at(-1)
  const place = last?.meta.isTimed || !/\p{Ll}/u.test(row.text) ? findPlaceLine(knowledge, row.text) : null
  return place ? onlyPlace(place) : null
}

function withoutStrayDate(row: Row, around: Around): string {
  const date = findPrintedDate(row.text)
  if (!date || !STRAY.test(row.text.slice(0, date.start))) return row.text
  const rest = row.text.slice(date.end).replace(/^[\s:|,–—-]+/, '')
  if (wordsIn(rest) < 4) return row.text
  around.stray ??= { row, date }
  return rest
}

/** Sorts the lines above the account: headline, byline, timestamps, navigation; what is left is a standfirst. */
export function setAsideHead({ rows, looks }: Sheet, first: number, around: Around, knowledge: KnowledgeBase, lead: string): void {
  const candidates: Candidate[] = []
  for (let i = 0; i < first; i++) {
    const row = rows[i] as Row
    if (row.role === 'caption') continue
    const meta = findAbout(knowledge, row, around)
    if (meta) around.lines.push({ row, meta, zone: 'head' })
    row.reason = meta?.reason ?? looks[i] ?? (layout.sections.has(fold(row.text)) ? 'navigation' : null)
    const crumb = crumbsOf(row.text).at(-1)
    if (crumb && wordsIn(crumb) > SHORT) candidates.push({ row, line: crumb })
    if (!row.reason && !row.isItem) candidates.push({ row, line: withoutStrayDate(row, around) })
  }
  const lines = candidates.map(({ line }) => line)
  if (around.title === null) around.title = lines[findHeadline(lines, lead)] ?? null
  sortCandidates(candidates, around.title)
}

/** Above the headline stands the page, below it a standfirst. */
function sortCandidates(candidates: readonly Candidate[], title: string | null): void {
  const isTitle = ({ line }: Candidate): boolean => title !== null && isSameLine(line, title)
  const at = candidates.findIndex(isTitle)
  candidates.forEach((candidate, i) => {
    const { row, line } = candidate
    if (row.reason !== null) return
    if (isTitle(candidate)) row.reason = 'headline'
    else if (i < at || wordsIn(line) <= SHORT) row.reason = 'navigation'
    else if (!isClosed(line) && !line.endsWith(':')) row.role = 'subheading'
  })
}

/** Dates and places below a summary that stands as the first paragraph. */
export function setAsideBelowSummary({ rows, last }: Sheet, first: number, around: Around, knowledge: KnowledgeBase): void {
  for (let i = first + 1; i <= Math.min(last, first + REACH); i++) {
    const row = rows[i] as Row
    if (isProse(row) || row.role === 'caption' || row.reason) continue
    const meta = findAbout(knowledge, row, around)
    if (!meta) continue
    around.lines.push({ row, meta, zone: 'head' })
    row.reason = meta.reason
  }
}

/** Where the account begins, when its first paragraph is a headline that ends as a sentence: a date or byline follows it. */
export function afterHeadline({ rows, first }: Sheet, knowledge: KnowledgeBase): number {
  const above = rows.slice(0, first).some((row) => row.role !== 'caption' && !findMetaLine(knowledge, row.text))
  const [headline, below] = [rows[first], rows[first + 1]]
  if (above || !headline || !below || wordsIn(headline.text) > 30 || /[.!?]\s/.test(headline.text)) return first
  if (!findMetaLine(knowledge, below.text)) return first
  const next = rows.findIndex((row, i) => i > first && row.role !== 'caption' && isProse(row))
  return next < 0 ? first : next
}
