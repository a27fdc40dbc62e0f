import { resolve } from 'node:path'
import { Kysely } from 'kysely'
import { lockFolder } from './data-lock.ts'
import { migrate } from './migrate.ts'
import { type Session, sessionDialect } from './session-dialect.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

export type FolderSettings = Readonly<{ folder: string; command?: string; waitMs?: number }>

/** Holds a data folder for this process alone while the session that `connect` opens on it is open. */
export async function openFolder({ folder, ...lock }: FolderSettings, connect: (data: string) => Promise<Session>): Promise<Store> {
  const data = resolve(folder)
  const unlock = await lockFolder(data, lock)
  try {
    const session = await connect(data)
    void session.ended?.then(unlock)
    const db = new Kysely<Tables>({ dialect: sessionDialect(session) })
    await migrate(db)
    let closing: Promise<void> | null = null
    return { db, place: data, close: () => (closing ??= db.destroy().finally(unlock)) }
  } catch (error) {
    unlock()
    throw error
  }
}
