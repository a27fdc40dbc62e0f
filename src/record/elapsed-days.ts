import type { Elapsed } from '../model/commitment-life.ts'
import { daysBetween } from '../model/days.ts'
import type { When } from '../model/when.ts'

/** Days from one time to another, as few and as many as they may be; null where an end is not known. */
export function elapsedBetween(from: When | null, to: Pick<When, 'from' | 'to'> | null): Elapsed | null {
  if (!from?.from || !from.to || !to?.from || !to.to) return null
  return { least: Math.max(0, daysBetween(from.to, to.from)), most: Math.max(0, daysBetween(from.from, to.to)) }
}
