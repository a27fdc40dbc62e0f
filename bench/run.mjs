// `npm run bench`: speed and memory on this machine, beside winkNLP in the same run. Prints tables and writes bench/results.md.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { build } from '../scripts/build.mjs'
import { timeCommands } from './commands.mjs'
import { findCorpora, findLanguages } from './corpora.mjs'
import { timeLanguages } from './languages.mjs'
import { measureMemory } from './memory.mjs'
import { timeParts } from './parts.mjs'
import { timeReading } from './reading.mjs'
import { bundleReading } from './reading-bundle.mjs'
import { timeRecord } from './record.mjs'
import { table } from './table.mjs'

const folder = mkdtempSync(join(tmpdir(), 'chancery-bench-'))
try {
  await build()
  const bundle = await bundleReading(folder)
  const corpora = await findCorpora(bundle)
  const machine = `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node}`
  const pages = [
    '# Speed and memory',
    '',
    `Written by \`npm run bench\`. ${machine}. One process on one core, warm, unless said; medians. Peers and parts are timed in turns within one run, so that a busy machine slows all alike: compare within a table.`,
    '',
  ]
  const tell = (title, rows) => {
    const lines = [`## ${title}`, '', ...table(rows), '']
    pages.push(...lines)
    console.log(lines.join('\n'))
  }
  tell('A full reading beside winkNLP', await timeReading(bundle, corpora))
  tell('Languages side by side', timeLanguages(bundle, await findLanguages(bundle)))
  tell('The parts of a reading', await timeParts(folder, corpora))
  tell('Commands, the whole process', timeCommands(folder, corpora))
  tell('Across documents', await timeRecord(folder))
  tell('Memory at its highest', measureMemory(folder, corpora))
  writeFileSync(new URL('results.md', import.meta.url), pages.join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
