import { type DueTime, dueTimesIn } from '../languages/due-times.ts'
import type { DateMark } from '../languages/pack.ts'
import type { Edtf } from '../model/edtf.ts'
import type { OccasionMention } from '../model/reading.ts'
import { overlaps, type Span } from '../model/span.ts'
import { baseOf } from './base-date.ts'
import { type Day, isoOf, later, monthOf, numberOf } from './calendar.ts'
import { type Base, dateOf } from './dating.ts'
import type { Scene } from './scene.ts'

/** The date by which something is due, by the words that say so; null where they name no time. */
export type DueOf = (words: Span) => Edtf | null

/**
 * The year, month, week or day that is named: by its last day it is to be done. Without a year it is the next one after the day of writing.
 *
 *     by the end of the year   → 2025        next week   → 2025-03-03/2025-03-09        by February 5   → 2026-02-05
 */
export function prepareDue(scene: Scene, occasions: readonly OccasionMention[]): DueOf {
  const base = baseOf(scene, occasions)
  let marks: readonly DateMark[] | null = null
  return (words) => {
    const text = scene.page.text.slice(words.start, words.end)
    const times = dueTimesIn(text)
    if (times[0] === 'past') return null
    marks ??= scene.pack.findDates(scene.page)
    const within = marks.filter(({ span }) => overlaps(span, words))
    const mark = within.at(-1)
    if (within.some(({ toward, relative }) => toward === 'past' || relative === 'yesterday' || relative?.startsWith('last-'))) return null
    const found = (mark && byMark(mark, base, scene.page.text)) ?? YEAR.exec(text)?.[0] ?? byTimes(times, base)
    return found && halfOf(found, times)
  }
}

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
      return monthOf(day.year + Math.floor((day.month - 1 + months) / 12), ((day.month - 1 + months) % 12) + 1)
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
