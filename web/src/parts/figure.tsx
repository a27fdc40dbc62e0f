import { ChartNoAxesColumn, Table2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { parts } from '../strings/parts.ts'
import { Button } from './button.tsx'
import { Chart, type Draw } from './chart.tsx'
import { type Column, Rows } from './rows.tsx'

type Props<T> = Readonly<{
  /** What it shows, in a sentence that could stand in for the picture. */
  label: string
  /** Given Plot (loaded when first drawn) and the width. Kept with `useCallback`. */
  draw: Draw
  /** What it is drawn from, for the table. */
  rows: readonly T[]
  columns: readonly Column<T>[]
  idOf: (row: T) => string
  caption?: ReactNode
  /** Its marks are links or take focus. */
  isInteractive?: boolean
  /** Space kept while Plot loads, in pixels. */
  height?: number
}>

/** A chart, and the same rows as a table. */
export function Figure<T extends object>({ label, draw, rows, columns, idOf, caption, isInteractive = false, height = 240 }: Props<T>) {
  const [isTable, setTable] = useState(false)
  const Icon = isTable ? ChartNoAxesColumn : Table2
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      {isTable ? (
        <Rows label={label} rows={rows} columns={columns} idOf={idOf} minWidth="20rem" />
      ) : (
        <Chart label={label} draw={draw} isInteractive={isInteractive} height={height} />
      )}
      <figcaption className="flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
        <span className="max-w-3xl">{caption}</span>
        <Button look="quiet" data-screen-only onClick={() => setTable(!isTable)}>
          <Icon aria-hidden className="size-4" />
          {isTable ? parts.asFigure : parts.asTable}
        </Button>
      </figcaption>
    </figure>
  )
}
