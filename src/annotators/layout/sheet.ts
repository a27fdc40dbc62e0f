import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { endsOf, foldedStart, layout } from '../../languages/layout.ts'
import type { FurnitureReason } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import { findHead } from './dateline.ts'
import { findReason } from './reason.ts'
import { isProse, NUMBERED, type Row, rowsOf, wordsIn } from './rows.ts'

/** The rows of a text with what each looks like by itself, and the account's first and last row. */
export type Sheet = Readonly<{ rows: Row[]; looks: readonly (FurnitureReason | null)[]; first: number; last: number }>

const LONGEST_CAPTION = 120
const LONGEST_CREDIT = 6

/** `Velm Post » World » Leaders meet`: where a page stands on its site. */
export const crumbsOf = (line: string): string[] => {
  const crumbs = line.split(/\s*[»›→]\s*|\s+[>|/]\s+/).map((crumb) => crumb.trim())
  return crumbs.length > 1 && crumbs.every((crumb, i) => wordsIn(crumb) <= (i === crumbs.length - 1 ? 30 : 5) && !/[.!?]$/.test(crumb))
    ? crumbs
    : []
}

function lookAt(row: Row, captions: ReadonlySet<string>): FurnitureReason | null {
  const isLong = isProse(row)
  const { words } = row
  const folded = foldedStart(row.text)
  const ends = endsOf(row.text)
  const isLine = row.isItem || NUMBERED.test(row.text)
  const isShown = captions.has(row.text) || (!isLine && words <= LONGEST_CAPTION && layout.isCaption(folded, ends))
  if (isShown && words > LONGEST_CREDIT) row.role = 'caption'
  const reason = findReason(row.text, folded, ends)
  if (row.role === 'caption') return null
  if (isShown && !isLong) return reason ?? 'credit'
  if (isLong) return reason
  return reason ?? (crumbsOf(row.text).length && !row.isItem ? 'navigation' : null)
}

/** Where the rest of a page begins below an account: after a line that only sites write, with little prose behind it. */
function findEnd(rows: readonly Row[], looks: readonly (FurnitureReason | null)[]): number {
  const weights = rows.map((row, i) => (looks[i] || row.role === 'caption' ? 0 : isProse(row) ? row.words : 0))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let before = 0
  for (let i = 0; i < rows.length; i++) {
    const { text } = rows[i] as Row
    const isOpener = looks[i] === 'copyright' || (text.length < 60 && layout.tailOpeners.has(fold(text)))
    if (isOpener && before > 0 && before >= total * 0.7) return i
    before += weights[i] as number
  }
  return rows.length
}

/** Cuts a text into rows and finds its account: from the dateline or the first prose to the last prose. */
export function sheetOf(text: string, captions: ReadonlySet<string>, knowledge: KnowledgeBase): Sheet {
  const rows = rowsOf(text)
  const looks = rows.map((row) => lookAt(row, captions))
  const end = findEnd(rows, looks)
  const isAccount = (row: Row, i: number): boolean => i < end && looks[i] === null && row.role !== 'caption' && isProse(row)
  const opening = rows.findIndex(
    (row, i) => i < Math.min(end, 15) && row.role !== 'caption' && row.words > 6 && findHead(knowledge, row.text, null) !== null,
  )
  const prose = rows.findIndex(isAccount)
  const last = rows.findLastIndex(isAccount)
  const first = opening >= 0 && (prose < 0 || opening <= prose + 3) ? opening : prose
  return { rows, looks, first, last: Math.max(first, last) }
}
