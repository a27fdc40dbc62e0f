import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from './migrate.ts'
import type { Store } from './store.ts'
import type { Tables } from './tables.ts'

const withoutPassword = (address: string): string => {
  try {
    const url = new URL(address)
    url.password = ''
    return url.href
  } catch {
    return 'PostgreSQL'
  }
}

/** Opens the record of a PostgreSQL server. Several processes may. */
export async function openPostgres(address: string): Promise<Store> {
  const pool = new pg.Pool({ connectionString: address, max: 4, connectionTimeoutMillis: 10_000 })
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) })
  try {
    await migrate(db)
  } catch (error) {
    await db.destroy()
    throw error
  }
  let closing: Promise<void> | null = null
  return { db, place: withoutPassword(address), close: () => (closing ??= db.destroy()) }
}
