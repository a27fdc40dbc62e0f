import { useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef } from 'react'
import { type Column, columnsOf, features } from './columns.ts'
import { usePrinting } from './use-printing.ts'
import { useSorting } from './use-sorting.ts'

export type More = Readonly<{ has: boolean; isLoading: boolean; load: () => void }>

type Asked<T> = Readonly<{
  rows: readonly T[]
  columns: readonly Column<T>[]
  idOf: (row: T) => string
  sortName?: string | undefined
  isSortedByServer?: boolean | undefined
  more?: More | undefined
}>

/** Up to so many rows are made at once; of more, only those in sight. */
const WHOLE = 40
/** So many rows before the end the next page is asked for. */
const AHEAD = 15

/** Which rows stand in which order, and which of them are made. */
export function useRows<T extends object>({ rows, columns, idOf, sortName, isSortedByServer = false, more }: Asked<T>) {
  const box = useRef<HTMLDivElement>(null)
  const defs = useMemo(() => columnsOf(columns), [columns])
  const { sorting, onSortingChange } = useSorting(sortName)
  const table = useTable({ features, columns: defs, data: rows, state: { sorting }, onSortingChange, manualSorting: isSortedByServer })
  const sorted = table.getRowModel().rows.map(({ original }) => original)
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLTableRowElement>({
    count: sorted.length,
    getScrollElement: () => box.current,
    estimateSize: () => 40,
    overscan: 8,
    getItemKey: (index) => (sorted[index] ? idOf(sorted[index]) : index),
    useFlushSync: false,
  })
  const isScrolling = sorted.length > WHOLE
  const isWhole = usePrinting() || !isScrolling
  const items = virtualizer.getVirtualItems()
  const shown = isWhole ? sorted.map((_, index) => index) : items.map(({ index }) => index)
  const last = shown.at(-1) ?? -1
  useEffect(() => {
    if (isScrolling && more?.has && !more.isLoading && last >= sorted.length - AHEAD) more.load()
  }, [isScrolling, more, last, sorted.length])
  return {
    box,
    headers: table.getHeaderGroups()[0]?.headers ?? [],
    sorted,
    shown,
    virtualizer,
    isScrolling,
    /** Height in pixels of what is not made, above and below. */
    before: isWhole ? 0 : (items[0]?.start ?? 0),
    after: isWhole ? 0 : virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
  }
}
