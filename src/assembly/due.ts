import { type DueTime, dueTimesIn } from '../languages/due-times.ts'
import type { DateMark } from '../languages/pack.ts'
import { type Edtf, edtfOf } from '../model/edtf.ts'
import type { OccasionMention } from '../model/reading.ts'
import { overlaps, quoteAt, type Span } from '../model/span.ts'
import type { Commitment } from '../model/statement.ts'
import { baseOf } from './base-date.ts'
import { type Day, isoOf, later, numberOf } from './calendar.ts'
import { type Base, dateOf } from './dating.ts'
import type { Scene } from './scene.ts'

/** By when words say that something is to be done; null where they do not say so. */
export type DueOf = (content: Span) => Commitment['due']

/**
 * The year, month, week or day that is named: by its last day it is to be done. Without a year it is the next one after the day of writing.
 * Times that lie back are not due: "what was agreed in June".
 *
 *     by the end of the year   → 2025        next week   → 2025-03-03/2025-03-09        by February 5   → 2026-02-05
 */
export function prepareDue({ page, pack, ...scene }: Scene, occasions: readonly OccasionMention[]): DueOf {
  const base = baseOf({ ...scene, page, pack }, occasions)
  let marks: readonly DateMark[] | null = null
  return (content) => {
    const words = pack.findDue(page, content)
    if (!words) return null
    const due = quoteAt(page.text, words)
    const times = dueTimesIn(due.text)
    marks ??= pack.findDates(page)
    const within = marks.filter(({ span }) => overlaps(span, words))
    const next = marks.find(({ span }) => span.start >= words.end && BETWEEN.test(page.text.slice(words.end, span.start)))
    if (times[0] === 'past' || [...within, ...(next ? [next] : [])].some(liesBack)) return null
    const mark = within.at(-1)
    const found = (mark && byMark(mark, base, page.text)) ?? YEAR.exec(due.text)?.[0] ?? byTimes(times, base)
    if (found && base.day && isPast(found, base.day)) return null
    if (found && base.day && mark && isBare(mark) && !LIMIT.test(due.text) && monthsTo(found, base.day) > NEAR) return null
    return { ...due, edtf: found && halfOf(found, times) }
  }
}

const BETWEEN = /^ (?:of )?$/
const LIMIT = /^(?:by|before|until|до|к)(?!\p{L})/iu
/** A month without a year that would be farther ahead is the last one. */
const NEAR = 6

const isBare = ({ year, month, relative, toward }: DateMark): boolean =>
  year === null && month !== null && month <= 12 && relative === null && toward === null

const liesBack = ({ toward, relative }: DateMark): boolean =>
  toward === 'past' || relative === 'yesterday' || (relative?.startsWith('last-') ?? false)

function isPast(date: Edtf, day: Day): boolean {
  const last = date.split('/').at(-1) as string
  return last < isoOf(day).slice(0, last.length)
}

const monthsTo = (date: Edtf, { year, month }: Day): number => (Number(date.slice(0, 4)) - year) * 12 + Number(date.slice(5, 7)) - month

const YEAR = /(?<!\p{N})20\d\d(?!\p{N})/u
const WEEKS: Readonly<Record<string, number>> = { 'this-week': 0, 'next-week': 7 }
const YEARS: Readonly<Record<string, number>> = { 'this-year': 0, 'next-year': 1, 'year-after-next': 2, 'first-half': 0, 'second-half': 0 }
const MONTHS: Readonly<Record<string, number>> = { 'this-month': 0, 'next-month': 1 }

function byMark(mark: DateMark, base: Base, text: string): Edtf | null {
  const weeks = mark.relative ? WEEKS[mark.relative] : undefined
  if (weeks !== undefined) return base.day && weekOf(base.day, weeks)
  return dateOf(mark, base, 'planned', text).edtf
}

function byTimes(times: readonly DueTime[], { day, year }: Base): Edtf | null {
  for (const time of times) {
    const [years, months, weeks] = [YEARS[time], MONTHS[time], WEEKS[time]]
    if (years !== undefined && year !== null) return String(year + years)
    if (months !== undefined && day)
      return edtfOf(day.year + Math.floor((day.month - 1 + months) / 12), ((day.month - 1 + months) % 12) + 1)
    if (weeks !== undefined && day) return weekOf(day, weeks)
  }
  return null
}

/** Monday to Sunday. 0000-03-01 was a Wednesday. */
function weekOf(day: Day, days: number): Edtf {
  const monday = later(day, days - ((numberOf(day) + 2) % 7))
  return `${isoOf(monday)}/${isoOf(later(monday, 6))}`
}

/** "in the first half of 2026" ends with June; the second ends with the year. */
const halfOf = (date: Edtf, times: readonly DueTime[]): Edtf => (date.length === 4 && times.includes('first-half') ? `${date}-06` : date)
