import { daysBetween } from '../model/days.ts'
import type { When } from '../model/when.ts'

const WIDTH = 36

/** A small axis of time: where a day stands on a line of text. */
export type TimeAxis = Readonly<{ first: string; last: string; header: string; bar(when: When, sign: string): string }>

/** The years on the axis, each where its first day stands; those without room are left out. */
function yearsOn(first: string, last: string, column: (day: string) => number): string {
  let line = ''
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const start = Math.max(0, column(`${year}-01-01`))
    if (start < line.length + (line ? 1 : 0) || start + 4 > WIDTH) continue
    line = line.padEnd(start) + year
  }
  return line.padEnd(WIDTH)
}

/**
 * An axis over the days of some times. A day is one sign, a stretch in which the day lies is drawn out, an open end is an arrow:
 *
 *     │      ●          │
 *     │  ├────────┤     │
 *     │        ◇────────›
 */
export function timeAxis(times: readonly Pick<When, 'from' | 'to'>[]): TimeAxis | null {
  const days = times.flatMap(({ from, to }) => [from, to].flatMap((day) => day ?? [])).sort()
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return null
  const length = Math.max(1, daysBetween(first, last))
  const column = (day: string): number =>
    Math.min(WIDTH - 1, Math.max(day < first ? -1 : 0, Math.floor((daysBetween(first, day) / length) * (WIDTH - 1))))
  const bar = ({ from, to }: When, sign: string): string => {
    const cells = Array.from({ length: WIDTH }, () => ' ')
    if (!from && !to) return `│${cells.join('')}│`
    const [start, end] = [from ? column(from) : 0, to ? column(to) : WIDTH - 1]
    if (start === end) cells[start] = sign
    else {
      cells.fill('─', start, end + 1)
      cells[start] = from ? (to ? '├' : sign) : '‹'
      cells[end] = to ? (from ? '┤' : sign) : '›'
    }
    return `│${cells.join('')}│`
  }
  return { first, last, header: ` ${yearsOn(first, last, column)} `, bar }
}
