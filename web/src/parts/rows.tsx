import { parts } from '../strings/parts.ts'
import { Button } from './button.tsx'
import type { Column } from './columns.ts'
import { Empty } from './empty.tsx'
import { RowsBody } from './rows-body.tsx'
import { RowsHead } from './rows-head.tsx'
import { useRowFocus } from './use-row-focus.ts'
import { type More, useRows } from './use-rows.ts'

export type { Column } from './columns.ts'
export type { More } from './use-rows.ts'

type Props<T> = Readonly<{
  /** What the table holds, for screen readers. */
  label: string
  rows: readonly T[]
  /** A constant of the module, or kept with `useMemo`. */
  columns: readonly Column<T>[]
  idOf: (row: T) => string
  /** Enter or a click on the row. A cell should hold the same as a link. */
  onOpen?: (row: T) => void
  /** Parameter of the address that keeps the order (`date`, `-date`); without it the order is the table's own. */
  sortName?: string
  /** The server sorts by `sortName`: the rows stay as they come. */
  isSortedByServer?: boolean
  /** Of `usePages`: the next page is asked for when its end comes in sight. */
  more?: More
  total?: number | null
  /** Narrower than this, the table scrolls sideways. */
  minWidth?: string
  /** Said when there are no rows. */
  empty?: string
}>

function Foot({ count, total, more }: Readonly<{ count: number; total: number | null; more?: More | undefined }>) {
  return (
    <div className="flex items-center justify-between gap-3 text-xs text-faint">
      <span>
        {parts.rows(count, total)}
        <span data-screen-only className="sr-only">
          {' '}
          {parts.rowsHelp}
        </span>
      </span>
      {more?.has && (
        <Button data-screen-only disabled={more.isLoading} onClick={more.load}>
          {more.isLoading ? parts.loading : parts.more}
        </Button>
      )}
    </div>
  )
}

/** A table of any length, of which only the rows in sight are made; all of them in print. */
export function Rows<T extends object>(props: Props<T>) {
  const { label, rows, columns, idOf, onOpen, more, total = null, minWidth = '40rem', empty = parts.nothing } = props
  const { box, headers, sorted, shown, virtualizer, isScrolling, before, after } = useRows(props)
  const { active, press } = useRowFocus(virtualizer, box, sorted.length, (index) => sorted[index] && onOpen?.(sorted[index]))
  if (rows.length === 0) return <Empty title={empty} />
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <div
        ref={box}
        data-scrolls
        className={`relative overflow-auto rounded-lg border border-line bg-panel ${isScrolling ? 'max-h-[min(46rem,76dvh)]' : ''}`}
      >
        <table
          aria-label={label}
          aria-rowcount={(total ?? sorted.length) + 1}
          className="w-full table-fixed border-separate border-spacing-0 text-sm"
          style={{ minWidth }}
        >
          <RowsHead columns={columns} headers={headers} />
          <RowsBody
            {...{ columns, shown, idOf, active, onOpen, before, after }}
            rows={sorted}
            onPress={press}
            measure={virtualizer.measureElement}
          />
        </table>
      </div>
      <Foot count={rows.length} total={total} more={more} />
    </div>
  )
}
