import { type Command, Option } from 'commander'
import type { CommitmentFilter } from '../app/questions.ts'
import { commitmentJson } from '../exporters/reading-json.ts'
import { commitmentText } from '../exporters/statement-text.ts'
import { commitmentColumns } from '../exporters/tables/statements.ts'
import { where } from '../exporters/where.ts'
import { type AnswerOptions, answer, askedOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** What sides undertook. */
export const commitments = (program: Command): void =>
  void withAnswerOptions(program.command('commitments'))
    .description('what sides undertook or agreed, newest first')
    .option('--by <party>', 'by this party: RU, Russia')
    .addOption(new Option('--act <act>', 'of this kind').choices(['agree', 'pledge', 'support', 'invite', 'accept']))
    .option('--topic <topic>', 'on this topic')
    .option('--open-due', 'only those whose due wording names no time ("at an appropriate time")')
    .addHelpText(
      'after',
      examples('chancery commitments --by CN --act agree', 'chancery commitments --open-due', 'chancery commitments --topic energy --json'),
    )
    .action(async (options: CommitmentFilter & AnswerOptions, command: Command) => {
      const { askCommitments } = await import('../app/questions.ts')
      await answer(await askCommitments({ ...options, limit: askedOf(options) }, settingsOf(command)), options, {
        columns: commitmentColumns,
        json: ({ document, file, sourceName, published, date, ...commitment }) => ({
          document,
          file,
          sourceName,
          published,
          date,
          ...commitmentJson(commitment),
        }),
        text: (rows, paint) => rows.map((row) => commitmentText(row, paint, where(row))).join('\n'),
        none: 'No commitment in the record answers this.',
      })
    })
