import { capture } from '../capture/index.ts'
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
import { breathe } from './turns.ts'

export type IngestTally = {
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
  read: IngestTally
  refused: readonly Refused[]
  seconds: number
  place: string
}>

export type Progress = Readonly<{ begin(files: number): void; advance(files: number): void; end(): void }>

/** Each document is wholly in or wholly out; many a transaction, since one transaction a document costs a sync to disk each. */
const BATCH = { documents: 48, characters: 2_000_000, together: 8 }

const NOTHING: IngestTally = { documents: 0, engagements: 0, statements: 0, commitments: 0, formulas: 0, unread: 0, sentences: 0 }

export function addTo(tally: IngestTally, { engagements, statements, commitments, formulas, coverage }: Reading): void {
  tally.documents += 1
  tally.engagements += engagements.length
  tally.statements += statements.length
  tally.commitments += commitments.length
  tally.formulas += formulas.length
  tally.unread += coverage.unread.length
  tally.sentences += coverage.sentences
}

const isSame = (a: MadeBy | undefined, b: MadeBy): boolean => a?.rules === b.rules && a.knowledge === b.knowledge

type Work = { store: Store; reader: Reader; read: IngestTally; refused: Refused[]; unchanged: number }

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Reads what is new or was read by other rules. A text that cannot be read is told, and never stops the rest. Between two texts others have their turn: a server goes on answering. */
async function readAll(captured: readonly Captured[], { reader, refused }: Work): Promise<Recorded[]> {
  const read: Recorded[] = []
  for (const one of captured) {
    try {
      read.push({ captured: one, reading: reader.read(one) })
    } catch (error) {
      refused.push({ file: one.file, reason: `could not be read: ${messageOf(error)}` })
    }
    await breathe()
  }
  return read
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
  const kept = await keep(await readAll(once.filter(isStale), work), work)
  const known = new Set([...madeBy.keys(), ...kept.map(({ captured: { id } }) => id)])
  await recordFiles(
    work.store.db,
    captured.filter(({ id }) => known.has(id)),
  )
  work.unchanged += captured.length - once.filter(isStale).length
}

type Outcome = Awaited<ReturnType<typeof captureFile>>

/** What is to be taken in: each is captured when its turn comes, so that no more than a few are in memory. */
type Sources = readonly (() => Promise<Outcome>)[]

/** A few files at a time are fetched from disk together; more would only fill memory. */
async function* captureAll(sources: Sources, { refused }: Work): AsyncGenerator<Captured[]> {
  for (let i = 0; i < sources.length; i += BATCH.together) {
    const outcomes = await Promise.all(sources.slice(i, i + BATCH.together).map((source) => source()))
    yield outcomes.flatMap((outcome) => {
      if ('captured' in outcome) return [outcome.captured]
      refused.push(outcome.refused)
      return []
    })
  }
}

async function takeInAll(files: Sources, work: Work, progress: Progress): Promise<void> {
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

async function takeInto(record: Settings, sources: Sources, progress: Progress): Promise<IngestReport> {
  const started = performance.now()
  // Both take their time to open; one waits on the disk where the other computes.
  const opening = openReader(record)
  opening.catch(() => {})
  return withRecord(
    record,
    async (store) => {
      const reader = await opening
      const work: Work = { store, reader, read: { ...NOTHING }, refused: [], unchanged: 0 }
      progress.begin(sources.length)
      await takeInAll(sources, work, progress)
      progress.end()
      const seconds = (performance.now() - started) / 1000
      return { files: sources.length, unchanged: work.unchanged, read: work.read, refused: work.refused, seconds, place: store.place }
    },
    'ingest',
  )
}

/** Takes files, folders and globs into the record. */
export async function ingest(paths: readonly string[], settings: Settings, progress: Progress = SILENT): Promise<IngestReport> {
  const files = await findFiles(paths)
  return takeInto(
    settings,
    files.map((file) => () => captureFile(file, { raw: false })),
    progress,
  )
}

/** A document that came otherwise than as a file of this machine: the name it is known under and its bytes. */
export type Sent = Readonly<{ name: string; bytes: Uint8Array }>

/** Takes documents into the record that were sent to it. */
export const ingestSent = (sent: readonly Sent[], settings: Settings, progress: Progress = SILENT): Promise<IngestReport> =>
  takeInto(
    settings,
    sent.map(({ name, bytes }) => async () => {
      try {
        return await capture({ file: name, bytes }, { raw: false })
      } catch (error) {
        return { refused: { file: name, reason: messageOf(error) } }
      }
    }),
    progress,
  )
