import type { Cell } from '../csv.ts'

/** A column of a researcher's table: its name, what it means (for the data dictionary), its value. */
export type Column<Row> = Readonly<{ name: string; means: string; of(row: Row): Cell }>

/** A row as an object with one key a column. */
export const flatten = <Row>(row: Row, columns: readonly Column<Row>[]): Record<string, Cell> =>
  Object.fromEntries(columns.map(({ name, of }) => [name, of(row)]))

export const span = (words: { span: readonly [number, number] } | null | undefined): string | null => (words ? words.span.join('-') : null)
