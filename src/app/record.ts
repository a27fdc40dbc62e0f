import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '../store/store.ts'
import { ensureDerived } from './derive.ts'
import { packageFile } from './package-files.ts'
import { Refusal, type Settings } from './settings.ts'

export const NO_RECORD = 66

/** What the record is opened for: a question, long work on what is there, taking in, or the questions of many at once; the last two make one where there is none. */
export type Purpose = 'question' | 'work' | 'ingest' | 'server'

/** Opens the record. To be closed by whoever opened it. */
export async function openRecord({ data, database, command }: Settings, purpose: Purpose): Promise<Store> {
  if (database) {
    const { openPostgres } = await import('../store/postgres.ts')
    return openPostgres(database)
  }
  if ((purpose === 'question' || purpose === 'work') && !existsSync(join(data, 'pg'))) {
    throw new Refusal(`No record in ${data} yet: \`chancery ingest PATH\` makes one, --data DIR names another folder`, NO_RECORD)
  }
  const folder = { folder: data, template: packageFile('dist', 'template.tgz'), command }
  if (purpose === 'server') {
    const { openPGliteInWorker } = await import('../store/pglite-in-worker.ts')
    return openPGliteInWorker({ ...folder, worker: packageFile('dist', 'pglite-worker.js') })
  }
  const { openPGlite } = await import('../store/pglite.ts')
  return openPGlite({ ...folder, brief: purpose === 'question' })
}

let ending = false

/** Whether a signal asked the process to end: what fails from then on is no error to be told. */
export const isEnding = (): boolean => ending

/** Closes the record in order, once it is open, when the process is asked to end. */
function closeOnSignals(close: () => Promise<void>): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const
  const handlers = Object.entries(signals).map(([signal, code]) => {
    const handler = (): void => {
      ending = true
      void close().finally(() => process.exit(code))
    }
    process.once(signal, handler)
    return () => process.removeListener(signal, handler)
  })
  return () => {
    for (const remove of handlers) remove()
  }
}

/** Opens the record, hands it over, and closes it whatever happens. */
export async function withRecord<Result>(
  settings: Settings,
  use: (store: Store) => Promise<Result>,
  purpose: Purpose = 'question',
): Promise<Result> {
  if (settings.held) return use(settings.held.store)
  let store: Store | null = null
  const close = async (): Promise<void> => store?.close()
  const forget = closeOnSignals(close)
  try {
    store = await openRecord(settings, purpose)
    await ensureDerived(store)
    return await use(store)
  } finally {
    await close()
    forget()
  }
}
