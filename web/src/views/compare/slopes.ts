import type { TopicRow } from '../../api/answers.ts'
import type { Draw } from '../../parts/chart.tsx'
import type { Side } from './telling.ts'

/** A topic with its place in the order of either side. */
export type Placed = Readonly<{ id: string; name: string; order: TopicRow['order'] }>

type Point = Readonly<{ id: string; side: string; at: Side; place: number; isAlone: boolean; label: string }>

const LINE = 24
const NARROW = 560
const SIGNS = ['×', '+'] as const

export const slopeHeight = (rows: readonly Placed[]): number =>
  Math.max(...rows.flatMap(({ order }) => order.map((place) => place ?? 0)), 1) * LINE + 48

const pointsOf = (rows: readonly Placed[], sides: readonly [string, string]): Point[] =>
  rows.flatMap(({ id, name, order }) =>
    ([0, 1] as const).flatMap((at) => {
      const place = order[at]
      const isAlone = order[at === 0 ? 1 : 0] === null
      return place === null ? [] : [{ id, side: sides[at], at, place, isAlone, label: isAlone ? `${SIGNS[at]} ${name}` : name }]
    }),
  )

const color = ({ isAlone, at }: Point): string => (isAlone ? ['var(--bad)', 'var(--good)'][at] : 'var(--accent)') as string
const symbol = ({ isAlone, at }: Point): 'times' | 'plus' | 'circle' => (isAlone ? (at === 0 ? 'times' : 'plus') : 'circle')

/** The order in which topics come on two sides. */
export const slopes =
  (rows: readonly Placed[], sides: readonly [string, string]): Draw =>
  (plot, width) => {
    const points = pointsOf(rows, sides)
    const margin = width < NARROW ? width * 0.38 : Math.min(260, width * 0.34)
    const fontSize = width < NARROW ? 10.5 : 13
    const text = {
      x: 'side',
      y: 'place',
      text: 'label',
      fill: 'currentColor',
      fontSize,
      lineWidth: margin / fontSize,
      textOverflow: 'ellipsis',
    } as const
    const labelled = (at: Side, dx: number, textAnchor: 'start' | 'end') =>
      plot.text(
        points.filter((point) => point.at === at),
        { ...text, dx, textAnchor },
      )
    return {
      ...{ height: slopeHeight(rows), marginLeft: margin, marginRight: margin, marginTop: 34, marginBottom: 14 },
      x: { type: 'point', domain: sides, axis: 'top', label: null, padding: 0, tickSize: 0 },
      y: { axis: null, reverse: true },
      symbol: { type: 'identity' },
      marks: [
        plot.line(
          points.filter(({ isAlone }) => !isAlone),
          { x: 'side', y: 'place', z: 'id', stroke: 'var(--line-strong)', strokeWidth: 1.5 },
        ),
        plot.dot(points, { x: 'side', y: 'place', r: 4, symbol, stroke: color, strokeWidth: 1.75, fill: 'var(--panel)' }),
        labelled(0, -10, 'end'),
        labelled(1, 10, 'start'),
      ],
    }
  }
