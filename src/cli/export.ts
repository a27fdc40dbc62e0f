import { type Command, Option } from 'commander'
import { tableText } from '../exporters/table-text.ts'
import { examples, settingsOf } from './context.ts'
import { paint, print } from './terminal.ts'

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, ...value.split(',')]

/** The researcher's tables. */
export const exportTables = (program: Command): void =>
  void program
    .command('export')
    .description('write the tables of the record, with a data dictionary beside them')
    .addOption(new Option('--format <format>', 'of the tables').choices(['csv', 'jsonl']).default('csv'))
    .option(
      '--table <name>',
      'only this one (may be given several times): documents, engagements, participations, statements, commitments, formulas',
      collect,
      [],
    )
    .requiredOption('--to <dir>', 'folder to write into')
    .addHelpText('after', examples('chancery export --to tables', 'chancery export --format jsonl --table statements --to out'))
    .action(async (options: { format: 'csv' | 'jsonl'; table: readonly string[]; to: string }, command: Command) => {
      const { exportTables: run } = await import('../app/export-tables.ts')
      const written = await run({ format: options.format, tables: options.table, to: options.to }, settingsOf(command))
      const columns = [
        { title: 'table', of: (row: (typeof written)[number]) => row.table },
        { title: 'rows', of: (row: (typeof written)[number]) => row.rows, right: true },
        { title: 'file', of: (row: (typeof written)[number]) => row.file },
      ]
      await print(`${tableText(written, columns, paint())}\n`)
    })
