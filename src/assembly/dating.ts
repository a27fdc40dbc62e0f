import type { DateMark } from '../languages/pack.ts'
import { type Dated, type Evidence, edtfOf } from '../model/edtf.ts'
import type { EngagementStatus } from '../model/engagement.ts'
import { type Day, isoOf, later, nearestWeekday, numberOf } from './calendar.ts'

/** From where dates without a year are reckoned: the day of writing, or the year alone. */
export type Base = Readonly<{ day: Day | null; year: number | null; rule: string; evidence: readonly Evidence[] }>

type Found = Readonly<{ edtf: string | null; rule: string }>
const NONE: Found = { edtf: null, rule: 'none' }

/**
 * The date of a contact, worked out of what is printed.
 *
 *     BEIJING, Feb. 28 … on Friday      → 2025-02-28, inferred, by the weekday
 */
export function dateOf(mark: DateMark, base: Base, status: EngagementStatus | null, text: string): Dated {
  const quote: Evidence = { text: text.slice(mark.span.start, mark.span.end), where: 'text', span: [mark.span.start, mark.span.end] }
  if (mark.year !== null && mark.edtf) return { edtf: mark.edtf, certainty: 'stated', rule: 'printed', evidence: [quote] }
  const { edtf, rule } = reckoned(mark, base, status === null ? null : status === 'planned')
  return { edtf, certainty: 'inferred', rule: edtf ? rule : null, evidence: edtf ? [quote, ...base.evidence] : [quote] }
}

/** `planned` null: nothing but the date itself tells whether it is past or to come; the nearest is meant. */
function reckoned(mark: DateMark, base: Base, planned: boolean | null): Found {
  const future = mark.toward ? mark.toward === 'future' : planned
  if (mark.month !== null && mark.relative === null) return monthFound(mark, base, future)
  if (mark.weekday) return base.day ? { edtf: isoOf(nearestWeekday(base.day, mark.weekday, future === true)), rule: 'weekday' } : NONE
  if (mark.relative) return relative(mark, base)
  if (mark.day !== null && base.day) return dayFound(mark, base.day, base.rule)
  return NONE
}

const YEARS = { 'last-year': -1, 'this-year': 0, 'next-year': 1 } as const

/** "last October 5", "去年10月": the year, as far as the month and the day are told. */
function inYear(year: number, { month, day }: DateMark): string {
  if (!month || month > 12) return String(year)
  return day ? isoOf({ year, month, day }) : edtfOf(year, month)
}

/** A day of the month alone, "5日": the last such day up to the day of writing. */
function dayFound({ day, endDay }: DateMark, base: Day, rule: string): Found {
  const number = base.year * 12 + base.month - 1 - ((day as number) > base.day + 1 ? 1 : 0)
  const on = (of: number): string => isoOf({ year: Math.floor(number / 12), month: (number % 12) + 1, day: of })
  return { edtf: endDay === null ? on(day as number) : `${on(day as number)}/${on(endDay)}`, rule }
}

function relative(mark: DateMark, base: Base): Found {
  const year = base.day?.year ?? base.year
  const { day } = base
  const years = YEARS[mark.relative as keyof typeof YEARS]
  if (years !== undefined && year !== null) return { edtf: inYear(year + years, mark), rule: base.rule }
  if (!day) return NONE
  const rule = base.rule
  if (mark.relative === 'today') return { edtf: isoOf(day), rule }
  if (mark.relative === 'yesterday') return { edtf: isoOf(later(day, -1)), rule }
  if (mark.relative === 'tomorrow') return { edtf: isoOf(later(day, 1)), rule }
  const weeks = mark.relative === 'last-week' ? -7 : mark.relative === 'next-week' ? 7 : mark.relative === 'this-week' ? 0 : null
  if (weeks !== null) return { edtf: sameMonth(later(day, weeks)), rule }
  const months = mark.relative === 'last-month' ? -1 : mark.relative === 'next-month' ? 1 : 0
  const number = day.year * 12 + day.month - 1 + months
  return { edtf: edtfOf(Math.floor(number / 12), (number % 12) + 1), rule }
}

const sameMonth = (day: Day): string => edtfOf(day.year, day.month)

const SEASON_MONTHS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }
/** A text may be put out a few days before the day it tells of is over elsewhere. */
const GRACE = 6

/** A month, a season or a day of a month without its year: the last before the day of writing, or the next after it. */
function monthFound(mark: DateMark, base: Base, future: boolean | null): Found {
  const month = mark.month as number
  const year = base.day
    ? yearFor(monthsOf(month), mark.day, base.day, future ?? isNearerAhead(SEASON_MONTHS[month] ?? month, base.day), mark.toward !== null)
    : base.year
  if (year === null) return NONE
  if (mark.day === null) return { edtf: edtfOf(year, month), rule: base.rule }
  const first = isoOf({ year, month, day: mark.day })
  if (mark.endDay === null || mark.endMonth === null) return { edtf: first, rule: base.rule }
  const end = isoOf({ year: mark.endMonth < month ? year + 1 : year, month: mark.endMonth, day: mark.endDay })
  return { edtf: `${first}/${end}`, rule: base.rule }
}

/** Whether a month's next occurrence is nearer than its last. */
const isNearerAhead = (month: number, base: Day): boolean => {
  const ahead = (month - base.month + 12) % 12
  return ahead > 0 && ahead < 6
}

/** The first and last month that a month or season reaches over. */
const monthsOf = (month: number): readonly [first: number, last: number] => {
  const first = SEASON_MONTHS[month]
  return first === undefined ? [month, month] : [first, Math.min(12, first + 2)]
}

function yearFor([first, last]: readonly [number, number], day: number | null, base: Day, future: boolean, strict: boolean): number {
  const month = future ? last : first
  const at = numberOf({ year: base.year, month, day: day ?? (future ? 28 : 1) })
  const now = numberOf(base)
  if (future) return at < now || (strict && month === base.month) ? base.year + 1 : base.year
  return at > now + GRACE || (strict && month === base.month) ? base.year - 1 : base.year
}
