/** How high those who meet stand, the highest first. */
export const LEVELS = ['leaders', 'ministers', 'officials'] as const
export type Level = (typeof LEVELS)[number]

const heightOf = (level: Level): number => LEVELS.indexOf(level)

/** The highest of some levels; null of none. */
export const highest = (levels: readonly (Level | null)[]): Level | null =>
  levels.reduce((top, level) => (level && (!top || heightOf(level) < heightOf(top)) ? level : top), null)

/** The lowest of some levels that are known; null of none. */
export const lowest = (levels: readonly (Level | null)[]): Level | null =>
  levels.reduce((low, level) => (level && (!low || heightOf(level) > heightOf(low)) ? level : low), null)
