import type { Command } from 'commander'
import type { TimelineQuestion } from '../app/timeline.ts'
import { timelineColumns, timelineJson } from '../exporters/tables/timeline.ts'
import { timelineText } from '../exporters/timeline-text.ts'
import { type AnswerOptions, answer, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** Engagements in order of time. */
export const timeline = (program: Command): void =>
  void withAnswerOptions(program.command('timeline'))
    .description('engagements in order of time: visits with their meetings, rounds of mechanisms, days that are not known drawn as ranges')
    .option('--between <parties...>', 'between these: CN RU')
    .option('--person <name>', 'with this person: a name in any language, a part of it, or an id')
    .option('--mechanism <mechanism>', 'sessions of this mechanism: an id, or a part of its name')
    .option('--from <date>', 'that may have been on or after: 2025, 2025-02, 2025-02-28')
    .option('--to <date>', 'that may have been on or before')
    .addHelpText(
      'after',
      examples(
        'chancery timeline --between CN RU',
        'chancery timeline --person "Wang Yi" --from 2025',
        'chancery timeline --mechanism cn-ru/strategic-dialogue --format csv > sessions.csv',
      ),
    )
    .action(async (options: TimelineQuestion & AnswerOptions, command: Command) => {
      const { timeline: ask } = await import('../app/timeline.ts')
      const { rows, ...names } = await ask(options, settingsOf(command))
      await answer(rows, options, {
        columns: timelineColumns,
        json: timelineJson,
        text: (some, paint) => timelineText(some, names, paint),
        none: 'No engagement in the record answers this.',
      })
    })
