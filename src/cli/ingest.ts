import type { Command } from 'commander'
import type { IngestReport } from '../app/ingest.ts'
import { examples, settingsOf } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { progressBar } from './progress.ts'
import { paint, print } from './terminal.ts'

/** Takes files into the record. */
export const ingest = (program: Command): void =>
  void program
    .command('ingest')
    .argument('<path...>', 'files, folders (.txt .md .html within, README.md passed over) or globs')
    .description('take readouts into the record; what is unchanged is passed over')
    .option('--json', 'print the report as JSON')
    .addHelpText(
      'after',
      examples(
        'chancery ingest readouts/',
        "chancery ingest 'saved/**/*.html' notes/call.txt",
        'chancery --data ./cn-ru ingest xinhua kremlin',
      ),
    )
    .action(async (paths: string[], options: { json?: boolean }, command: Command) => {
      const [{ ingest: run }, progress] = await Promise.all([import('../app/ingest.ts'), progressBar()])
      await report(await run(paths, settingsOf(command), progress), options.json ?? false)
    })

/** Prints what was taken in, and what was not and why. */
export async function report(done: IngestReport, json = false): Promise<void> {
  if (done.refused.length > 0) process.exitCode = EXIT.someNotRead
  if (json) return print(`${JSON.stringify(done, null, 2)}\n`)
  const { ingestText } = await import('../exporters/ingest-text.ts')
  await print(ingestText(done, paint()))
}
