import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | boolean | null | undefined | readonly (string | number)[]

const flat = (cell: Cell): string | number | boolean | null =>
  Array.isArray(cell) ? cell.join('; ') : ((cell as string | number | boolean | null) ?? null)

/**
 * Rows as CSV (RFC 4180, UTF-8). A cell that a spreadsheet would run as a formula (first character `=`, `+`, `-`, `@`, tab,
 * carriage return) gets a leading `'`, as OWASP advises on CSV injection.
 */
export const csv = <Row extends object>(rows: readonly Row[], columns: readonly (keyof Row & string)[], { header = true } = {}): string =>
  stringify(
    rows.map((row) => columns.map((column) => flat(row[column] as Cell))),
    { header, columns: [...columns], escape_formulas: true, cast: { boolean: String } },
  )
