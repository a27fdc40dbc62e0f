import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { Kysely } from 'kysely'
import { migrate } from './migrate.ts'
import { openDatabase, startDatabase } from './pglite-database.ts'
import { type FolderSettings, openFolder } from './pglite-folder.ts'
import { sessionDialect } from './session-dialect.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'
import { packTemplate } from './template.ts'

export type PGliteSettings = FolderSettings &
  Readonly<{
    template: string | null
    /** It will be open for one question. */
    brief?: boolean
  }>

/** Opens the record of a data folder, for this process alone. */
export async function openPGlite({ template, brief = false, ...folder }: PGliteSettings): Promise<Store> {
  // The optimizing compiler costs a question a quarter of a second and more processor time than the question itself.
  if (brief) setFlagsFromString('--liftoff-only')
  return openFolder(folder, (data) => openDatabase(join(data, 'pg'), template))
}

/** Writes the template that new records are unpacked from: an empty record without the databases it has no use for. */
export const makeTemplate = (file: string): Promise<void> =>
  packTemplate(async (folder) => {
    const pglite = await startDatabase(folder)
    await migrate(new Kysely<Tables>({ dialect: sessionDialect(pglite) }))
    await pglite.exec("update pg_database set datistemplate = false where datname in ('template0', 'template1')")
    for (const name of ['template0', 'template1']) await pglite.exec(`drop database ${name}`)
    await pglite.close()
  }, file)
