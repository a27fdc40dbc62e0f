import type * as Plot from '@observablehq/plot'
import type { FormulaStrip } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { parts } from '../../strings/parts.ts'
import { relationship } from '../../strings/relationship.ts'
import { type Stretch, stretchOf } from './days.ts'
import { timeAxis } from './ribbon-plot.ts'
import { readable } from './told.ts'

const ROW = 44
const HEAD = 20
const FOOT = 26
/** Where the bars of each side stand in a row: from the top, and how high. */
const BANDS = { first: [HEAD, 8], second: [HEAD + 11, 8], other: [HEAD + 8.5, 2] } as const

export const heightOf = (rows: number): number => rows * ROW + FOOT

type Options = Readonly<{
  items: readonly FormulaStrip[]
  between: string
  parties: readonly [string, string]
  time: Stretch
  width: number
}>

type Cell = Readonly<{ x1: number; x2: number; y1: number; y2: number; fill: string; opacity: number; isCoarse: boolean; title: string }>
type End = Readonly<{ x: number; y: number; href: string; title: string; isLast: boolean }>

const bandOf = (party: string | null, [a, b]: readonly [string, string]) =>
  party === a
    ? ({ band: BANDS.first, fill: 'var(--party-a)' } as const)
    : party === b
      ? ({ band: BANDS.second, fill: 'var(--party-b)' } as const)
      : ({ band: BANDS.other, fill: 'var(--ink-soft)' } as const)

const linkTo = (path: string, search: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(search).toString().replaceAll('%2C', ',')}`

function cellsOf({ items, parties, time: [start, end] }: Options, xOf: (time: number) => number): Cell[] {
  return items.flatMap(({ formula, cells }, row) => {
    const most = Math.max(...cells.map(({ uses }) => uses))
    return cells.flatMap(({ month, party, uses }): Cell[] => {
      if (!month) return []
      const [from, to] = stretchOf(month)
      if (to < start || from > end) return []
      const { band, fill } = bandOf(party, parties)
      const [x1, x2] = [xOf(Math.max(from, start)), xOf(Math.min(to, end))]
      const top = row * ROW + band[0]
      return [
        {
          ...{ x1, x2: Math.max(x2 - 0.5, x1 + 2), y1: top, y2: top + band[1], fill, isCoarse: month.length === 4 },
          opacity: 0.3 + 0.7 * (uses / most),
          title: `${readable(formula)}, ${edtfText(month)}: ${party ?? relationship.nobody}, ${relationship.uses(uses)}`,
        },
      ]
    })
  })
}

/** The first and the last words, where their day lies in the time that is drawn. */
function endsOf({ items, between, time: [start, end] }: Options, xOf: (time: number) => number): End[] {
  return items.flatMap(({ formula, first, last }, row) =>
    [first, last].flatMap((use, i): End[] => {
      const [from, to] = use.date ? stretchOf((use.date.split('/')[0] as string) ?? '') : [Number.NaN, Number.NaN]
      const time = (from + to) / 2
      if (!(time >= start && time <= end)) return []
      const day = use.date ? edtfText(use.date) : parts.unknownDate
      return [
        {
          ...{ x: xOf(time), y: row * ROW + BANDS.other[0] + 1, isLast: i === 1 },
          href: linkTo(`/documents/${encodeURIComponent(use.document)}`, { between, at: `${use.span[0]}-${use.span[1]}` }),
          title: `${i ? relationship.lastUse : relationship.firstUse}: ${readable(formula)}, ${day}: “${use.text}”`,
        },
      ]
    }),
  )
}

/** Set phrases as rows of bars: the months in which each side used them. */
export function stripsPlot(plot: typeof Plot, options: Options): Plot.PlotOptions {
  const { items, between, time, width } = options
  const [left, right] = [10, width - 10]
  const xOf = (at: number): number => left + ((at - time[0]) / (time[1] - time[0])) * (right - left)
  const [cells, ends] = [cellsOf(options, xOf), endsOf(options, xOf)]
  const height = heightOf(items.length)
  const rect = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', title: 'title' } as const
  const rowTop = (_: FormulaStrip, row: number) => row * ROW + 12
  const isNarrow = width < 520
  return {
    ...{
      width,
      height,
      margin: 0,
      marginBottom: FOOT,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'identity' },
    },
    ...{ opacity: { type: 'identity' }, ariaLabel: null as never },
    marks: [
      ...timeAxis(plot, time, xOf, height - FOOT),
      plot.ruleY(items, { x1: left, x2: right, y: (_, row) => row * ROW + BANDS.other[0] + 1, stroke: 'var(--line)' }),
      plot.rect(
        cells.filter(({ isCoarse }) => !isCoarse),
        { ...rect, fill: 'fill', fillOpacity: 'opacity' },
      ),
      plot.rect(
        cells.filter(({ isCoarse }) => isCoarse),
        { ...rect, fill: 'none', stroke: 'fill', strokeDasharray: '3 2' },
      ),
      plot.text(items, {
        ...{
          x: left,
          y: rowTop,
          text: ({ formula }: FormulaStrip) => readable(formula),
          textAnchor: 'start',
          fontSize: 13,
          fill: 'var(--link)',
        },
        ...{ href: ({ formula }: FormulaStrip) => linkTo(`/formulas/${encodeURIComponent(formula)}`, { between }) },
        ...{ stroke: 'var(--paper)', strokeWidth: 4 },
      }),
      plot.text(items, {
        ...{ x: right, y: rowTop, textAnchor: 'end', fontSize: 12, fill: 'var(--ink-soft)', stroke: 'var(--paper)', strokeWidth: 4 },
        text: ({ uses, silence }: FormulaStrip) =>
          isNarrow ? relationship.uses(uses) : `${relationship.uses(uses)} · ${relationship.silent(silence.days, silence.engagements)}`,
      }),
      plot.dot(ends, {
        ...{ x: 'x', y: 'y', r: 4.5, href: 'href', title: 'title', stroke: 'var(--ink)', strokeWidth: 1.5 },
        fill: ({ isLast }: End) => (isLast ? 'var(--ink)' : 'var(--panel)'),
      }),
    ],
  }
}
