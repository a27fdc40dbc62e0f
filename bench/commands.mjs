import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { lengthOf } from './corpora.mjs'
import { median } from './table.mjs'

const PROGRAM = fileURLToPath(new URL('../dist/chancery.js', import.meta.url))
const DOCUMENTS = 1000

/** One run of the program; throws where it fails. */
export function chancery(given, { preload = [], env = {} } = {}) {
  const begun = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...preload, PROGRAM, ...given], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, ...env },
  })
  if (status !== 0) throw new Error(`Unexpected end \`${status}\` of chancery ${given[0]}, expected 0: ${stderr.slice(-500)}`)
  return performance.now() - begun
}

/** Copies that differ by a line, since the same bytes twice are one document. */
export function writeDocuments(folder, corpora, count) {
  mkdirSync(folder, { recursive: true })
  const files = corpora.flatMap((corpus) => corpus.files)
  for (let i = 0; i < count; i++) {
    const file = files[i % files.length]
    writeFileSync(join(folder, `${i}${extname(file)}`), `${readFileSync(file, 'utf8')}\n\nNo. ${i}\n`)
  }
  return folder
}

const medianOf = (times, run) => median(Array.from({ length: times }, run))
const ms = (time) => `${Math.round(time)} ms`

export function timeCommands(folder, corpora) {
  const texts = writeDocuments(join(folder, 'texts'), corpora, DOCUMENTS)
  const data = ['--data', join(folder, 'record')]
  const [first] = corpora.at(-1).files
  const empty = medianOf(7, () => {
    const begun = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - begun
  })
  const documents = corpora.flatMap((corpus) => corpus.documents)
  const ingested = chancery([...data, 'ingest', texts])
  return [
    ['Command', 'time', ''],
    ['node, an empty program', ms(empty), 'median of 7'],
    ['chancery read FILE', ms(medianOf(7, () => chancery(['read', first]))), 'median of 7, cold start'],
    [
      `chancery ingest, ${DOCUMENTS} documents`,
      `${(ingested / 1000).toFixed(1)} s`,
      `${Math.round(DOCUMENTS / (ingested / 1000))} documents/s of ${Math.round(lengthOf(documents) / documents.length)} characters, start included`,
    ],
    ['chancery ingest, the same again', `${(chancery([...data, 'ingest', texts]) / 1000).toFixed(1)} s`, ''],
    ['chancery list', ms(medianOf(5, () => chancery([...data, 'list']))), 'median of 5'],
    [
      'chancery statements --act commissive',
      ms(medianOf(5, () => chancery([...data, 'statements', '--act', 'commissive']))),
      'median of 5',
    ],
    ['chancery search cooperation', ms(medianOf(5, () => chancery([...data, 'search', 'cooperation']))), 'median of 5'],
  ]
}
