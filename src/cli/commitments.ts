import { type Command, Option } from 'commander'
import type { CommitmentQuestion, CommitmentWithLife } from '../app/commitment-lives.ts'
import { commitmentLifeText } from '../exporters/commitment-life-text.ts'
import { commitmentJson } from '../exporters/reading-json.ts'
import { commitmentText } from '../exporters/statement-text.ts'
import { commitmentLifeColumns, commitmentLifeJson } from '../exporters/tables/commitment-life.ts'
import { commitmentColumns } from '../exporters/tables/statements.ts'
import { where } from '../exporters/where.ts'
import { type AnswerOptions, answer, askedOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** What sides undertook. */
export const commitments = (program: Command): void =>
  void withAnswerOptions(program.command('commitments'))
    .description('what sides undertook or agreed and what became of it, newest first')
    .option('--by <party>', 'by this party: RU, Russia')
    .addOption(new Option('--act <act>', 'of this kind').choices(['agree', 'pledge', 'support', 'invite', 'accept']))
    .option('--topic <topic>', 'on this topic')
    .option('--open-due', 'only those whose due wording names no time ("at an appropriate time")')
    .option('--between <parties...>', 'made between these: CN RU')
    .addOption(
      new Option('--state <state>', 'open, repeated, kept, lapsed, or decided by a person').choices([
        'open',
        'repeated',
        'kept',
        'lapsed',
        'decided',
      ]),
    )
    .addHelpText(
      'after',
      examples('chancery commitments --by CN --act agree', 'chancery commitments --open-due', 'chancery commitments --topic energy --json'),
    )
    .action(async (options: CommitmentQuestion & AnswerOptions, command: Command) => {
      const { askCommitmentLives } = await import('../app/commitment-lives.ts')
      await answer<CommitmentWithLife>(await askCommitmentLives({ ...options, limit: askedOf(options) }, settingsOf(command)), options, {
        columns: [...commitmentColumns, ...commitmentLifeColumns],
        json: ({ document, file, sourceName, published, date, life, ...commitment }) => ({
          document,
          file,
          sourceName,
          published,
          date,
          ...commitmentJson(commitment),
          ...commitmentLifeJson(life),
        }),
        text: (rows, paint) =>
          rows.map((row) => `${commitmentText(row, paint, where(row))}\n${commitmentLifeText(row.life, paint)}`).join('\n'),
        none: 'No commitment in the record answers this.',
      })
    })
