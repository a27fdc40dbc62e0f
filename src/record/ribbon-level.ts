import type { Engagement, Participation } from '../model/engagement.ts'
import { RIBBON_LEVELS, type RibbonLevel } from '../model/ribbon.ts'
import { grouped } from '../text/grouped.ts'

/** The level of whoever holds these offices; null where none is known. */
export type LevelOf = (offices: readonly string[]) => RibbonLevel | null

const heightOf = (level: RibbonLevel): number => RIBBON_LEVELS.indexOf(level)

/** The highest of some levels; null of none. */
export const highestOf = (levels: readonly (RibbonLevel | null)[]): RibbonLevel | null =>
  levels.reduce((top, level) => (level && (top === null || heightOf(level) < heightOf(top)) ? level : top), null)

const sidesOf = (participants: readonly Participation[], parties: readonly string[]): (readonly Participation[])[] => {
  const sides = grouped(participants, ({ party }) => party)
  return parties.length ? parties.map((party) => sides.get(party) ?? []) : [...sides.values()]
}

/**
 * The level on which two sides met: each stands as high as the highest of its principals, and they met where the lower one stands. A president
 * who receives a foreign minister makes a meeting of ministers, not of presidents. `parties`: the sides that count; none: all. Where the
 * offices of one side are not known, neither is the level.
 */
export function ribbonLevel({ participants }: Engagement, parties: readonly string[], levelOf: LevelOf): RibbonLevel | null {
  const sides = sidesOf(participants, parties).map((people) => highestOf(people.map(({ officeHeld }) => levelOf(officeHeld))))
  if (sides.length === 0 || sides.includes(null)) return null
  return sides.reduce((low, level) => (level && low && heightOf(level) > heightOf(low) ? level : low))
}
