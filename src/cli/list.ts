import { type Command, Option } from 'commander'
import type { EngagementQuestion } from '../app/list-engagements.ts'
import { joinedJson, joinedText } from '../exporters/joined-text.ts'
import { joinedColumns } from '../exporters/tables/joined.ts'
import { ENGAGEMENT_KINDS, ENGAGEMENT_STATUSES } from '../model/engagement.ts'
import { type AnswerOptions, answer, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** Engagements, each with its accounts. */
export const list = (program: Command): void =>
  void withAnswerOptions(program.command('list'))
    .description('engagements, newest first, each with the documents that tell it')
    .option('--person <name>', 'with this person: a name, a part of it, or an id')
    .option('--party <party>', 'with this party: RU, Russia')
    .addOption(new Option('--kind <kind>', 'of this kind').choices(ENGAGEMENT_KINDS))
    .option('--place <place>', 'at this city, venue or country (two letters)')
    .option('--from <date>', 'on or after: 2025, 2025-02, 2025-02-28')
    .option('--to <date>', 'on or before')
    .addOption(new Option('--status <status>', 'held, mentioned as held earlier, or announced').choices(ENGAGEMENT_STATUSES))
    .addHelpText(
      'after',
      examples(
        'chancery list --party RU --from 2025',
        'chancery list --person "Wang Yi" --kind call',
        'chancery list --status planned --format csv > planned.csv',
      ),
    )
    .action(async (options: EngagementQuestion & AnswerOptions, command: Command) => {
      const { listEngagements } = await import('../app/list-engagements.ts')
      await answer(await listEngagements(options, settingsOf(command)), options, {
        columns: joinedColumns,
        json: joinedJson,
        text: (rows, paint) => rows.map((row) => joinedText(row, paint)).join('\n\n'),
        none: 'No engagement in the record answers this.',
      })
    })
