import { useCallback, useMemo } from 'react'
import type { FormulaLifeAnswer, Phase } from '../../api/answers.ts'
import type { Draw } from '../../parts/chart.tsx'
import type { Column } from '../../parts/columns.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Figure } from '../../parts/figure.tsx'
import { Section } from '../../parts/section.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { formulas as words } from '../../strings/formulas.ts'
import { states } from '../../strings/states.ts'

const COLUMNS: readonly Column<Phase>[] = [
  { id: 'state', title: words.phase.state, cell: ({ state }) => <State state={state} /> },
  { id: 'from', title: words.phase.from, cell: ({ from }) => <When date={from} isShort />, value: ({ from }) => from },
  { id: 'to', title: words.phase.to, cell: ({ to }) => <When date={to} isShort />, value: ({ to }) => to },
  { id: 'count', title: words.phase.count, cell: ({ count }) => count, value: ({ count }) => count, align: 'end' },
]

const DAY = 86_400_000

/** First and last moment of what a date may mean: `2024-02` is all of February. */
function edgeOf(edtf: string, edge: 'from' | 'to'): Date {
  const part = edge === 'from' ? edtf.split('/')[0] : edtf.split('/').at(-1)
  const [year = 0, month, day] = (part ?? '').split('-').map((one) => Number.parseInt(one, 10))
  if (edge === 'from') return new Date(Date.UTC(year, (month || 1) - 1, day || 1))
  if (!month) return new Date(Date.UTC(year + 1, 0, 1))
  return day ? new Date(Date.UTC(year, month - 1, day) + DAY) : new Date(Date.UTC(year, month, 1))
}

/** Stretches of use above, of silence below: their place tells them apart, not their colour alone. */
function drawing(phases: readonly Phase[]): Draw {
  const name = ({ state }: Phase) => states[state].name
  const title = (one: Phase) => `${name(one)}: ${edtfText(one.from)}${one.from === one.to ? '' : ` to ${edtfText(one.to)}`} (${one.count})`
  return (plot) => ({
    height: 110,
    marginLeft: 70,
    x: { type: 'utc', label: null, grid: true },
    y: { domain: [states.used.name, states.silent.name], label: null, tickSize: 0 },
    marks: [
      plot.barX(phases, {
        x1: ({ from }: Phase) => edgeOf(from, 'from'),
        x2: ({ to }: Phase) => edgeOf(to, 'to'),
        y: name,
        fill: ({ state }: Phase) => (state === 'used' ? 'var(--good)' : 'var(--warn-wash)'),
        stroke: ({ state }: Phase) => (state === 'used' ? 'var(--good)' : 'var(--warn)'),
        strokeWidth: 1.5,
        inset: 2,
        title,
      }),
    ],
  })
}

/** When it was in use and when silent. */
export function Phases({ phases }: Pick<FormulaLifeAnswer, 'phases'>) {
  const rows = useMemo(() => [...phases.items].reverse(), [phases])
  const draw = useCallback<Draw>((...asked) => drawing(rows)(...asked), [rows])
  if (rows.length === 0) return null
  return (
    <Section title={words.phases} lead={words.phasesLead}>
      <Figure
        label={words.phasesLabel(rows.length)}
        draw={draw}
        rows={rows}
        columns={COLUMNS}
        idOf={({ state, from }) => `${state} ${from}`}
        caption={rows.length < phases.total ? words.phasesCut(rows.length, phases.total) : undefined}
        height={110}
      />
    </Section>
  )
}
