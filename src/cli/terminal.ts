import { once } from 'node:events'
import { type Paint, paintFor } from '../exporters/paint.ts'

/** Colours for what goes to standard output. */
export const paint = (): Paint => paintFor(process.stdout.isTTY ?? false, process.env)

/** Colours for messages. */
export const messagePaint = (): Paint => paintFor(process.stderr.isTTY ?? false, process.env)

/** A reader that stops reading, such as `head`, ends the program quietly. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(0)
    })
  }
}

/** Writes to standard output, no faster than it is read. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

/** What was done: in words, or as JSON in one line. */
export const printDone = <Done>(done: Done, options: Readonly<{ json?: boolean }>, text: (done: Done) => string): Promise<void> =>
  print(`${options.json ? JSON.stringify(done) : text(done)}\n`)

/** Tells the person something that is not the answer. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`)
