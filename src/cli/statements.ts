import { type Command, Option } from 'commander'
import type { StatementFilter } from '../app/questions.ts'
import { statementJson } from '../exporters/reading-json.ts'
import { statementText } from '../exporters/statement-text.ts'
import { statementColumns } from '../exporters/tables/statements.ts'
import { where } from '../exporters/where.ts'
import { type AnswerOptions, answer, askedOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** Who is reported to have said what. */
export const statements = (program: Command): void =>
  void withAnswerOptions(program.command('statements'))
    .description('who is reported to have said what, newest first')
    .option('--speaker <name>', 'by this speaker: a name, a part of it, or an id')
    .option('--party <party>', 'by this party: RU, Russia')
    .option('--topic <topic>', 'on this topic: ukraine, energy …')
    .addOption(new Option('--act <act>', 'of this kind').choices(['assertive', 'directive', 'commissive', 'expressive']))
    .option('--formula <id>', 'with this set phrase')
    .option('--text <query>', 'with these words: words, "a phrase", or, -not')
    .addHelpText(
      'after',
      examples(
        'chancery statements --speaker Shoigu --topic ukraine',
        'chancery statements --party CN --text \'"third party"\'',
        'chancery statements --act commissive --format csv',
      ),
    )
    .action(async (options: StatementFilter & AnswerOptions, command: Command) => {
      const { askStatements } = await import('../app/questions.ts')
      await answer(await askStatements({ ...options, limit: askedOf(options) }, settingsOf(command)), options, {
        columns: statementColumns,
        json: ({ document, file, sourceName, published, date, ...statement }) => ({
          document,
          file,
          sourceName,
          published,
          date,
          ...statementJson(statement),
        }),
        text: (rows, paint) => rows.map((row) => statementText(row, paint, where(row))).join('\n'),
        none: 'No statement in the record answers this.',
      })
    })
