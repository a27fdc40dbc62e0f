import { type KeyboardEvent, useRef, useState } from 'react'

type At = Readonly<{ row: number; column: number }>

const MOVES: Readonly<Record<string, (at: At, rows: number, columns: number) => At>> = {
  ArrowUp: ({ row, column }) => ({ row: Math.max(row - 1, 0), column }),
  ArrowDown: ({ row, column }, rows) => ({ row: Math.min(row + 1, rows - 1), column }),
  ArrowLeft: ({ row, column }) => ({ row, column: Math.max(column - 1, 0) }),
  ArrowRight: ({ row, column }, _rows, columns) => ({ row, column: Math.min(column + 1, columns - 1) }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, _rows, columns) => ({ row, column: columns - 1 }),
}

/** Keys of a grid after WAI-ARIA: one of its cells takes focus, arrows move it. */
export function useGrid(rows: number, columns: number) {
  const box = useRef<HTMLTableElement>(null)
  const [active, setActive] = useState<At>({ row: 0, column: 0 })
  const press = (event: KeyboardEvent) => {
    const next = MOVES[event.key]?.(active, rows, columns)
    if (!next) return
    event.preventDefault()
    setActive(next)
    box.current?.querySelector<HTMLElement>(`[data-at="${next.row}-${next.column}"]`)?.focus()
  }
  const isActive = (row: number, column: number): boolean => active.row === row && active.column === column
  return { box, press, isActive, take: (row: number, column: number) => setActive({ row, column }) }
}
