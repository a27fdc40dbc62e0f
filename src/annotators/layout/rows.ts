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
  /** How many words are in `text`. */
  readonly words: number
}

const ITEM = /^(?:[-*•·▪◦‣–—]|\\-)\s+(?=\S)/
/** "1. …", "2) …": an item of a list when short, a paragraph of a statement when long. */
export const NUMBERED = /^\(?\d{1,2}[.)]\s/
// What is not one single space already.
const SPACES = /[\t\u00a0\u2000-\u200a\u202f\u3000][ \t\u00a0\u2000-\u200a\u202f\u3000]*| [ \t\u00a0\u2000-\u200a\u202f\u3000]+/g
const STOPS = '.!?。！？…'
const CLOSERS = ')]"\'”’»'
const HAN = /\p{Script=Han}/u

/** Ends as a sentence does. */
export function isClosed(text: string): boolean {
  let last = text.length - 1
  while (last >= 0 && CLOSERS.includes(text[last] as string)) last--
  return last >= 0 && STOPS.includes(text[last] as string)
}

/** No Chinese sign is before this one. */
const FIRST_HAN = 0x2e80
const SPACE = 0x20

/** How long a line is: its spaces tell, where its script has any. */
export function wordsIn(text: string): number {
  let words = 1
  let isPlain = true
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === SPACE) words++
    else if (code >= FIRST_HAN) isPlain = false
  }
  return isPlain || !HAN.test(text) ? words : Math.ceil(text.length / 2)
}

/** A paragraph of the account rather than a line of the page: it is long, or it is a whole sentence. */
export const isProse = ({ text, isItem, words }: Row): boolean => words >= 28 || (words >= 8 && !isItem && isClosed(text))

const rowOf = (line: string): Row => {
  const isItem = ITEM.test(line)
  const text = isItem ? line.replace(ITEM, '') : line
  return { text, isItem, reason: null, role: isItem ? 'list-item' : 'paragraph', words: wordsIn(text) }
}

/** The lines of a text, spaces made single, wrapped paragraphs made one. */
export const rowsOf = (text: string): Row[] =>
  unwrap(text.replace(SPACES, ' '))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(rowOf)
