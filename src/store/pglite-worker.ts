import { parentPort, workerData } from 'node:worker_threads'
import type { PGlite, QueryOptions } from '@electric-sql/pglite'
import { openDatabase } from './pglite-database.ts'
import { type FromWorker, JSON_TYPES, type ToWorker, type WorkerSettings } from './worker-messages.ts'

// The thread of a database: it opens the folder, answers queries in their order, and ends when asked to close.

const asText = (json: string): string => json

/** A copy of text to another thread costs a fraction of a copy of objects: JSON is parsed by the one who asked. */
const AS_TEXT: QueryOptions = { rowMode: 'array', parsers: Object.fromEntries(JSON_TYPES.map((type) => [type, asText])) }

/** What of an error a thread can send: its fields, and its message, which is none. */
const fieldsOf = (error: unknown): Readonly<Record<string, unknown>> => {
  const { message, ...fields } = error instanceof Error ? { ...error, message: error.message } : { message: String(error) }
  const plain = Object.entries(fields).filter(([, value]) => typeof value === 'string' || typeof value === 'number')
  return { ...Object.fromEntries(plain), message }
}

const tell = (message: FromWorker): void => parentPort?.postMessage(message)

async function answer(pglite: PGlite, { id, sql, parameters }: Extract<ToWorker, { sql: string }>): Promise<void> {
  try {
    const { command = '', rowCount = 0, rows, fields } = await pglite.query<unknown[]>(sql, parameters, AS_TEXT)
    tell({ id, command, rowCount, rows, fields })
  } catch (error) {
    tell({ id, error: fieldsOf(error) })
  }
}

const { folder, template } = workerData as WorkerSettings
const opened = openDatabase(folder, template)
opened.then(
  () => tell({ opened: true }),
  (error) => {
    tell({ opened: false, error: fieldsOf(error) })
    parentPort?.close()
  },
)

let last: Promise<unknown> = opened
parentPort?.on('message', (message: ToWorker) => {
  last = last.then(async () => {
    const pglite = await opened
    if ('sql' in message) return answer(pglite, message)
    await pglite.close()
    return parentPort?.close()
  })
})
