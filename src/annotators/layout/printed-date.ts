import { layout } from '../../languages/layout.ts'
import { findDays } from '../../model/days.ts'
import type { Edtf } from '../../model/edtf.ts'
import { edtfOf } from '../../model/edtf.ts'

export type PrintedDate = Readonly<{ edtf: Edtf; text: string; start: number; end: number }>

const names = layout.calendars
  .flat()
  .map((month) => `${month.slice(0, 3)}(?:${month.slice(3)}|${month === 'september' ? 't' : ''})?`)
  .join('|')
const MONTH = `(?<month>${names})\\.?`
const NTH = '(?:st|nd|rd|th)?'
const EDGE = '(?<![\\p{L}\\p{N}/])'
const END = '(?![\\p{L}\\p{N}])'
const YEAR_WORD = `(?:\\s(?:${layout.yearWords.join('|')})(?!\\p{L}))?`

const FORMS = [
  `${EDGE}${MONTH}\\s+(?<day>\\d{1,2})${NTH},?\\s+(?<year>(?:19|20)\\d\\d)${END}`,
  `${EDGE}(?<day>\\d{1,2})${NTH}[\\s-]+(?:of\\s+)?${MONTH},?[\\s-]+(?<year>(?:19|20)\\d\\d)${END}${YEAR_WORD}`,
  `${EDGE}(?<year>(?:19|20)\\d\\d)[-/.](?<figure>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`,
  `${EDGE}(?<day>\\d{1,2})\\.(?<figure>\\d{1,2})\\.(?<year>(?:19|20)\\d\\d)${END}`,
  '(?<year>(?:19|20)\\d\\d)年(?<figure>\\d{1,2})月(?<day>\\d{1,2})日',
].map((form) => new RegExp(form, 'iu'))

/** Two figures of which only one can be a month. */
const SLASHED = new RegExp(`${EDGE}(?<first>\\d{1,2})/(?<second>\\d{1,2})/(?<year>(?:19|20)\\d\\d)${END}`, 'u')

/** No date and no clock is without one. */
const FIGURE = /\d/

/** The number of a month by its first letters, in any language. */
export function monthOf(name: string): number {
  const start = name.slice(0, 3).toLowerCase()
  return Math.max(...layout.calendars.map((months) => months.findIndex((month) => month.startsWith(start)))) + 1
}

function dated(match: RegExpExecArray, year: string, month: string | number, day: string): PrintedDate | null {
  const edtf = edtfOf(year, month, day)
  return findDays(edtf) ? { edtf, text: match[0], start: match.index, end: match.index + match[0].length } : null
}

function findSlashed(line: string): PrintedDate | null {
  const match = SLASHED.exec(line)
  const { first = '', second = '', year = '' } = match?.groups ?? {}
  if (!match || (Number(first) <= 12 && Number(second) <= 12 && first !== second)) return null
  return Number(first) > 12 ? dated(match, year, second, first) : dated(match, year, first, second)
}

/** The first full date of a line, whatever way it is printed. A date that could be read two ways is none. */
export function findPrintedDate(line: string): PrintedDate | null {
  if (!FIGURE.test(line)) return null
  let best: PrintedDate | null = null
  for (const form of FORMS) {
    const match = form.exec(line)
    const { year = '', month, figure, day = '' } = match?.groups ?? {}
    const found = match && dated(match, year, month ? monthOf(month) : Number(figure), day)
    if (found && (!best || found.start < best.start)) best = found
  }
  return best ?? findSlashed(line)
}

const LABEL = new RegExp(
  `^\\W*(?:(?:${[...layout.dateLabels].sort((a, b) => b.length - a.length).join('|')})(?:\\s+(?:on|at|by))?)(?![\\p{L}])\\W*`,
  'iu',
)
const ZONE = `\\(?(?:${layout.clockZones.join('|')})(?:[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?`
const CLOCK = new RegExp(
  `\\(?(?<!\\d)\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?!\\d)\\s*(?:[ap]\\.?\\s?m\\.?(?!\\p{L}))?\\s*(?:${ZONE}|[+-]\\d{2}:?\\d{2})?(?!\\p{L})\\)?`,
  'giu',
)
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${layout.weekdays.join('|')})(?!\\p{L})`, 'giu')

/** A line that gives a date or a clock: what it says besides, for a place or a name may stand there too. */
export type TimeLine = Readonly<{ date: PrintedDate | null; rest: string; hasLabel: boolean }>

const MOST_DATES = 3

/** Reads `Updated: 2023-02-23 01:20`, `16 FEB 2024 5:30PM`, `February 16, 2024 13:35 Velm`. Null where neither date nor clock stands. */
export function findTimeLine(line: string): TimeLine | null {
  if (!FIGURE.test(line)) return null
  const date = findPrintedDate(line)
  let without = line
  for (let next = date, n = 0; next && n < MOST_DATES; next = findPrintedDate(without), n++) {
    without = `${without.slice(0, next.start)} ${without.slice(next.end)}`
  }
  const unclocked = without.replace(CLOCK, ' ')
  if (!date && unclocked === without) return null
  const hasLabel = LABEL.test(without)
  const rest = unclocked
    .replace(LABEL, ' ')
    .replace(WEEKDAY, ' ')
    .replace(/[\s|,;:·•—–-]+/g, ' ')
    .replace(/^[\s().[\]]+|[\s()[\]]+$/g, '')
    .trim()
  return { date, rest, hasLabel }
}
