import { Shape, type Tokens } from '../../text/tokens.ts'
import { type DateParts, dateMarks, isoDateAt, isYear } from '../date-marks.ts'
import type { DateMark, Page } from '../pack.ts'
import { lexicon } from './lexicon.ts'

const MONTHS = new Map(
  lexicon.months
    .flatMap(
      (month, i) =>
        [
          [month, i + 1],
          [month.slice(0, 3), i + 1],
        ] as const,
    )
    .concat([['sept', 9]]),
)
const WEEKDAYS = new Map(lexicon.weekdays.map((day) => [day, day[0]?.toUpperCase() + day.slice(1)] as const))
const PERIODS = new Map<string, DateMark['relative']>([
  ['last week', 'last-week'],
  ['this week', 'this-week'],
  ['next week', 'next-week'],
  ['last month', 'last-month'],
  ['this month', 'this-month'],
  ['next month', 'next-month'],
  ['last year', 'last-year'],
  ['this year', 'this-year'],
  ['next year', 'next-year'],
])
const PERIOD_HEADS = new Set([...PERIODS.keys()].map((period) => period.split(' ')[0]))
const DAYS = new Map<string, DateMark['relative']>([
  ['today', 'today'],
  ['tonight', 'today'],
  ['yesterday', 'yesterday'],
  ['tomorrow', 'tomorrow'],
])

const MOMENTS = new Set(['morning', 'afternoon', 'evening', 'noon', 'weekend'])
const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
])
const LATER = new Map<string, DateMark['toward']>([
  ['later', 'future'],
  ['earlier', 'past'],
])
const BACK = new Set(['last', 'past', 'previous'])
const FORWARD = new Set(['next', 'coming', 'upcoming', 'this'])

/** Words with which a date may begin; figures are the others. */
const BEGINNINGS = new Set<string | undefined>([
  ...WEEKDAYS.keys(),
  ...DAYS.keys(),
  ...PERIOD_HEADS,
  ...SEASONS.keys(),
  ...BACK,
  ...FORWARD,
  ...MONTHS.keys(),
  'beginning',
  'start',
])

/**
 *     On Friday, February 16, 2024, the two ministers …
 *        ^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const dates = (page: Page): DateMark[] => dateMarks(page, dateAt)

function dateAt(tokens: Tokens, i: number, end: number): DateParts | null {
  const word = tokens.word[i] as string
  if (tokens.shape[i] !== Shape.number && !BEGINNINGS.has(word)) return null
  const weekday = WEEKDAYS.get(word)
  if (weekday && tokens.shape[i] === Shape.capital) {
    const next = tokens.word[i + 1] === ',' ? i + 2 : i + 1
    const date = next < end ? (monthFirst(tokens, next, end) ?? dayFirst(tokens, next, end)) : null
    return date?.day ? { ...date, from: i, weekday } : { from: i, to: i + 1, weekday }
  }
  const relative = DAYS.get(word)
  if (relative) return { from: i, to: i + 1, relative }
  if (word === 'this' && MOMENTS.has(tokens.word[i + 1] ?? '')) return { from: i, to: i + 2, relative: 'today' }
  const begin = beginningOfYear(tokens, i)
  if (begin) return begin
  const period = i + 1 < end && PERIOD_HEADS.has(word) ? PERIODS.get(`${word} ${tokens.word[i + 1]}`) : undefined
  if (period) return { from: i, to: i + 2, relative: period, toward: LATER.get(tokens.word[i - 1] ?? '') ?? null }
  const season = seasonAt(tokens, i)
  if (season) return season
  if ((BACK.has(word) || FORWARD.has(word)) && i + 1 < end) {
    const named = monthFirst(tokens, i + 1, end)
    if (named && named.year === undefined) return { ...named, from: i, toward: BACK.has(word) ? 'past' : word === 'this' ? null : 'future' }
  }
  return monthFirst(tokens, i, end) ?? dayFirst(tokens, i, end) ?? isoDateAt(tokens, i) ?? bareYear(tokens, i)
}

/** "at the beginning of the year", "early this year": its first month. */
function beginningOfYear(tokens: Tokens, i: number): DateParts | null {
  if (!['beginning', 'start'].includes(tokens.word[i] ?? '') || tokens.word[i + 1] !== 'of') return null
  if (tokens.word[i - 1] !== 'the' || tokens.word[i - 2] !== 'at') return null
  const at = ['the', 'this'].includes(tokens.word[i + 2] ?? '') ? i + 3 : i + 2
  if (tokens.word[at] === 'year') return { from: i, to: at + 1, month: 1, relative: 'this-year' }
  return isYear(tokens, at) ? { from: i, to: at + 1, month: 1, year: Number(tokens.word[at]) } : null
}

