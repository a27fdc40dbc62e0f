import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { Kysely } from 'kysely'
import { lockFolder } from './data-lock.ts'
import { DurableFiles } from './durable-files.ts'
import { migrate } from './migrate.ts'
import { pgliteDialect } from './pglite-dialect.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'
import { packTemplate, unpackTemplate } from './template.ts'

// PGlite's own start without `-F`, which turns fsync off, and with a bounded write-ahead log.
const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'max_wal_size=96MB', 'min_wal_size=16MB'].flatMap((setting) => ['-c', setting]),
]

const startDatabase = (folder: string): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFiles(folder), startParams: START, initDbStartParams: ['--wal-segsize=4'] })

/** Makes a database beside `folder` and moves it there when it is whole: a kill halfway leaves nothing behind that looks like one. */
async function makeDatabase(folder: string): Promise<void> {
  const draft = `${folder}.new`
  await rm(draft, { recursive: true, force: true })
  const pglite = await startDatabase(draft)
  await pglite.close()
  await rename(draft, folder)
}

async function openDatabase(folder: string, template: string | null): Promise<PGlite> {
  if (!existsSync(folder) && !(await unpackTemplate(template, folder))) await makeDatabase(folder)
  return startDatabase(folder)
}

export type PGliteSettings = Readonly<{
  folder: string
  template: string | null
  /** It will be open for one question. */
  brief?: boolean
  command?: string
  waitMs?: number
}>

/** Opens the record of a data folder, for this process alone. */
export async function openPGlite({ folder, template, brief = false, ...lock }: PGliteSettings): Promise<Store> {
  // The optimizing compiler costs a question a quarter of a second and more processor time than the question itself.
  if (brief) setFlagsFromString('--liftoff-only')
  const data = resolve(folder)
  const unlock = await lockFolder(data, lock)
  try {
    const pglite = await openDatabase(join(data, 'pg'), template)
    const db = new Kysely<Tables>({ dialect: pgliteDialect(pglite) })
    await migrate(db)
    let closing: Promise<void> | null = null
    return { db, place: data, close: () => (closing ??= db.destroy().finally(unlock)) }
  } catch (error) {
    unlock()
    throw error
  }
}

/** Writes the template that new records are unpacked from: an empty record without the databases it has no use for. */
export const makeTemplate = (file: string): Promise<void> =>
  packTemplate(async (folder) => {
    const pglite = await startDatabase(folder)
    await migrate(new Kysely<Tables>({ dialect: pgliteDialect(pglite) }))
    await pglite.exec("update pg_database set datistemplate = false where datname in ('template0', 'template1')")
    for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`)
    await pglite.close()
  }, file)
