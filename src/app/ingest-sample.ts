import { readFile } from 'node:fs/promises'
import { dirname, relative } from 'node:path'
import { findFiles } from './files.ts'
import { type IngestReport, ingestSent, type Progress } from './ingest.ts'
import { sampleFolder } from './sample.ts'
import type { Settings } from './settings.ts'

/** Takes the sample in, its files named as they stand in the package: where that is on this machine is nobody's business. */
export async function ingestSample(settings: Settings, progress?: Progress): Promise<IngestReport> {
  const folder = sampleFolder()
  const files = await findFiles([folder])
  const sent = await Promise.all(files.map(async (file) => ({ name: relative(dirname(folder), file), bytes: await readFile(file) })))
  return ingestSent(sent, settings, progress)
}
