import type { Command } from 'commander'
import type { Cell } from '../exporters/csv.ts'
import { onOneLine } from '../exporters/printable.ts'
import { percent, statusText } from '../exporters/status-text.ts'
import { type AnswerOptions, answer, askedOf, withAnswerOptions } from './answer.ts'
import { examples, settingsOf } from './context.ts'

/** What the record holds. */
export const status = (program: Command): void =>
  void withAnswerOptions(program.command('status'))
    .description('what the record holds, how much of it was read, and what is doubtful')
    .option('--unread', 'list the sentences that no rule read')
    .addHelpText('after', examples('chancery status', 'chancery status --unread --limit 20', 'chancery status --json'))
    .action(async (options: AnswerOptions & { unread?: boolean }, command: Command) => {
      if (options.unread) return unread(options, command)
      const { askStatus } = await import('../app/questions.ts')
      const found = await askStatus(settingsOf(command))
      const figures: [string, Cell][] = [
        ...Object.entries(found.counts),
        ['sentences', found.sentences],
        ['sentences_read', found.sentencesRead],
        ['first_published', found.from],
        ['last_published', found.to],
      ]
      await answer([{ ...found, coverage: percent(found.sentencesRead, found.sentences) }], options, {
        columns: figures.map(([name, value]) => ({ name, means: name, of: () => value })),
        text: ([row], paint) => (row ? statusText(row, paint) : ''),
        none: '',
      })
    })

async function unread(options: AnswerOptions, command: Command): Promise<void> {
  const { askUnread } = await import('../app/questions.ts')
  await answer(await askUnread(askedOf(options), settingsOf(command)), options, {
    columns: [
      { name: 'document', means: 'Document', of: ({ document }) => document },
      { name: 'file', means: 'Its file', of: ({ file }) => file },
      { name: 'span', means: 'Where the sentence stands', of: ({ span }) => span.join('-') },
      { name: 'text', means: 'The sentence', of: ({ text }) => text },
    ],
    text: (rows, paint) =>
      rows.map(({ file, text, span }) => `“${onOneLine(text)}”\n    ${paint.dim(`${onOneLine(file)} · ${span.join('-')}`)}`).join('\n'),
    none: 'Every sentence was read or set aside by name.',
  })
}