/** "in the spring", "last summer", "the spring of 2024". */
function seasonAt(tokens: Tokens, i: number): DateParts | null {
  const season = SEASONS.get(tokens.word[i] ?? '')
  const before = tokens.word[i - 1] ?? ''
  if (!season || !['the', 'this', 'last', 'next', 'coming', 'in'].includes(before) || tokens.shape[i] === Shape.upper) return null
  const of = tokens.word[i + 1] === 'of' ? i + 2 : i + 1
  if (isYear(tokens, of)) return { from: i, to: of + 1, month: season, year: Number(tokens.word[of]) }
  if (tokens.shape[i] === Shape.capital || (/^[a-z]/.test(tokens.word[i + 1] ?? '') && !AFTER_SEASON.has(tokens.word[i + 1] as string)))
    return null
  return {
    from: i,
    to: i + 1,
    month: season,
    toward: before === 'last' ? 'past' : before === 'next' || before === 'coming' ? 'future' : null,
  }
}

const AFTER_SEASON = new Set(['and', 'to', 'in', 'at', 'with', 'when', 'for'])

const dayOf = (tokens: Tokens, i: number): number | null => {
  if (tokens.shape[i] !== Shape.number) return null
  const match = /^(\d{1,2})(st|nd|rd|th)?$/.exec(tokens.word[i] ?? '')
  const day = match ? Number(match[1]) : 0
  return day >= 1 && day <= 31 ? day : null
}

function monthAt(tokens: Tokens, i: number): { month: number; to: number } | null {
  const word = tokens.word[i] ?? ''
  const month = MONTHS.get(word)
  if (!month || (tokens.shape[i] !== Shape.capital && tokens.shape[i] !== Shape.upper)) return null
  return { month, to: tokens.word[i + 1] === '.' && word.length < 5 ? i + 2 : i + 1 }
}

/** "February 16, 2024", "Feb. 16-18", "February 2024"; "May" alone is no month. */
function monthFirst(tokens: Tokens, i: number, end: number): DateParts | null {
  const head = monthAt(tokens, i)
  if (!head) return null
  const day = head.to < end ? dayOf(tokens, head.to) : null
  if (day === null)
    return isYear(tokens, head.to) && head.to < end
      ? { from: i, to: head.to + 1, month: head.month, year: Number(tokens.word[head.to]) }
      : bareMonth(tokens, i, head)
  const parts: DateParts = { from: i, to: head.to + 1, month: head.month, day }
  lastDay(tokens, parts, end)
  const comma = tokens.word[parts.to] === ',' ? parts.to + 1 : parts.to
  if (comma < end && isYear(tokens, comma)) {
    parts.year = Number(tokens.word[comma])
    parts.to = comma + 1
  }
  return parts
}

const bareMonth = (tokens: Tokens, i: number, head: { month: number; to: number }): DateParts | null =>
  (head.month === 5 || head.month === 3) &&
  !['in', 'since', 'last', 'this', 'next', 'of', 'until', 'early', 'late', 'by'].includes(tokens.word[i - 1] ?? '')
    ? null
    : { from: i, to: head.to, month: head.month }

function lastDay(tokens: Tokens, parts: DateParts, end: number): void {
  const link = tokens.word[parts.to] ?? ''
  if (!['-', '–', 'to', 'and', '—'].includes(link) || parts.to + 1 >= end) return
  const other = monthAt(tokens, parts.to + 1)
  const at = other ? other.to : parts.to + 1
  const day = dayOf(tokens, at)
  if (day === null || (link === 'and' && !other && day !== (parts.day ?? 0) + 1)) return
  parts.endDay = day
  parts.endMonth = other?.month ?? (parts.month as number)
  parts.to = at + 1
}

const THROUGH = new Set(['-', '–', 'to', '—', 'and'])

/** "16 February 2024", "16-18 February", "from 16 to 18 February". */
function dayFirst(tokens: Tokens, i: number, end: number): DateParts | null {
  const day = dayOf(tokens, i)
  if (day === null || i + 1 >= end) return null
  let at = i + 1
  let last: number | null = null
  if (THROUGH.has(tokens.word[at] ?? '')) {
    last = dayOf(tokens, at + 1)
    if (last === null) return null
    at += 2
  }
  if (tokens.word[at] === 'of') at++
  const month = monthAt(tokens, at)
  if (!month) return null
  const parts: DateParts = { from: i, to: month.to, month: month.month, day }
  if (last !== null) Object.assign(parts, { endDay: last, endMonth: month.month })
  if (isYear(tokens, month.to) && month.to < end) {
    parts.year = Number(tokens.word[month.to])
    parts.to = month.to + 1
  }
  return parts
}

/** "2024-02-16": year first, the only figures whose order is sure. */
const bareYear = (tokens: Tokens, i: number): DateParts | null =>
  isYear(tokens, i) && ['in', 'since', 'of', 'by', 'for', 'until', 'from', 'early', 'late', 'year'].includes(tokens.word[i - 1] ?? '')
    ? { from: i, to: i + 1, year: Number(tokens.word[i]) }
    : null

export const isTimeWord = (word: string): boolean => MONTHS.has(word) || WEEKDAYS.has(word)
