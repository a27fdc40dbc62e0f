import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { parts } from '../strings/parts.ts'
import type { Column } from './columns.ts'

/** What the head needs of the table library's header. */
type Header = Readonly<{
  column: Readonly<{
    id: string
    getCanSort: () => boolean
    getIsSorted: () => false | 'asc' | 'desc'
    toggleSorting: () => void
  }>
}>

const ORDERS = { asc: ['ascending', ArrowUp], desc: ['descending', ArrowDown] } as const

function Title<T>({ title, align, column }: Column<T> & Header) {
  const order = column.getIsSorted()
  const Icon = order ? ORDERS[order][1] : ChevronsUpDown
  if (!column.getCanSort()) return <span className="inline-flex min-h-[24px] items-center">{title}</span>
  return (
    <button
      type="button"
      title={parts.sortBy(title)}
      onClick={() => column.toggleSorting()}
      className={`inline-flex min-h-[24px] items-center gap-1 text-left font-semibold hover:text-ink ${align === 'end' ? 'flex-row-reverse' : ''}`}
    >
      {title}
      <Icon aria-hidden className={`size-3.5 shrink-0 ${order ? '' : 'opacity-50'}`} />
    </button>
  )
}

/** The head of a table, which stays in sight; a press on a title sorts. */
export function RowsHead<T>({ columns, headers }: Readonly<{ columns: readonly Column<T>[]; headers: readonly Header[] }>) {
  return (
    <>
      <colgroup>
        {columns.map(({ id, width }) => (
          <col key={id} style={width ? { width } : undefined} />
        ))}
      </colgroup>
      <thead className="sticky top-0 z-10">
        <tr aria-rowindex={1}>
          {headers.map(({ column }, index) => {
            const own = columns[index]
            const order = column.getIsSorted()
            if (!own) return null
            return (
              <th
                key={own.id}
                scope="col"
                aria-sort={order ? ORDERS[order][0] : undefined}
                className={`bg-sunken px-3 py-2 align-bottom text-[0.8125rem] font-semibold text-soft ${own.align === 'end' ? 'text-right' : 'text-left'}`}
              >
                <Title {...own} column={column} />
              </th>
            )
          })}
        </tr>
      </thead>
    </>
  )
}
