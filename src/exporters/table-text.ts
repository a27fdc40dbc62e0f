import Table from 'cli-table3'
import type { Paint } from './paint.ts'
import { onOneLine } from './printable.ts'

export type Column<Row> = Readonly<{ title: string; of(row: Row): string | number | null; width?: number; right?: boolean }>

const PLAIN = Object.fromEntries(
  'top top-mid top-left top-right bottom bottom-mid bottom-left bottom-right left left-mid mid mid-mid right right-mid'
    .split(' ')
    .map((edge) => [edge, '']),
)

/** Rows as a table for people, without frames; long cells are wrapped. */
export function tableText<Row>(rows: readonly Row[], columns: readonly Column<Row>[], paint: Paint): string {
  const table = new Table({
    head: columns.map(({ title }) => paint.bold(title)),
    chars: { ...PLAIN, middle: '  ' },
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    wordWrap: true,
    colWidths: columns.map(({ width }) => width ?? null),
    colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
  })
  for (const row of rows) table.push(columns.map(({ of }) => onOneLine(String(of(row) ?? ''))))
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
