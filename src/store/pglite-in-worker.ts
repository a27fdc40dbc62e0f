import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type FolderSettings, openFolder } from './pglite-folder.ts'
import type { Answer, Session } from './session-dialect.ts'
import type { Store } from './store.ts'
import { type ErrorFields, type FromWorker, JSON_TYPES, type Rows, type ToWorker, type WorkerSettings } from './worker-messages.ts'

type Waiting = Readonly<{ resolve(answer: Answer): void; reject(error: Error): void }>

const errorOf = ({ message, ...fields }: ErrorFields): Error => Object.assign(new Error(String(message)), fields)

function rowsOf({ rows, fields }: Rows): Record<string, unknown>[] {
  const columns = fields.map(({ name, dataTypeID }) => ({ name, isJson: JSON_TYPES.includes(dataTypeID) }))
  return rows.map((values) => {
    const row: Record<string, unknown> = {}
    columns.forEach(({ name, isJson }, i) => {
      const value = values[i]
      row[name] = isJson && value !== null ? JSON.parse(value as string) : value
    })
    return row
  })
}

/** A thread and the questions that wait for its answer. `ended` is fulfilled when it is gone, whatever the reason. */
class Thread implements Session {
  readonly ended: Promise<void>
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #opening: Waiting | null = null
  #failure: Error | null = null
  #asked = 0
  #isClosing = false

  constructor(file: string, workerData: WorkerSettings) {
    this.#worker = new Worker(file, { workerData })
    this.#worker.on('message', (message: FromWorker) => this.#take(message))
    this.#worker.on('error', (error) => this.#fail(error.message))
    this.ended = new Promise((resolve) =>
      this.#worker.once('exit', (code) => {
        if (!this.#isClosing || this.#waiting.size > 0) this.#fail(`it left with code ${code}`)
        resolve()
      }),
    )
  }

  opened(): Promise<Answer> {
    return new Promise((resolve, reject) => (this.#opening = { resolve, reject }))
  }

  query(sql: string, parameters: unknown[]): Promise<Answer> {
    return new Promise((resolve, reject) => {
      if (this.#failure || this.#isClosing) return reject(this.#failure ?? new Error('The record is closed'))
      const id = ++this.#asked
      this.#send({ id, sql, parameters })
      this.#waiting.set(id, { resolve, reject })
    })
  }

  /** Lets what was asked before be answered. */
  async close(): Promise<void> {
    if (this.#failure) return this.ended
    this.#isClosing = true
    this.#send({ close: true })
    await this.ended
    if (this.#failure) throw this.#failure
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message)
  }

  #take(message: FromWorker): void {
    if ('opened' in message) {
      if (message.opened) this.#opening?.resolve({ rows: [] })
      else this.#opening?.reject(errorOf(message.error))
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if ('error' in message) waiting?.reject(errorOf(message.error))
    else waiting?.resolve({ command: message.command, rowCount: message.rowCount, rows: rowsOf(message) })
  }

  #fail(reason: string): void {
    this.#failure ??= new Error(
      `The thread of the database has ended unexpectedly (${reason}). Nothing that was committed is lost: start Chancery again`,
    )
    for (const { reject } of [...(this.#opening ? [this.#opening] : []), ...this.#waiting.values()]) reject(this.#failure)
    this.#waiting.clear()
  }
}

async function startThread(file: string, settings: WorkerSettings): Promise<Thread> {
  if (!existsSync(file)) throw new Error(`Unexpected file \`${file}\`, expected the worker that \`npm run build\` makes`)
  const thread = new Thread(file, settings)
  await thread.opened()
  return thread
}

export type InWorkerSettings = FolderSettings &
  Readonly<{
    template: string | null
    /** The built `pglite-worker.ts`. */
    worker: string
  }>

/** Opens the record of a data folder for this process alone, in a thread of its own: a long query stalls nobody here. */
export const openPGliteInWorker = ({ template, worker, ...folder }: InWorkerSettings): Promise<Store> =>
  openFolder(folder, (data) => startThread(worker, { folder: join(data, 'pg'), template }))
