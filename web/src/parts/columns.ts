import { createColumnHelper, createSortedRowModel, rowSortingFeature, tableFeatures } from '@tanstack/react-table'
import type { ReactNode } from 'react'

export type Column<T> = Readonly<{
  id: string
  title: string
  cell: (row: T) => ReactNode
  /** What the column is sorted by; without it, it is not sorted. Unknown values come last. */
  value?: (row: T) => string | number | null | undefined
  /** `8rem`, `20%`; the rest is shared. */
  width?: string
  align?: 'end'
}>

export const features = tableFeatures({ rowSortingFeature, sortedRowModel: createSortedRowModel() })

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })
const compare = (a: unknown, b: unknown) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

/** The columns as the table library wants them. */
export function columnsOf<T extends object>(columns: readonly Column<T>[]) {
  const helper = createColumnHelper<typeof features, T>()
  return helper.columns(
    columns.map(({ id, title, value }) =>
      helper.accessor((row: T) => value?.(row) ?? undefined, {
        id,
        header: title,
        enableSorting: value !== undefined,
        sortUndefined: 'last',
        sortFn: (a, b, column) => compare(a.getValue(column), b.getValue(column)),
      }),
    ),
  )
}
