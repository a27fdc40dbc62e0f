import type { Command } from 'commander'
import { examples, settingsOf } from './context.ts'
import { print } from './terminal.ts'

/** Reads again after rules or registers have changed. */
export const reread = (program: Command): void =>
  void program
    .command('reread')
    .description('read again, from what was captured, the documents that other rules or registers read')
    .option('--all', 'every document')
    .addHelpText('after', examples('chancery reread', 'chancery --knowledge my-registers reread'))
    .action(async (options: { all?: boolean }, command: Command) => {
      const { reread: run } = await import('../app/reread.ts')
      const { documents, seconds } = await run({ all: options.all ?? false }, settingsOf(command))
      await print(`${documents} document${documents === 1 ? '' : 's'} read again in ${seconds.toFixed(1)} s\n`)
    })
