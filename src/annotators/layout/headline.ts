import { layout } from '../../languages/layout.ts'
import { fold } from '../../text/fold.ts'
import { isClosed, wordsIn } from './rows.ts'

const LONGEST = 45
const LEAST = 0.9
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu

const contentWords = (text: string): Set<string> =>
  new Set(
    (fold(text).match(WORD) ?? []).map((word) => word.replace(/'s$/, '')).filter((word) => word.length > 2 && !layout.common.has(word)),
  )

/** What share of a line's words the lead holds too: a headline is made of its report. */
function echo(line: string, lead: string): number {
  const words = contentWords(line)
  const held = contentWords(lead)
  return words.size === 0 ? 0 : [...words].filter((word) => held.has(word)).length / words.size
}

/** How much a line above or below a report looks like its headline. */
function weigh(line: string, lead: string): number {
  const words = wordsIn(line)
  if (words > LONGEST || words < 2 || !/\p{L}/u.test(line)) return -1
  const known = [...contentWords(line)].filter((word) => layout.headlineWords.has(word)).length
  const lower = /^\p{Ll}/u.test(line) ? 2 : 0
  return (
    (words >= 5 ? 2 : words === 4 ? 1.5 : words === 3 ? 0.5 : -1) +
    Math.min(2, known) +
    3 * echo(line, lead) -
    lower -
    (isClosed(line) && !/[?!]$/.test(line) ? 2.5 : 0)
  )
}

/** Which of the lines above a report is its headline; -1 when none is. */
export function findHeadline(lines: readonly string[], lead: string): number {
  let best = -1
  let most = LEAST
  let before = 0
  lines.forEach((line, i) => {
    const weight = weigh(line, lead)
    // A standfirst below echoes the report more than the headline does.
    if (weight - before > most) {
      best = i
      most = weight - before
    }
    if (weight > LEAST && wordsIn(line) > 4) before += 1.2
  })
  return best
}

/** Whether the last line of a text is its headline: it is no sentence, and most of its words stand in the report. */
export const isLastHeadline = (line: string, lead: string): boolean =>
  !isClosed(line) && wordsIn(line) >= 5 && weigh(line, lead) > 2 && echo(line, lead) >= 0.5

/** The same words, whatever the quotation marks, spaces and case. */
export function isSameLine(line: string, headline: string): boolean {
  if (last.line !== headline) last = { line: headline, key: keyOf(headline) }
  return keyOf(line) === last.key
}

/** The last headline asked for: many lines are held against one. */
let last = { line: '', key: '' }
const keyOf = (line: string): string =>
  fold(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
