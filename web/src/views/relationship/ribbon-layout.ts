import type { RibbonItem } from '../../api/answers.ts'
import { endOf, type Stretch, startOf } from './days.ts'

export const LEVELS = ['head-of-state', 'head-of-government', 'minister', 'official', 'unknown'] as const
export type Level = (typeof LEVELS)[number]

/** A lane of engagements of one level. Pixels from the top. */
export type Lane = Readonly<{ level: Level; top: number; bottom: number; count: number }>

/** An engagement in its place. `left` and `right`: the days it may mean, where these are more than a symbol is wide. */
export type Placed = Readonly<{ item: RibbonItem; x: number; y: number; left: number; right: number }>

/** `placed`: in order of time, then from the top, as the arrow keys go. */
export type Layout = Readonly<{
  placed: readonly Placed[]
  lanes: readonly Lane[]
  height: number
  radius: number
  left: number
  right: number
}>

const EDGE = { left: 10, right: 10, top: 6, bottom: 26 }
/** Room for a lane's name. */
const HEAD = 20
const MOST_ROWS = 12

const isDrawn = ({ when: { edtf, from, to } }: RibbonItem): boolean => edtf !== null && from !== null && to !== null

export const levelOf = ({ level }: RibbonItem): Level => level ?? 'unknown'

type Dot = Readonly<{ item: RibbonItem; x: number; left: number; right: number }>

/** The first row of a lane that is free where a dot stands; where none is, the one that has been free longest. */
function rowFor(ends: number[], from: number, to: number): number {
  const free = ends.findIndex((end) => end <= from)
  if (free >= 0 || ends.length < MOST_ROWS) {
    const row = free >= 0 ? free : ends.length
    ends[row] = to
    return row
  }
  const row = ends.indexOf(Math.min(...ends))
  ends[row] = to
  return row
}

/** Where each engagement of some time stands: lanes by level, and within a lane beside each other where days are close. */
export function layOut(items: readonly RibbonItem[], [start, end]: Stretch, width: number): Layout {
  const [left, right] = [EDGE.left, width - EDGE.right]
  const radius = items.length > 1200 ? 3 : items.length > 300 ? 3.75 : 5
  const xOf = (time: number): number => left + ((time - start) / (end - start)) * (right - left)
  const inside = items.filter((item) => isDrawn(item) && endOf(item.when.to as string) >= start && startOf(item.when.from as string) <= end)
  const dots = inside.map((item): Dot => {
    const [a, b] = [xOf(startOf(item.when.from as string)), xOf(endOf(item.when.to as string))]
    const [seenFrom, seenTo] = [Math.max(a, left), Math.min(b, right)]
    return { item, x: (seenFrom + seenTo) / 2, left: seenFrom, right: seenTo }
  })
  const placed: Placed[] = []
  const lanes: Lane[] = []
  let top = EDGE.top
  for (const level of LEVELS) {
    const own = dots.filter(({ item }) => levelOf(item) === level).sort((a, b) => a.x - b.x)
    if (own.length === 0) continue
    const ends: number[] = []
    const step = radius * 2 + 2
    const rows = own.map(({ x }) => rowFor(ends, x - radius, x + radius + 1))
    for (const [i, dot] of own.entries()) placed.push({ ...dot, y: top + HEAD + radius + 2 + (rows[i] ?? 0) * step })
    const bottom = top + HEAD + Math.max(ends.length, 2) * step + 8
    lanes.push({ level, top, bottom, count: own.length })
    top = bottom
  }
  placed.sort((a, b) => a.x - b.x || a.y - b.y)
  return { placed, lanes, height: top + EDGE.bottom, radius, left, right }
}

/** The engagement nearest to a point, within so many pixels. */
export function findNearest(placed: readonly Placed[], x: number, y: number, within = 18): number | null {
  let [nearest, best] = [-1, within * within]
  for (const [i, one] of placed.entries()) {
    const far = (one.x - x) ** 2 + (one.y - y) ** 2
    if (far <= best) [nearest, best] = [i, far]
  }
  return nearest < 0 ? null : nearest
}
