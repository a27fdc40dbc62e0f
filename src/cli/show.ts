import { type Command, Option } from 'commander'
import type { Found } from '../app/show.ts'
import { joinedJson, joinedText } from '../exporters/joined-text.ts'
import type { Paint } from '../exporters/paint.ts'
import { readingJson, statementJson } from '../exporters/reading-json.ts'
import { readingText } from '../exporters/reading-text.ts'
import { statementText } from '../exporters/statement-text.ts'
import { joinedColumns } from '../exporters/tables/joined.ts'
import { type AnswerOptions, answer } from './answer.ts'
import { examples, settingsOf } from './context.ts'

const json = (shown: Found): object =>
  shown.kind === 'document'
    ? readingJson(shown.reading)
    : { ...joinedJson(shown.joined), told: shown.accounts.map((told) => ({ ...told, statements: told.statements.map(statementJson) })) }

function text(shown: Found, paint: Paint): string {
  if (shown.kind === 'document') return readingText(shown.reading, paint)
  const said = shown.accounts.flatMap(({ file, statements }) => [
    '',
    paint.bold(file),
    ...statements.map((one) => statementText(one, paint)),
  ])
  return [joinedText(shown.joined, paint), ...said].join('\n')
}

/** One engagement or document. */
export const show = (program: Command): void =>
  void program
    .command('show')
    .argument('<id>', 'id of an engagement as list prints it, hash of a document (or its beginning), or a file name')
    .description('one engagement with all that was said at it, or one document with all that was read in it')
    .addOption(new Option('--format <format>', 'how to print it').choices(['text', 'json', 'jsonl', 'csv']).default('text'))
    .option('--json', 'short for --format json')
    .addHelpText('after', examples('chancery show 3f9a2c71', 'chancery show maren-tass.txt', 'chancery show sha256:0d3f --json'))
    .action(async (id: string, options: AnswerOptions, command: Command) => {
      const { show: find } = await import('../app/show.ts')
      const shown = await find(id, settingsOf(command))
      const { documentColumns } = await import('../exporters/tables/documents.ts')
      const columns =
        shown.kind === 'document'
          ? documentColumns.map(({ of, ...column }) => ({ ...column, of: () => of(shown.reading) }))
          : joinedColumns.map(({ of, ...column }) => ({ ...column, of: () => of(shown.joined) }))
      await answer([shown], options, { columns, json, text: ([one], paint) => (one ? text(one, paint) : ''), none: '' })
    })
