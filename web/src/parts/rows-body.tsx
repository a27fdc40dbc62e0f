import type { KeyboardEvent, MouseEvent } from 'react'
import type { Column } from './columns.ts'

type Props<T> = Readonly<{
  columns: readonly Column<T>[]
  rows: readonly T[]
  /** Places of the rows that are made. */
  shown: readonly number[]
  idOf: (row: T) => string
  /** The row that the tab key reaches. */
  active: number
  onPress: (event: KeyboardEvent) => void
  onOpen?: ((row: T) => void) | undefined
  measure: (row: HTMLTableRowElement | null) => void
  before: number
  after: number
}>

const isOther = (target: EventTarget) => target instanceof Element && target.closest('a, button, input, select, label') !== null

function Gap({ height, span }: Readonly<{ height: number; span: number }>) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  )
}

/** The rows in sight, and empty stretches as high as those that are not. */
export function RowsBody<T extends object>({ columns, rows, shown, idOf, active, onPress, onOpen, measure, before, after }: Props<T>) {
  const reached = shown.includes(active) ? active : shown[0]
  const click = (event: MouseEvent, row: T) => {
    if (onOpen && !isOther(event.target) && !getSelection()?.toString()) onOpen(row)
  }
  return (
    <tbody onKeyDown={onPress}>
      <Gap height={before} span={columns.length} />
      {shown.map((index) => {
        const row = rows[index]
        if (!row) return null
        return (
          <tr
            key={idOf(row)}
            ref={measure}
            data-index={index}
            aria-rowindex={index + 2}
            tabIndex={index === reached ? 0 : -1}
            onClick={(event) => click(event, row)}
            className={`-outline-offset-2 hover:bg-sunken ${onOpen ? 'cursor-pointer' : ''}`}
          >
            {columns.map(({ id, cell, align }) => (
              <td key={id} className={`border-t border-line px-3 py-2 align-top break-words ${align === 'end' ? 'text-right' : ''}`}>
                {cell(row)}
              </td>
            ))}
          </tr>
        )
      })}
      <Gap height={after} span={columns.length} />
    </tbody>
  )
}
