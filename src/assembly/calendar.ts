import { edtfOf } from '../model/edtf.ts'

/** Days of the proleptic Gregorian calendar, by arithmetic alone: a reading looks at no clock. */
export type Day = Readonly<{ year: number; month: number; day: number }>

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

/** Days since 0000-03-01, after Howard Hinnant, `days_from_civil`. */
export function numberOf({ year, month, day }: Day): number {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const ofEra = y - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear
}

export function dayOf(number: number): Day {
  const era = Math.floor(number / 146097)
  const ofEra = number - era * 146097
  const yearOfEra = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365)
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  return { year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** Monday is 0. 0000-03-01 was a Wednesday. */
const weekdayNumber = (number: number): number => (((number + 2) % 7) + 7) % 7

export const weekdayOf = (day: Day): string => WEEKDAYS[weekdayNumber(numberOf(day))] as string

export const isoOf = ({ year, month, day }: Day): string => edtfOf(year, month, day)

/** The day that an ISO date names; null for months, years and stretches. */
export function findDay(edtf: string | null | undefined): Day | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(edtf ?? '') ?? []
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : null
}

/** The day `days` after (before, if negative) another. */
export const later = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** The nearest day of that name on or before a day; with `after`, on or after it. */
export function nearestWeekday(base: Day, weekday: string, after = false): Day {
  const wanted = WEEKDAYS.indexOf(weekday as (typeof WEEKDAYS)[number])
  const number = numberOf(base)
  const back = (((weekdayNumber(number) - wanted) % 7) + 7) % 7
  return dayOf(number + (after ? (7 - back) % 7 : -back))
}

/** Days from one date to another, both known to the day; of several days, from the first. Null where one is not. */
export function daysBetween(a: string | null | undefined, b: string | null | undefined): number | null {
  const first = findDay(a?.split('/')[0])
  const second = findDay(b?.split('/')[0])
  return first && second ? numberOf(second) - numberOf(first) : null
}
