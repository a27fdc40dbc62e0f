import type { Elapsed } from '../model/commitment-life.ts'
import type { When } from '../model/when.ts'

const DAY = 86_400_000

/** Days from one ISO day to another; negative when the other is earlier. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY)

/** The ISO day so many days after another. */
export const dayAfter = (day: string, days = 1): string => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10)

/** Days from one time to another, as few and as many as they may be; null where an end is not known. */
export function elapsedBetween(from: When | null, to: Pick<When, 'from' | 'to'> | null): Elapsed | null {
  if (!from?.from || !from.to || !to?.from || !to.to) return null
  return { least: Math.max(0, daysBetween(from.to, to.from)), most: Math.max(0, daysBetween(from.from, to.to)) }
}
