import type { Command } from 'commander'
import { examples, settingsOf } from './context.ts'
import { printDone } from './terminal.ts'

/** Drops a document from the record. */
export const forget = (program: Command): void =>
  void program
    .command('forget')
    .argument('<document>', 'file name, or hash or its beginning')
    .description('drop a document and everything that rests on it')
    .option('--json', 'print what was forgotten as JSON')
    .addHelpText('after', examples('chancery forget maren-tass.txt', 'chancery forget sha256:0d3f9a'))
    .action(async (wanted: string, options: { json?: boolean }, command: Command) => {
      const { forget: run } = await import('../app/forget.ts')
      const document = await run(wanted, settingsOf(command))
      await printDone({ document }, options, () => `Forgotten: ${document}`)
    })
