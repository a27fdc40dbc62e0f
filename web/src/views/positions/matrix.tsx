import { useMemo } from 'react'
import type { MatrixCell, PositionMatrixAnswer } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { Party } from '../../parts/party.tsx'
import { positions } from '../../strings/positions.ts'
import { gradeName, letterOf } from './grade.tsx'
import { useGrid } from './use-grid.ts'

/** Cells with a word for the grade and a date find room where there are few columns. */
const FEW = 4
const HEATS = ['bg-heat-0 text-ink', 'bg-heat-1 text-ink', 'bg-heat-2 text-ink', 'bg-heat-5 text-panel'] as const

/** By the share of the busiest cell, so that few and many are told apart in any record. */
function heatOf(count: number, most: number): string {
  if (count === 0) return 'bg-transparent text-faint'
  const share = count / most
  return HEATS[share > 0.8 ? 3 : share > 0.4 ? 2 : share > 0.1 ? 1 : 0] as string
}

type CellProps = Readonly<{ cell: MatrixCell | undefined; isWide: boolean; label: string }>

/** What a cell shows; what stands around it for the eye is told to those who hear it. */
function CellText({ cell, isWide, label }: CellProps) {
  const before = <span className="sr-only">{label}: </span>
  if (!cell?.last)
    return (
      <>
        {before}
        <span aria-hidden className="font-mono text-sm font-bold">
          {cell?.discussed ? letterOf('discussed') : '·'}
        </span>
        <span className="sr-only">{cell?.discussed ? positions.onlyDiscussed(cell.discussed) : positions.nothing}</span>
      </>
    )
  const { grade, date } = cell.last
  return (
    <span className="flex w-full items-baseline justify-between gap-2">
      <span>
        {before}
        <span className="text-base font-semibold tabular-nums">{cell.statements.toLocaleString('en')}</span>
        <span className="sr-only"> {positions.statements(cell.statements)}, </span>
      </span>
      <span className="min-w-0 truncate text-sm">
        <span className="font-mono font-bold">{letterOf(grade)}</span>{' '}
        <span className={isWide ? '' : 'sr-only'}>
          {gradeName(grade)}
          {date ? `, ${edtfText(date, { isShort: true })}` : ''}
        </span>
      </span>
    </span>
  )
}

type Props = Readonly<{
  answer: PositionMatrixAnswer
  nameOf: (topic: string) => string
  chosen: Readonly<{ topic: string | undefined; party: string | undefined }>
  choose: (topic: string, party: string) => void
}>

/** Topics by party: how often each speaks, and how far it went last. */
export function Matrix({ answer: { topics, parties, cells }, nameOf, chosen, choose }: Props) {
  const byKey = useMemo(() => new Map(cells.map((cell) => [`${cell.topic} ${cell.party}`, cell])), [cells])
  const most = Math.max(...cells.map(({ statements }) => statements), 1)
  const { box, press, isActive, take } = useGrid(topics.length, parties.length)
  const isWide = parties.length < FEW
  return (
    <div data-scrolls className="relative max-h-[75vh] overflow-auto rounded-lg border border-line bg-panel">
      <table
        ref={box}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: HTML allows the grid pattern on a table.
        role="grid"
        aria-label={positions.matrix}
        aria-describedby="grid-help"
        className="w-full border-separate border-spacing-0"
      >
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky top-0 left-0 z-20 border-b border-line bg-panel px-3 py-2 text-left text-sm font-medium text-soft"
            >
              {positions.topic}
            </th>
            {parties.map((party) => (
              <th
                key={party}
                scope="col"
                className="sticky top-0 z-10 border-b border-line bg-panel px-2 py-2 text-left text-sm font-medium"
              >
                <Party id={party} isShort={!isWide} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={press}>
          {topics.map((topic, row) => (
            <tr key={topic}>
              <th scope="row" className="sticky left-0 z-10 border-b border-line bg-panel px-3 py-1 text-left font-normal">
                {nameOf(topic)}
              </th>
              {parties.map((party, column) => {
                const cell = byKey.get(`${topic} ${party}`)
                const isChosen = chosen.topic === topic && chosen.party === party
                return (
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of the grid.
                  // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus.
                  <td key={party} role="gridcell" aria-selected={isChosen} className="border-b border-line p-0.5">
                    <button
                      type="button"
                      data-at={`${row}-${column}`}
                      tabIndex={isActive(row, column) ? 0 : -1}
                      onFocus={() => take(row, column)}
                      onClick={() => choose(topic, party)}
                      className={`flex h-9 w-full min-w-16 items-center rounded px-2 ${isWide ? 'sm:min-w-48' : ''} ${heatOf(cell?.statements ?? 0, most)} ${isChosen ? 'outline-2 -outline-offset-2 outline-focus' : ''}`}
                    >
                      <CellText cell={cell} isWide={isWide} label={`${party}, ${nameOf(topic)}`} />
                    </button>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="grid-help" className="sr-only">
        {positions.gridHelp}
      </p>
    </div>
  )
}
