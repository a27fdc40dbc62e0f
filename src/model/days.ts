import type { Edtf } from './edtf.ts'

/** First and last day that an EDTF date may mean, as ISO days. */
export type Days = Readonly<{ from: string; to: string }>

// Unspecified digits (2024-XX) and marks of doubt (2024?) are of level 1: the known part counts.
const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:-XX)*[?~%]?$/

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

const OPEN: Days = { from: '0001-01-01', to: '9999-12-31' }
const isOpen = (end: string): boolean => end === '' || end === '..'

function findDaysOfPart(part: string): Days | null {
  const [, year, month, day] = PART.exec(part) ?? []
  if (!year) return null
  if (!month) return { from: `${year}-01-01`, to: `${year}-12-31` }
  const last = Number(month) >= 1 && Number(month) <= 12 ? lastDayOf(Number(year), Number(month)) : 0
  if (!day) return last ? { from: `${year}-${month}-01`, to: `${year}-${month}-${last}` } : null
  return Number(day) >= 1 && Number(day) <= last ? { from: part.slice(0, 10), to: part.slice(0, 10) } : null
}

/** The days of `2025`, `2025-02`, `2025-02-28`, `2024-08-27/2024-08-28`; null for what is no such date. */
export function findDays(edtf: Edtf | null | undefined): Days | null {
  if (!edtf) return null
  const [first = '', last = first] = edtf.split('/')
  const from = isOpen(first) ? OPEN : findDaysOfPart(first)
  const to = isOpen(last) ? OPEN : findDaysOfPart(last)
  return from && to ? { from: from.from, to: to.to } : null
}

/** Whether two stretches of days share one. */
export const meets = (a: Days, b: Days): boolean => a.from <= b.to && b.from <= a.to

const DAY = 86_400_000

/** Days from one ISO day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** The ISO day so many days after another, or before it; never beyond the years that ISO writes with four digits. */
export function dayAfter(day: string, days = 1): string {
  const moved = Math.min(Math.max(Date.parse(day) + days * DAY, Date.parse(OPEN.from)), Date.parse(OPEN.to))
  return new Date(moved).toISOString().slice(0, 10)
}

/** The same day of the next year; of 29 February the 28th. */
export const aYearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace('-02-29', '-02-28')}`

/** The shortest EDTF that means these days: `2025`, `2025-02`, `2025-02-28`, `2024-08-27/2024-08-28`. */
export function edtfOf({ from, to }: Days): Edtf {
  const meant = [from.slice(0, 4), from.slice(0, 7), from].find((edtf) => {
    const days = findDays(edtf)
    return days?.from === from && days.to === to
  })
  return meant ?? `${from}/${to}`
}
