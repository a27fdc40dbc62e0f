import { writeFile } from 'node:fs/promises'
import type { Command } from 'commander'
import type { CalendarFound, CalendarQuestion } from '../app/calendar.ts'
import { comingColumns, comingText } from '../exporters/coming-text.ts'
import { type AnswerOptions, answer, formatOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'
import { print, tell } from './terminal.ts'

async function writeIcs(file: string, { coming, made }: CalendarFound): Promise<string> {
  const { ics } = await import('../exporters/ics.ts')
  const { text, events } = await ics(coming, made)
  await writeFile(file, text)
  const undated = coming.length - events
  return `${events} entries written to ${file}${undated ? `; ${undated} without a time not in it` : ''}`
}

/** What is to come. */
export const calendar = (program: Command): void =>
  void withAnswerOptions(program.command('calendar'))
    .description('what is to come: anniversaries, themed years, chairs of forums, contacts announced or agreed')
    .option('--between <party...>', 'between these parties: CN RU, China Russia; without it, what all texts of the record name')
    .option('--from <date>', 'from this day (default: today): 2026, 2026-07, 2026-07-16')
    .option('--to <date>', 'to this day (default: the end of the next year)')
    .option('--ics <file>', 'write it for a calendar program too (iCalendar)')
    .addHelpText(
      'after',
      examples(
        'chancery calendar --between CN RU',
        'chancery calendar --between CN RU --from 2025 --to 2026 --ics cn-ru.ics',
        'chancery calendar --from 2026 --json',
      ),
    )
    .action(async (options: CalendarQuestion & AnswerOptions & { ics?: string }, command: Command) => {
      const { askCalendar } = await import('../app/calendar.ts')
      const found = await askCalendar(options, settingsOf(command))
      await answer(found.coming, options, {
        columns: comingColumns,
        text: (rows, paint) => rows.map((row) => comingText(row, paint)).join('\n'),
        none: `Nothing is known to come from ${found.from} to ${found.to}.`,
      })
      if (!options.ics) return
      const done = await writeIcs(options.ics, found)
      if (formatOf(options) === 'text') await print(`${done}\n`)
      else tell(done)
    })
