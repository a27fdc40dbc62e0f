import type { PGlite } from '@electric-sql/pglite'
import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'

/** PGlite holds one session: whoever connects waits until the one before has released it. */
function oneAtATime(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve()
  return async () => {
    const before = last
    let release = (): void => {}
    last = new Promise((done) => (release = done))
    await before
    return release
  }
}

/** PGlite in the shape of a `pg` pool of one: kysely's own PostgreSQL dialect does the rest. */
function poolOf(pglite: PGlite): PostgresPool {
  const turn = oneAtATime()
  const connect = async (): Promise<PostgresPoolClient> => {
    const release = await turn()
    const query = async (sql: string, parameters: readonly unknown[]) => {
      const { command = '', rowCount = 0, rows } = await pglite.query(sql, [...parameters])
      return { command, rowCount, rows }
    }
    return { query, release } as unknown as PostgresPoolClient
  }
  return { connect, end: () => pglite.close() } as unknown as PostgresPool
}

export const pgliteDialect = (pglite: PGlite): PostgresDialect => new PostgresDialect({ pool: poolOf(pglite) })
