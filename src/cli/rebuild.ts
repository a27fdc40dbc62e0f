import type { Command } from 'commander'
import { examples, settingsOf } from './context.ts'
import { printDone } from './terminal.ts'

/** Works out everything across documents anew. */
export const rebuild = (program: Command): void =>
  void program
    .command('rebuild')
    .description('work out engagements and their accounts anew from the readings and decisions: the same record, byte for byte')
    .option('--json', 'print what was done as JSON')
    .addHelpText('after', examples('chancery rebuild', 'chancery rebuild --json'))
    .action(async (options: { json?: boolean }, command: Command) => {
      const { rebuild: run } = await import('../app/rebuild.ts')
      await printDone(
        await run(settingsOf(command)),
        options,
        ({ documents, engagements, seconds }) =>
          `${engagements} engagement${engagements === 1 ? '' : 's'} of ${documents} document${documents === 1 ? '' : 's'} worked out in ${seconds.toFixed(1)} s`,
      )
    })
