import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chancery, writeDocuments } from './commands.mjs'

const DOCUMENTS = 500

/** Runs a command and tells the most memory that its process held, in MB. */
function mostOf(folder, given) {
  const note = join(folder, 'most-memory')
  const preload = join(folder, 'note-memory.mjs')
  writeFileSync(
    preload,
    `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(note)}, String(process.resourceUsage().maxRSS)))`,
  )
  chancery(given, { preload: ['--import', preload] })
  return Math.round(Number(readFileSync(note, 'utf8')) / 1024)
}

/** Once over the documents and over ten times as many: the difference tells whether memory grows with them. */
export function measureMemory(folder, corpora) {
  const few = writeDocuments(join(folder, 'few'), corpora, DOCUMENTS)
  const many = writeDocuments(join(folder, 'many'), corpora, DOCUMENTS * 10)
  const read = (texts) => `${mostOf(folder, ['read', '--format', 'jsonl', texts])} MB`
  const ingest = (texts, name) => `${mostOf(folder, ['--data', join(folder, name), 'ingest', texts])} MB`
  return [
    ['', `${DOCUMENTS} documents`, `${DOCUMENTS * 10} documents`],
    ['chancery read', read(few), read(many)],
    ['chancery ingest, with the embedded database', ingest(few, 'few-record'), ingest(many, 'many-record')],
  ]
}
