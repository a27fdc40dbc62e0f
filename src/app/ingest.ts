import type { Captured } from '../model/captured.ts'
import type { MadeBy, Reading } from '../model/reading.ts'
import { findMadeBy } from '../store/captures.ts'
import { type Recorded, recordFiles, recordReadings } from '../store/record-readings.ts'
import type { Store } from '../store/store.ts'
import { deriveFor } from './derive.ts'
import { captureFile, findFiles, type Refused } from './files.ts'
import { openReader, type Reader } from './reader.ts'
import { withRecord } from './record.ts'
import { loadRuler } from './ruler.ts'
import type { Settings } from './settings.ts'

export type Tally = {
  documents: number
  engagements: number
  statements: number
  commitments: number
  formulas: number
  unread: number
  sentences: number
}

export type IngestReport = Readonly<{
  files: number
  unchanged: number
  read: Tally
  refused: readonly Refused[]
  seconds: number
  place: string
}>

export type Progress = Readonly<{ begin(files: number): void; advance(files: number): void; end(): void }>

/** Each document is wholly in or wholly out; many a transaction, since one transaction a document costs a sync to disk each. */
const BATCH = { documents: 48, characters: 2_000_000, together: 8 }

const NOTHING: Tally = { documents: 0, engagements: 0, statements: 0, commitments: 0, formulas: 0, unread: 0, sentences: 0 }

export function addTo(tally: Tally, { engagements, statements, commitments, formulas, coverage }: Reading): void {
  tally.documents += 1
  tally.engagements += engagements.length
  tally.statements += statements.length
  tally.commitments += commitments.length
  tally.formulas += formulas.length
  tally.unread += coverage.unread.length
  tally.sentences += coverage.sentences
}

const isSame = (a: MadeBy | undefined, b: MadeBy): boolean => a?.rules === b.rules && a.knowledge === b.knowledge

type Work = { store: Store; reader: Reader; read: Tally; refused: Refused[]; unchanged: number }

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Reads what is new or was read by other rules. A text that cannot be read is told, and never stops the rest. */
function readAll(captured: readonly Captured[], { reader, refused }: Work): Recorded[] {
  return captured.flatMap((one) => {
    try {
      return [{ captured: one, reading: reader.read(one) }]
    } catch (error) {
      refused.push({ file: one.file, reason: `could not be read: ${messageOf(error)}` })
      return []
    }
  })
}

/** Keeps a batch; where the database refuses it, each document by itself, so that one bad document stays alone. Tells which are kept. */
async function keep(batch: readonly Recorded[], work: Work): Promise<Recorded[]> {
  try {
    const rule = await loadRuler(work.store.db, work.reader.knowledge)
    await recordReadings(
      work.store.db,
      batch.map((one) => ({ ...one, ruled: rule(one.reading) })),
      deriveFor,
    )
    for (const { reading } of batch) addTo(work.read, reading)
    return [...batch]
  } catch (error) {
    if (batch.length > 1) return (await Promise.all(batch.map((one) => keep([one], work)))).flat()
    work.refused.push(...batch.map(({ captured: { file } }) => ({ file, reason: `could not be kept: ${messageOf(error)}` })))
    return []
  }
}

async function takeIn(captured: readonly Captured[], work: Work): Promise<void> {
  if (captured.length === 0) return
  const once = [...new Map(captured.map((one) => [one.id, one])).values()]
  const madeBy = await findMadeBy(
    work.store.db,
    once.map(({ id }) => id),
  )
  const isStale = ({ id }: Captured): boolean => !isSame(madeBy.get(id), work.reader.madeBy)
  const kept = await keep(readAll(once.filter(isStale), work), work)
  const known = new Set([...madeBy.keys(), ...kept.map(({ captured: { id } }) => id)])
  await recordFiles(
    work.store.db,
    captured.filter(({ id }) => known.has(id)),
  )
  work.unchanged += captured.length - once.filter(isStale).length
}

/** A few files at a time are fetched from disk together; more would only fill memory. */
async function* captureAll(files: readonly string[], { refused }: Work): AsyncGenerator<Captured[]> {
  for (let i = 0; i < files.length; i += BATCH.together) {
    const outcomes = await Promise.all(files.slice(i, i + BATCH.together).map((file) => captureFile(file, { raw: false })))
    yield outcomes.flatMap((outcome) => {
      if ('captured' in outcome) return [outcome.captured]
      refused.push(outcome.refused)
      return []
    })
  }
}

async function takeInFiles(files: readonly string[], work: Work, progress: Progress): Promise<void> {
  let batch: Captured[] = []
  let done = 0
  let seen = 0
  const flush = async (): Promise<void> => {
    await takeIn(batch, work)
    progress.advance(seen - done)
    batch = []
    done = seen
  }
  for await (const captured of captureAll(files, work)) {
    batch.push(...captured)
    seen = Math.min(seen + BATCH.together, files.length)
    const characters = batch.reduce((sum, { text }) => sum + text.length, 0)
    if (batch.length >= BATCH.documents || characters >= BATCH.characters) await flush()
  }
  await flush()
}

const SILENT: Progress = { begin() {}, advance() {}, end() {} }

/** Takes files, folders and globs into the record. */
export async function ingest(paths: readonly string[], settings: Settings, progress: Progress = SILENT): Promise<IngestReport> {
  const started = performance.now()
  const files = await findFiles(paths)
  // Both take their time to open; one waits on the disk where the other computes.
  const opening = openReader(settings)
  opening.catch(() => {})
  return withRecord(
    settings,
    async (store) => {
      const reader = await opening
      const work: Work = { store, reader, read: { ...NOTHING }, refused: [], unchanged: 0 }
      progress.begin(files.length)
      await takeInFiles(files, work, progress)
      progress.end()
      const seconds = (performance.now() - started) / 1000
      return { files: files.length, unchanged: work.unchanged, read: work.read, refused: work.refused, seconds, place: store.place }
    },
    'ingest',
  )
}
