import type { BlockRole, FurnitureReason } from '../../model/document.ts'
import { unwrap } from '../../text/unwrap.ts'

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
/** "1. …", "2) …": an item of a list when short, a paragraph of a statement when long. */
export const NUMBERED = /^\(?\d{1,2}[.)]\s/
const SPACES = /[ \t\u00a0\u2000-\u200a\u202f\u3000]+/g
const FULL_STOP = /[.!?。！？…][)\]"'”’»]*$/
const HAN = /\p{Script=Han}/u

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

/** The lines of a text, spaces made single, wrapped paragraphs made one. */
export const rowsOf = (text: string): Row[] =>
  unwrap(text.replace(SPACES, ' '))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(rowOf)
