import { type Days, findDays, meets } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'

/** A stretch of time, open where an end is left out. */
export type Stretch = Readonly<{ from?: Edtf; to?: Edtf }>

/** The days of a date that must be one. */
export function daysOf(edtf: Edtf): Days {
  const days = findDays(edtf)
  if (days === null) throw new Error(`Unexpected date \`${edtf}\`, expected EDTF such as 2013, 2013-03-16 or 2013-03-16/2013-03-18`)
  return days
}

/** The days that a stretch may reach over: a coarse end (`2013`) may mean each of its days. */
export const reachOf = ({ from, to }: Stretch): Days => daysOf(`${from ?? '..'}/${to ?? '..'}`)

const reaches = new WeakMap<Stretch, Days>()

/** The same, worked out once for a stretch: tenures are asked for every person of every text. */
function knownReach(stretch: Stretch): Days {
  const known = reaches.get(stretch)
  if (known) return known
  const reach = reachOf(stretch)
  reaches.set(stretch, reach)
  return reach
}

/** The date last asked for: all that a text asks is of one day or two. */
let asked: Readonly<{ on: Edtf; days: Days }> | null = null

function knownDays(on: Edtf): Days {
  if (asked?.on !== on) asked = { on, days: daysOf(on) }
  return asked.days
}

/** Whether a stretch may contain some day of a date. On the day of a handover both holders' stretches do. */
export const heldOn = (stretch: Stretch, on: Edtf | null): boolean => on === null || meets(knownReach(stretch), knownDays(on))
