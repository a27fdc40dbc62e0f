import { type Command, InvalidArgumentError, Option } from 'commander'
import { csv } from '../exporters/csv.ts'
import type { Paint } from '../exporters/paint.ts'
import { type Column, flatten } from '../exporters/tables/column.ts'
import { paint, print } from './terminal.ts'

export type Format = 'text' | 'json' | 'jsonl' | 'csv'
export type AnswerOptions = Readonly<{ format: Format; json?: boolean; limit?: number }>

const FORMATS: readonly Format[] = ['text', 'json', 'jsonl', 'csv']

/** On a terminal the first of many are enough; a program gets all. */
const SHOWN = 50

export function positive(value: string): number {
  const number = Number(value)
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('expected a whole number from 1')
  return number
}

/** Options that every question has. */
export const withAnswerOptions = (command: Command): Command =>
  command
    .addOption(new Option('--format <format>', 'how to print the answer').choices(FORMATS).default('text'))
    .option('--json', 'short for --format json')
    .option('--limit <n>', `at most so many (text: ${SHOWN} unless told, else all)`, positive)

export const formatOf = ({ format, json }: AnswerOptions): Format => (json ? 'json' : format)

/** How many are printed; undefined: all. */
export const shownOf = (options: AnswerOptions): number | undefined => options.limit ?? (formatOf(options) === 'text' ? SHOWN : undefined)

/** How many to ask for: one more than is printed tells whether there are more. */
export const askedOf = (options: AnswerOptions): number | undefined => {
  const shown = shownOf(options)
  return shown === undefined ? undefined : shown + 1
}

/** How rows are printed in each format. */
export type Shape<Row> = Readonly<{
  columns: readonly Column<Row>[]
  json?(row: Row): object
  text(rows: readonly Row[], paint: Paint): string
  none: string
}>

async function printText<Row>(rows: readonly Row[], more: boolean, { text, none }: Shape<Row>): Promise<void> {
  if (rows.length === 0) return print(`${none}\n`)
  const set = paint()
  await print(`${text(rows, set)}\n`)
  if (more) await print(`${set.dim(`… and more: --limit N shows more than ${rows.length}`)}\n`)
}

/** Prints the answer to a question. */
export async function answer<Row extends object>(found: readonly Row[], options: AnswerOptions, shape: Shape<Row>): Promise<void> {
  const rows = found.slice(0, shownOf(options))
  const { columns, json = (row: Row) => row } = shape
  const format = formatOf(options)
  if (format === 'text') return printText(rows, found.length > rows.length, shape)
  if (format === 'json') return print(`${JSON.stringify(rows.map(json), null, 2)}\n`)
  if (format === 'csv')
    return print(
      csv(
        rows.map((row) => flatten(row, columns)),
        columns.map(({ name }) => name),
      ),
    )
  for (const row of rows) await print(`${JSON.stringify(json(row))}\n`)
}
