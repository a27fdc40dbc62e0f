import { type Command, Option } from 'commander'
import { onOneLine } from '../exporters/printable.ts'
import type { Reading } from '../model/reading.ts'
import { examples, settingsOf } from './context.ts'
import { EXIT } from './exit-codes.ts'
import { paint, print, tell } from './terminal.ts'

type ReadOptions = Readonly<{ format: 'text' | 'json' | 'jsonl'; json?: boolean; raw?: boolean }>

/** Reads files and prints what they say, without keeping anything. */
export const read = (program: Command): void =>
  void program
    .command('read')
    .argument('<file...>', 'files, folders or globs; - for standard input')
    .description('read readouts and print what they say, without keeping anything')
    .addOption(
      new Option('--format <format>', 'text for people; jsonl: one reading a line').choices(['text', 'json', 'jsonl']).default('text'),
    )
    .option('--json', 'short for --format json')
    .option('--raw', 'take the text as it is: no cleaning, offsets into the file')
    .addHelpText(
      'after',
      examples('chancery read readout.txt', 'chancery read --format jsonl readouts/ > readings.jsonl', 'curl -s URL | chancery read -'),
    )
    .action(async (paths: string[], options: ReadOptions, command: Command) => {
      const [{ readFiles }, show] = await Promise.all([import('../app/read-files.ts'), printerOf(options)])
      const readings: Reading[] = []
      for await (const outcome of readFiles(paths, { raw: options.raw ?? false }, settingsOf(command))) {
        if ('refused' in outcome) {
          process.exitCode = EXIT.someNotRead
          tell(`${onOneLine(outcome.refused.file)}: ${onOneLine(outcome.refused.reason)}`)
        } else if (show) await print(show(outcome.reading))
        else readings.push(outcome.reading)
      }
      if (!show) await printAll(readings)
    })

/** How one reading is printed; null where all are printed together. */
async function printerOf({ format, json }: ReadOptions): Promise<((reading: Reading) => string) | null> {
  if (json || format === 'json') return null
  if (format === 'jsonl') {
    const { readingJson } = await import('../exporters/reading-json.ts')
    return (reading) => `${JSON.stringify(readingJson(reading))}\n`
  }
  const { readingText } = await import('../exporters/reading-text.ts')
  const set = paint()
  return (reading) => `${readingText(reading, set)}\n`
}

async function printAll(readings: readonly Reading[]): Promise<void> {
  const { readingJson } = await import('../exporters/reading-json.ts')
  await print(`${JSON.stringify(readings.map(readingJson), null, 2)}\n`)
}
