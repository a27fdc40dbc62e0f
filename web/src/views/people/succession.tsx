import type * as Plot from '@observablehq/plot'
import { Link } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { toPerson } from '../../address/links.ts'
import type { OfficeAnswer } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Figure } from '../../parts/figure.tsx'
import type { Column } from '../../parts/rows.tsx'
import { When } from '../../parts/when.tsx'
import { offices, person, office as words } from '../../strings/people.ts'
import { type Bar, barsOf, gapsOf } from './bars.ts'
import { Source } from './source.tsx'

const SVG = 'http://www.w3.org/2000/svg'

function element(name: string, attributes: Readonly<Record<string, string | number>>, children: readonly Element[] = []): SVGElement {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value))
  made.append(...children)
  return made
}

/** Stripes: acting holders rise, vacancies fall, so that they differ in print too. */
const stripes = (id: string, color: string, angle: number): SVGElement =>
  element('pattern', { id, width: 7, height: 7, patternUnits: 'userSpaceOnUse', patternTransform: `rotate(${angle})` }, [
    element('line', { x1: 0, y1: 0, x2: 0, y2: 7, stroke: color, 'stroke-width': 5 }),
  ])

const patterns = (): SVGElement =>
  element('defs', {}, [stripes('acting-stripes', 'var(--heat-4)', 45), stripes('vacant-stripes', 'var(--heat-1)', -45)])

const told = ({ name, from, to, acting }: Bar): string =>
  `${name}${acting ? ` (${person.acting})` : ''}: ${from ? edtfText(from) : '?'} – ${to ? edtfText(to) : person.still}`

const shortTimes = ({ from, to, acting }: Bar): string =>
  `${from?.slice(0, 4) ?? '?'}–${to?.slice(0, 4) ?? ''}${acting ? ` ${person.acting}` : ''}`

const HALO = { fill: 'var(--ink)', stroke: 'var(--panel)', strokeWidth: 4 } as const

/** Where there is no room beside the bars, names and times stand on them: from the left or, in the later half, up to the right. */
function namesOn(plot: typeof Plot, bars: readonly Bar[]): Plot.Markish[] {
  const [first, last] = [Math.min(...bars.map(({ start }) => start.getTime())), Math.max(...bars.map(({ end }) => end.getTime()))]
  const isLate = ({ start }: Bar): boolean => start.getTime() - first > (last - first) / 2
  const text = (bar: Bar): string => `${bar.name} ${shortTimes(bar)}`
  return [
    plot.text(
      bars.filter((bar) => !isLate(bar)),
      { x: 'start', y: 'name', text, textAnchor: 'start', dx: 4, ...HALO },
    ),
    plot.text(bars.filter(isLate), { x: 'end', y: 'name', text, textAnchor: 'end', dx: -4, ...HALO }),
  ]
}

const timesBehind = (plot: typeof Plot, bars: readonly Bar[]): Plot.Markish[] => [
  plot.text(bars, { x: 'end', y: 'name', text: shortTimes, textAnchor: 'start', dx: 5, ...HALO, fill: 'var(--ink-soft)' }),
]

/** Tenures as bars over time. */
function drawing(bars: readonly Bar[], gaps: ReturnType<typeof gapsOf>) {
  return (plot: typeof Plot, width: number): Plot.PlotOptions => {
    const names = [...new Set(bars.map(({ name }) => name))]
    const isNarrow = width < 560
    return {
      height: names.length * 30 + 48,
      style: { fontSize: '12px' },
      marginLeft: isNarrow ? 8 : Math.min(300, 24 + 7.4 * Math.max(...names.map((name) => name.length))),
      marginRight: isNarrow ? 12 : 76,
      marginTop: 26,
      x: { type: 'utc', axis: 'top', label: null, grid: true, ticks: isNarrow ? 4 : 8 },
      y: { domain: names, label: null, axis: isNarrow ? null : 'left', padding: 0.28, tickSize: 0 },
      marks: [
        patterns,
        plot.rectX(gaps, { x1: 'start', x2: 'end', fill: 'url(#vacant-stripes)', title: () => words.vacant }),
        plot.barX(bars, {
          ...{ x1: 'start', x2: 'end', y: 'name' },
          fill: ({ acting }: Bar) => (acting ? 'url(#acting-stripes)' : 'var(--heat-4)'),
          stroke: 'var(--heat-4)',
          title: told,
        }),
        // An end that is not known is no line.
        plot.ruleX(
          bars.filter(({ isOpen }) => isOpen),
          { x: 'end', y: 'name', stroke: 'var(--panel)', strokeWidth: 2, strokeDasharray: '2 3' },
        ),
        ...(isNarrow ? namesOn(plot, bars) : timesBehind(plot, bars)),
      ],
    }
  }
}

function columnsFor(nameOf: (id: string) => string): readonly Column<Bar>[] {
  const neighbor = (id: string | null) => id && <Link {...toPerson(id)}>{nameOf(id)}</Link>
  return [
    {
      id: 'holder',
      title: words.holder,
      cell: (bar) => (
        <>
          <Link {...toPerson(bar.person)}>{bar.name}</Link>
          {bar.acting && <span className="text-soft"> ({offices.acting})</span>}
        </>
      ),
    },
    { id: 'from', title: person.from, value: ({ from }) => from, width: '9rem', cell: ({ from }) => <When date={from} isShort /> },
    {
      id: 'to',
      title: person.until,
      value: ({ to }) => to ?? '9999',
      width: '10rem',
      cell: ({ to }) => (to ? <When date={to} isShort /> : <span className="text-faint">{person.still}</span>),
    },
    { id: 'predecessor', title: words.predecessor, cell: ({ predecessor }) => neighbor(predecessor) },
    { id: 'source', title: person.restsOn, cell: ({ source }) => <Source source={source} /> },
  ]
}

/** Who held an office, one after another: a picture, or a table with what each tenure rests on. */
export function Succession({ found }: Readonly<{ found: OfficeAnswer }>) {
  const bars = useMemo(() => barsOf(found.holders, new Date()), [found])
  const draw = useCallback((plot: typeof Plot, width: number) => drawing(bars, gapsOf(found.vacancies))(plot, width), [bars, found])
  const columns = useMemo(() => columnsFor((id) => found.holders.find((one) => one.person === id)?.name ?? id), [found])
  return (
    <Figure
      label={words.successionLabel(found.name)}
      draw={draw}
      rows={bars}
      columns={columns}
      idOf={({ person: id, from }) => `${id} ${from}`}
      caption={words.successionLead}
      height={found.holders.length * 30 + 48}
    />
  )
}
