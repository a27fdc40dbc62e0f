import { type Days, daysBetween } from '../model/days.ts'

const MONTH = 30.44
const YEAR = 365.25

const counted = (number: number, unit: string): string => `${number} ${unit}${number === 1 ? '' : 's'}`

function unitOf(days: number): readonly [unit: string, length: number] {
  if (days < 60) return ['day', 1]
  return days < 2 * YEAR ? ['month', MONTH] : ['year', YEAR]
}

/** How long from one date to a later one: "3 days", "11 months", "10 to 22 months" where a date is no single day. */
export function elapsed(before: Days, after: Days): string {
  const most = Math.max(0, daysBetween(before.from, after.to))
  const least = Math.max(0, daysBetween(before.to, after.from))
  const [unit, length] = unitOf(most)
  const [low, high] = [Math.round(least / length), Math.round(most / length)]
  return low === high ? counted(high, unit) : `${low} to ${counted(high, unit)}`
}
