import { Shape, type Tokens } from '../../text/tokens.ts'
import { type DateParts, dateMarks, isoDateAt, isYear } from '../date-marks.ts'
import type { DateMark, Page } from '../pack.ts'
import { lexicon } from './lexicon.ts'

/**
 *     В пятницу, 16 февраля 2024 года, министры …
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export const dates = (page: Page): DateMark[] => dateMarks(page, dateAt)

function dateAt(tokens: Tokens, i: number, end: number): DateParts | null {
  const word = tokens.word[i] as string
  const weekday = lexicon.weekdays.get(word)
  if (weekday) {
    const next = tokens.word[i + 1] === ',' ? i + 2 : i + 1
    const date = next < end ? dayFirst(tokens, next, end) : null
    return date ? { ...date, from: i, weekday } : { from: i, to: i + 1, weekday }
  }
  const day = lexicon.days.get(word)
  if (day) return isAside(tokens, i) ? null : { from: i, to: i + 1, relative: day }
  return (
    period(tokens, i) ?? season(tokens, i) ?? dayFirst(tokens, i, end) ?? figures(tokens, i) ?? month(tokens, i, end) ?? bareYear(tokens, i)
  )
}

/** "…, который накануне прибыл": the day of something told in passing. */
const isAside = (tokens: Tokens, i: number): boolean => tokens.word.slice(Math.max(0, i - 4), i).some((word) => word.startsWith('котор'))

/** "на прошлой неделе", "в этом году". */
function period(tokens: Tokens, i: number): DateParts | null {
  const side = lexicon.sides.get(tokens.word[i] as string)
  const unit = side && lexicon.periods.get(tokens.word[i + 1] ?? '')
  if (!side || !unit) return null
  return { from: i, to: i + 2, relative: `${side}-${unit}` }
}

function season(tokens: Tokens, i: number): DateParts | null {
  const found = lexicon.seasons.get(tokens.word[i] as string)
  if (!found) return null
  const year = yearAt(tokens, i + 1)
  if (year) return { from: i, to: year.to, month: found, year: year.year }
  return { from: i, to: i + 1, month: found }
}

const YEAR_WORDS = new Set(['года', 'году', 'год', 'г', 'годом'])

/** "2025 года", "2025 г.". */
function yearAt(tokens: Tokens, i: number): { year: number; to: number } | null {
  if (!isYear(tokens, i)) return null
  const worded = YEAR_WORDS.has(tokens.word[i + 1] ?? '')
  const to = worded ? i + 2 : i + 1
  return { year: Number(tokens.word[i]), to: worded && tokens.word[i + 1] === 'г' && tokens.word[to] === '.' && to - i < 3 ? to + 1 : to }
}

function dayOf(tokens: Tokens, i: number): number | null {
  const day = tokens.shape[i] === Shape.number && /^\d{1,2}$/.test(tokens.word[i] as string) ? Number(tokens.word[i]) : 0
  return day >= 1 && day <= 31 ? day : null
}

const monthAt = (tokens: Tokens, i: number): { month: number; to: number } | null => {
  const found = lexicon.months.get(tokens.word[i] ?? '')
  return found ? { month: found, to: tokens.word[i + 1] === '.' && (tokens.word[i] as string).length < 5 ? i + 2 : i + 1 } : null
}

const THROUGH = new Set(['-', '–', '—', 'по', 'и', 'до'])

/** "16 февраля 2024 года", "16–18 февраля", "с 16 по 18 февраля", "28 февраля – 2 марта". */
function dayFirst(tokens: Tokens, i: number, end: number): DateParts | null {
  const day = dayOf(tokens, i)
  if (day === null || i + 1 >= end) return null
  let at = i + 1
  const own = monthAt(tokens, at)
  if (own) at = own.to
  let last: number | null = null
  if (THROUGH.has(tokens.word[at] ?? '')) {
    last = dayOf(tokens, at + 1)
    const after = last === null ? null : monthAt(tokens, at + 2)
    if (last !== null && after && !(tokens.word[at] === 'и' && own))
      return withYear(tokens, { from: i, to: after.to, month: own?.month ?? after.month, day, endDay: last, endMonth: after.month }, end)
    if (!own) return null
  }
  return own ? withYear(tokens, { from: i, to: own.to, month: own.month, day }, end) : null
}

function withYear(tokens: Tokens, parts: DateParts, end: number): DateParts {
  const year = parts.to < end ? yearAt(tokens, parts.to) : null
  return year ? { ...parts, year: year.year, to: Math.min(end, year.to) } : parts
}

/** "16.02.2024": one number token, or "2024-02-16". */
function figures(tokens: Tokens, i: number): DateParts | null {
  const word = tokens.word[i] as string
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)$/.exec(word) ?? []
  if (day && month && year && Number(month) <= 12) return { from: i, to: i + 1, year: Number(year), month: Number(month), day: Number(day) }
  return isoDateAt(tokens, i)
}

const BEFORE_MONTH = new Set(['в', 'с', 'до', 'к', 'на', 'конце', 'начале', 'середине'])

/** "в июле 2022 года", "в марте". */
function month(tokens: Tokens, i: number, end: number): DateParts | null {
  const found = monthAt(tokens, i)
  if (!found) return null
  const parts = withYear(tokens, { from: i, to: found.to, month: found.month }, end)
  return parts.year !== undefined || BEFORE_MONTH.has(tokens.word[i - 1] ?? '') ? parts : null
}

const bareYear = (tokens: Tokens, i: number): DateParts | null => {
  const year = yearAt(tokens, i)
  return year && (year.to > i + 1 || ['в', 'с', 'до', 'к'].includes(tokens.word[i - 1] ?? ''))
    ? { from: i, to: year.to, year: year.year }
    : null
}

export const isTimeWord = (word: string): boolean => lexicon.months.has(word) || lexicon.weekdays.has(word)
