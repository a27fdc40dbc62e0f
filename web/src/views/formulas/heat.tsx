import { useCallback, useMemo } from 'react'
import type { FormulaLifeAnswer, HeatRow } from '../../api/answers.ts'
import { useParties } from '../../api/use-answer.ts'
import type { Draw } from '../../parts/chart.tsx'
import type { Column } from '../../parts/columns.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Figure } from '../../parts/figure.tsx'
import { Section } from '../../parts/section.tsx'
import { formulas as words } from '../../strings/formulas.ts'
import { coveredBy, heatOf, mostOf } from './months.ts'

type Cell = Readonly<{ who: string; month: string; uses: number }>

const COLUMNS: readonly Column<Cell>[] = [
  { id: 'month', title: words.heat.month, cell: ({ month }) => edtfText(month), value: ({ month }) => month },
  { id: 'who', title: words.heat.who, cell: ({ who }) => <bdi>{who}</bdi>, value: ({ who }) => who },
  { id: 'uses', title: words.heat.uses, cell: ({ uses }) => uses, value: ({ uses }) => uses, align: 'end' },
]

const [ROW, AXIS, LEFT, RIGHT] = [24, 34, 150, 12]
/** Narrower cells hold no number. */
const NUMBERED = 17

/** A number on heat: ink on the light steps, paper on the dark ones. */
const inkOn = (step: number): string => (step >= 4 ? 'var(--panel)' : 'var(--ink)')

const LABEL = 62

/** So many months as have room: all, else the beginnings of years, or of every few. */
function ticksOf(axis: readonly string[], width: number): readonly string[] {
  const room = Math.max(1, Math.floor(width / LABEL))
  if (axis.length <= room) return axis
  const years = axis.filter((month) => month.endsWith('-01'))
  if (years.length < 2) return axis.filter((_, i) => i % Math.ceil(axis.length / room) === 0)
  return years.filter((_, i) => i % Math.ceil(years.length / room) === 0)
}

function drawing(rows: readonly HeatRow[], cells: readonly Cell[], nameOf: (row: HeatRow) => string): Draw {
  const [axis, most] = [coveredBy(rows), mostOf(rows)]
  return (plot, width) => {
    const left = Math.min(LEFT, width * 0.33)
    const side = (width - left - RIGHT) / Math.max(1, axis.length)
    const place = { x: 'month', y: 'who' } as const
    const step = ({ uses }: Cell) => heatOf(uses, most)
    const ticks = ticksOf(axis, width - left)
    return {
      height: rows.length * ROW + AXIS,
      marginLeft: left,
      marginRight: RIGHT,
      marginBottom: AXIS - 4,
      marginTop: 4,
      x: {
        domain: axis,
        ticks,
        tickFormat: (month: string) => (ticks.every((one) => one.endsWith('-01')) ? month.slice(0, 4) : edtfText(month, { isShort: true })),
        label: null,
        tickSize: 4,
      },
      y: { domain: rows.map(nameOf), label: null, tickSize: 0 },
      marks: [
        plot.frame({ fill: 'var(--heat-0)', stroke: null }),
        plot.cell(cells, {
          ...place,
          fill: (cell: Cell) => `var(--heat-${step(cell)})`,
          inset: Math.min(1, side / 12),
          title: ({ who, month, uses }: Cell) => `${who}, ${words.stripValue(edtfText(month), uses)}`,
        }),
        ...(side >= NUMBERED
          ? [plot.text(cells, { ...place, text: ({ uses }: Cell) => String(uses), fill: (cell: Cell) => inkOn(step(cell)) })]
          : []),
      ],
    }
  }
}

function HeatFigure({ rows, caption }: Readonly<{ rows: readonly HeatRow[]; caption?: string }>) {
  const parties = useParties().data?.items
  const nameOf = useCallback(
    ({ of, name, party }: HeatRow) => {
      const long = of === party ? (parties?.find(({ id }) => id === of)?.name ?? name) : name
      return of === party || !party ? long : `${long} (${party})`
    },
    [parties],
  )
  const cells = useMemo(
    () => rows.flatMap((row) => row.months.map(({ month, uses }): Cell => ({ who: nameOf(row), month, uses }))),
    [rows, nameOf],
  )
  const draw = useCallback<Draw>((...asked) => drawing(rows, cells, nameOf)(...asked), [rows, cells, nameOf])
  const [first, last] = [coveredBy(rows)[0], coveredBy(rows).at(-1)]
  if (!first || !last) return null
  return (
    <Figure
      label={words.heatLabel(rows.length, edtfText(first), edtfText(last))}
      draw={draw}
      rows={cells}
      columns={COLUMNS}
      idOf={({ who, month }) => `${who} ${month}`}
      caption={caption}
      height={rows.length * ROW + AXIS}
    />
  )
}

/** Who used it when: by party, and by speaker. */
export function Heat({ heat }: Pick<FormulaLifeAnswer, 'heat'>) {
  const { parties, speakers, speakersInAll } = heat
  if (parties.length === 0 && speakers.length === 0) return null
  return (
    <>
      <Section title={words.heatParty}>
        <HeatFigure rows={parties} />
      </Section>
      <Section title={words.heatSpeaker}>
        <HeatFigure rows={speakers} caption={words.heatSpeakers(speakers.length, speakersInAll)} />
      </Section>
    </>
  )
}
