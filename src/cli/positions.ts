import type { Command } from 'commander'
import type { PositionQuestion } from '../app/positions.ts'
import { positionColumns, positionsText, topicColumns, topicsText } from '../exporters/positions-text.ts'
import { type AnswerOptions, answer, formatOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

type PositionOptions = PositionQuestion & AnswerOptions & Readonly<{ topic?: string }>

/** What a party has said on a topic, in time. */
export const positions = (program: Command): void =>
  void withAnswerOptions(program.command('positions'))
    .description('what a party has said on a topic, in time, how the words changed, and who no longer mentions it')
    .requiredOption('--party <party>', 'of this party: RU, Russia')
    .option('--topic <topic>', 'on this topic; without it the topics with counts')
    .option('--with <party>', 'at engagements with this party')
    .option('--from <date>', 'on or after: 2025, 2025-02, 2025-02-28')
    .option('--to <date>', 'on or before')
    .addHelpText(
      'after',
      examples(
        'chancery positions --party CN',
        'chancery positions --party CN --topic ukraine --with RU',
        'chancery positions --party RU --topic ukraine --from 2025 --format csv',
      ),
    )
    .action(async ({ topic, ...options }: PositionOptions, command: Command) => {
      const { askPositions, askTopics } = await import('../app/positions.ts')
      if (!topic)
        return answer(await askTopics(options, settingsOf(command)), options, {
          columns: topicColumns,
          text: topicsText,
          none: 'This party says nothing on any topic in the record.',
        })
      const found = await askPositions({ ...options, topic }, settingsOf(command))
      const format = formatOf(options)
      if (format === 'csv' || format === 'jsonl')
        return answer(found.positions, options, { columns: positionColumns, text: () => '', none: '' })
      await answer([found], options, { columns: [], text: ([one], paint) => (one ? positionsText(one, paint) : ''), none: '' })
    })
