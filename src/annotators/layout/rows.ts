import type { BlockRole, FurnitureReason } from '../../model/document.ts'

/** A line or wrapped paragraph of a captured text, with what it was found to be. */
export type Row = {
  text: string
  /** The words of a list item's mark are not in `text`. */
  isItem: boolean
  /** Set aside, and why; null while it belongs to the account. */
  reason: FurnitureReason | null
  role: BlockRole
}

const ITEM = /^(?:[-*•·▪◦‣–—]|\\-)\s+(?=\S)/
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g
const FULL_STOP = /[.!?。！？…][)\]"'”’»]*$/
const HAN = /\p{Script=Han}/u
const NARROWEST = 40
const WIDEST = 130

/** Ends as a sentence does. */
export const isClosed = (text: string): boolean => FULL_STOP.test(text)

/** How long a line is: its spaces tell, where its script has any. */
export function wordsIn(text: string): number {
  if (HAN.test(text)) return Math.ceil(text.length / 2)
  let words = 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++
  return words
}

/** A paragraph of the account rather than a line of the page: it is long, or it is a whole sentence. */
export const isProse = ({ text, isItem }: Row): boolean => (!isItem && isClosed(text) ? wordsIn(text) >= 8 : wordsIn(text) >= 28)

const rowOf = (line: string): Row => {
  const isItem = ITEM.test(line)
  return { text: isItem ? line.replace(ITEM, '') : line, isItem, reason: null, role: isItem ? 'list-item' : 'paragraph' }
}

/** A text wrapped at a fixed width: hardly a line could have taken the first word of the next. */
function findWidth(groups: readonly (readonly string[])[]): number | null {
  const width = Math.max(0, ...groups.flat().map((line) => line.length))
  if (width > WIDEST || width < NARROWEST) return null
  let breaks = 0
  let full = 0
  for (const group of groups) {
    for (let i = 0; i + 1 < group.length; i++) {
      if (ITEM.test(group[i + 1] as string)) continue
      breaks++
      if (wouldOverflow(group[i] as string, group[i + 1] as string, width)) full++
    }
  }
  return breaks > 1 && full >= breaks * 0.6 ? width : null
}

// A few signs of slack: the width was counted before entities, links or accents were resolved.
const wouldOverflow = (line: string, next: string, width: number): boolean =>
  line.length + 1 + (next.split(' ', 1)[0] as string).length > width - 8

function joined(group: readonly string[], width: number | null): string[] {
  if (width === null) return [...group]
  const rows: string[] = []
  group.forEach((line, i) => {
    const before = group[i - 1]
    const goesOn =
      before !== undefined && !ITEM.test(line) && (wouldOverflow(before, line, width) || (!isClosed(before) && /^\p{Ll}/u.test(line)))
    if (goesOn) rows[rows.length - 1] += ` ${line}`
    else rows.push(line)
  })
  return rows
}

/** The lines of a text, spaces made single, hard-wrapped paragraphs made one. */
export function rowsOf(text: string): Row[] {
  const groups: string[][] = [[]]
  for (const raw of text.split('\n')) {
    const line = raw.replace(SPACES, ' ').trim()
    if (line) groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  const width = findWidth(groups)
  return groups.flatMap((group) => joined(group, width)).map(rowOf)
}
