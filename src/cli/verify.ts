import type { Command } from 'commander'
import type { Verification } from '../app/verify.ts'
import type { Paint } from '../exporters/paint.ts'
import { onOneLine } from '../exporters/printable.ts'
import { examples, settingsOf } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { paint, print } from './terminal.ts'

function text({ file, notes, hold, checked }: Verification, { bold, dim, warn }: Paint): string {
  const failed = checked.filter(({ holds }) => !holds)
  return [
    bold(`${hold} of ${notes} footnotes of ${onOneLine(file)} hold.`),
    ...failed.map(
      ({ note, fault, says, quote }) =>
        `${warn(`[${note}] ${fault}`)}: ${onOneLine(says)}${quote ? `\n    ${dim(`“${onOneLine(quote)}”`)}` : ''}`,
    ),
    '',
  ].join('\n')
}

/** Looks the footnotes of a brief up again. */
export const verify = (program: Command): void =>
  void program
    .command('verify')
    .argument('<brief>', 'a brief as Markdown, HTML, DOCX or JSON')
    .description('look every footnote of a brief up again in the record; exit code 1 when one no longer holds')
    .option('--json', 'print every footnote with what was found')
    .addHelpText('after', examples('chancery verify brief.md', 'chancery verify brief.docx --json'))
    .action(async (file: string, options: { json?: boolean }, command: Command) => {
      const { verifyBrief } = await import('../app/verify.ts')
      const found = await verifyBrief(file, settingsOf(command))
      if (found.hold < found.notes) process.exitCode = EXIT.failed
      await print(options.json ? `${JSON.stringify(found, null, 2)}\n` : text(found, paint()))
    })
