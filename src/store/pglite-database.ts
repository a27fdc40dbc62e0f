import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { PGlite } from '@electric-sql/pglite'
import { DurableFiles } from './durable-files.ts'
import { unpackTemplate } from './template.ts'

// PGlite's own start without `-F`, which turns fsync off, and with a bounded write-ahead log.
const START = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['wal_sync_method=fsync', 'max_wal_size=96MB', 'min_wal_size=16MB'].flatMap((setting) => ['-c', setting]),
]

export const startDatabase = (folder: string): Promise<PGlite> =>
  PGlite.create({ fs: new DurableFiles(folder), startParams: START, initDbStartParams: ['--wal-segsize=4'] })

/** Makes a database beside `folder` and moves it there when it is whole: a kill halfway leaves nothing behind that looks like one. */
async function makeDatabase(folder: string): Promise<void> {
  const draft = `${folder}.new`
  await rm(draft, { recursive: true, force: true })
  const pglite = await startDatabase(draft)
  await pglite.close()
  await rename(draft, folder)
}

/** Opens the database in `folder`; where there is none, makes it from the template, if there is one. */
export async function openDatabase(folder: string, template: string | null): Promise<PGlite> {
  if (!existsSync(folder) && !(await unpackTemplate(template, folder))) await makeDatabase(folder)
  return startDatabase(folder)
}
