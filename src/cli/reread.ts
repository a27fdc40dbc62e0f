import type { Command } from 'commander'
import { examples, settingsOf } from './context.ts'
import { printDone } from './terminal.ts'

/** Reads again after rules or registers have changed. */
export const reread = (program: Command): void =>
  void program
    .command('reread')
    .description('read again, from what was captured, the documents that other rules or registers read')
    .option('--all', 'every document')
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', examples('chancery reread', 'chancery --knowledge my-registers reread'))
    .action(async (options: { all?: boolean; json?: boolean }, command: Command) => {
      const { reread: run } = await import('../app/reread.ts')
      const done = await run({ all: options.all ?? false }, settingsOf(command))
      await printDone(
        done,
        options,
        ({ documents, seconds }) => `${documents} document${documents === 1 ? '' : 's'} read again in ${seconds.toFixed(1)} s`,
      )
    })
