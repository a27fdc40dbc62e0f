import type { Command } from 'commander'
import type { OfficeQuestion } from '../app/office-histories.ts'
import { officeText } from '../exporters/office-text.ts'
import { officeColumns } from '../exporters/tables/offices.ts'
import { type AnswerOptions, answer, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** One office under all its names. */
export const offices = (program: Command): void =>
  void withAnswerOptions(program.command('offices'))
    .argument('<office>', 'an office, in any of its names in any language, or its id')
    .description('an office under all its names: who held it and who succeeded whom, and how the record words it')
    .option('--party <party>', 'of this party: RU, Russia')
    .addHelpText(
      'after',
      examples(
        'chancery offices "secretary of the Russian Federation Security Council"',
        'chancery offices 外交部长 --party CN',
        'chancery offices ru/security-council-secretary --json',
      ),
    )
    .action(async (office: string, options: Omit<OfficeQuestion, 'office'> & AnswerOptions, command: Command) => {
      const { officeHistories } = await import('../app/office-histories.ts')
      await answer(await officeHistories({ ...options, office }, settingsOf(command)), options, {
        columns: officeColumns,
        text: (rows, paint) => rows.map((row) => officeText(row, paint)).join('\n\n'),
        none: 'No office in the registers answers this.',
      })
    })
