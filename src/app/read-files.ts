import { buffer } from 'node:stream/consumers'
import { capture } from '../capture/index.ts'
import type { Reading } from '../model/reading.ts'
import { captureFile, findFiles, type Refused } from './files.ts'
import { openReader } from './reader.ts'
import type { Settings } from './settings.ts'

export type ReadOutcome = Readonly<{ reading: Reading } | { refused: Refused }>

const fromStandardInput = async (options: { raw: boolean }) => capture({ file: '-', bytes: await buffer(process.stdin) }, options)

/** Reads files one after another without keeping anything; `-` is standard input. */
export async function* readFiles(paths: readonly string[], options: { raw: boolean }, settings: Settings): AsyncGenerator<ReadOutcome> {
  const reader = await openReader(settings)
  for (const file of await findFiles(paths)) {
    const outcome = file === '-' ? await fromStandardInput(options) : await captureFile(file, options)
    yield 'captured' in outcome ? { reading: reader.read(outcome.captured) } : outcome
  }
}
