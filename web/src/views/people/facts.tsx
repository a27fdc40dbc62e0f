import type * as Plot from '@observablehq/plot'
import { useCallback } from 'react'
import type { PersonPortrait } from '../../api/answers.ts'
import { Figure } from '../../parts/figure.tsx'
import type { Column } from '../../parts/rows.tsx'
import { person as words } from '../../strings/people.ts'

type Year = PersonPortrait['byYear'][number]

const COLUMNS: readonly Column<Year>[] = [
  { id: 'year', title: words.year, value: ({ year }) => year, cell: ({ year }) => year },
  {
    id: 'engagements',
    title: words.engagements,
    value: ({ engagements }) => engagements,
    align: 'end',
    cell: ({ engagements }) => engagements,
  },
]

const idOf = ({ year }: Year) => year

/** Every year from the first to the last, also those without an engagement. */
function withGaps(years: readonly Year[]): Year[] {
  const [first, last] = [Number(years[0]?.year), Number(years.at(-1)?.year)]
  const known = new Map(years.map(({ year, engagements }) => [year, engagements]))
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i)).map((year) => ({ year, engagements: known.get(year) ?? 0 }))
}

/** Engagements by year. */
export function Years({ name, byYear }: Pick<PersonPortrait, 'name' | 'byYear'>) {
  const draw = useCallback(
    (plot: typeof Plot, width: number): Plot.PlotOptions => {
      const years = withGaps(byYear)
      return {
        height: 170,
        marginLeft: 36,
        marginBottom: 28,
        x: {
          type: 'band',
          label: null,
          tickFormat: (year: string) => (years.length * 34 > width ? `’${year.slice(2)}` : year),
          padding: 0.2,
        },
        y: { label: null, grid: true, ticks: 4, tickFormat: (n: number) => (Number.isInteger(n) ? String(n) : '') },
        marks: [
          plot.barY(years, { x: 'year', y: 'engagements', fill: 'var(--heat-4)' }),
          plot.ruleY([0], { stroke: 'var(--line-strong)' }),
        ],
      }
    },
    [byYear],
  )
  return <Figure label={words.byYearLabel(name)} draw={draw} rows={byYear} columns={COLUMNS} idOf={idOf} height={170} />
}
