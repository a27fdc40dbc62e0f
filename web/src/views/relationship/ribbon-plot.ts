import type * as Plot from '@observablehq/plot'
import { kindLook } from '../../parts/kind-looks.ts'
import { relationship } from '../../strings/relationship.ts'
import type { Stretch } from './days.ts'
import type { Lane, Layout, Placed } from './ribbon-layout.ts'

const colorOf = ({ item }: Placed): string => kindLook(item.kind).color
const isFull = ({ item }: Placed): boolean => item.status === 'held'

/** So wide that the days a date may mean are to be seen beside the symbol. */
const isWide = ({ left, right }: Placed, radius: number): boolean => right - left > radius * 3

const nameOf = ({ level, count }: Lane): string => `${relationship.levels[level]}  ${count.toLocaleString('en')}`

function symbols(plot: typeof Plot, placed: readonly Placed[], radius: number, isFilled: boolean): Plot.Markish {
  return plot.dot(placed, {
    ...{ x: 'x', y: 'y', r: radius, symbol: (one: Placed) => one.item.kind, stroke: colorOf, strokeWidth: isFilled ? 0.75 : 1.6 },
    ...{ fill: isFilled ? colorOf : 'var(--panel)', fillOpacity: isFilled ? 0.85 : 1 },
  })
}

/** The picture of a ribbon that is laid out: everything has its pixels already, only the axis knows of time. */
export function ribbonPlot(plot: typeof Plot, layout: Layout, [start, end]: Stretch, width: number, today: number): Plot.PlotOptions {
  const { placed, lanes, height, radius, left, right } = layout
  const xOf = (time: number): number => left + ((time - start) / (end - start)) * (right - left)
  const domain = [...new Set(placed.map(({ item }) => item.kind))]
  return {
    ...{ width, height, margin: 0, marginBottom: 26 },
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    symbol: { domain, range: domain.map((kind) => kindLook(kind).symbol) as never },
    color: { type: 'identity' },
    marks: [
      plot.rect(lanes, {
        ...{ x1: 0, x2: width, y1: 'top', y2: 'bottom', fill: (_: Lane, i: number) => (i % 2 ? 'var(--panel)' : 'var(--sunken)') },
      }),
      ...timeAxis(plot, [start, end], xOf, height - 26),
      ...(today > start && today < end
        ? [plot.ruleX([xOf(today)], { y1: 0, y2: height - 26, stroke: 'var(--focus)', strokeDasharray: '4 3' })]
        : []),
      plot.text(lanes, {
        ...{ x: left, y: (one: Lane) => one.top + 12, text: nameOf, textAnchor: 'start', fill: 'var(--ink-soft)', fontSize: 12 },
      }),
      plot.rect(
        placed.filter((one) => isWide(one, radius)),
        {
          ...{ x1: 'left', x2: 'right', y1: (one: Placed) => one.y - 2, y2: (one: Placed) => one.y + 2, rx: 2 },
          ...{ fill: colorOf, fillOpacity: 0.3, stroke: colorOf, strokeWidth: 0.5 },
        },
      ),
      symbols(
        plot,
        placed.filter((one) => !isFull(one)),
        radius,
        false,
      ),
      symbols(plot, placed.filter(isFull), radius, true),
    ],
  }
}

const MONTH = 30.44 * 86_400_000
const FORMAT = {
  year: new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' }),
  day: new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
}

/** Round moments of a stretch of time, so many that their words do not meet. */
export function ticksOf([start, end]: Stretch, width: number): readonly Readonly<{ time: number; words: string }>[] {
  const most = Math.max(2, Math.floor(width / 85))
  const months = (end - start) / MONTH
  const first = new Date(start)
  const out: { time: number; words: string }[] = []
  if (months / most < 0.5) {
    const step = Math.max(1, Math.ceil((months * 30.44) / most)) * 86_400_000
    for (let time = Math.ceil(start / 86_400_000) * 86_400_000; time < end; time += step) out.push({ time, words: FORMAT.day.format(time) })
    return out
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((one) => months / one <= most) ?? 240
  const from = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step
  for (let month = from; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12, 1)
    if (time > end) return out
    if (time >= start) out.push({ time, words: (step >= 12 ? FORMAT.year : FORMAT.month).format(time) })
  }
}

/** About as wide as a letter is; words without room before the edge are left out. */
const LETTER = 7

/** Lines and words of time along the bottom, as the ribbon and the set phrases below it share them. */
export function timeAxis(plot: typeof Plot, stretch: Stretch, xOf: (time: number) => number, bottom: number): Plot.Markish[] {
  const width = xOf(stretch[1]) - xOf(stretch[0])
  const ticks = ticksOf(stretch, width)
  const x = ({ time }: { time: number }): number => xOf(time)
  return [
    plot.ruleX(ticks, { x, y1: 0, y2: bottom, stroke: 'var(--line)' }),
    plot.text(
      ticks.filter(({ time, words }) => xOf(stretch[1]) - xOf(time) > words.length * LETTER),
      { x, y: bottom + 14, text: 'words', textAnchor: 'start', dx: 2, fill: 'var(--ink-soft)', fontSize: 12 },
    ),
  ]
}
