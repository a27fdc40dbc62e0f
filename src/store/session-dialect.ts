import { PostgresDialect, type PostgresPool, type PostgresPoolClient } from 'kysely'

/** Rows of a query, with what PostgreSQL says was done. */
export type Answer = Readonly<{ command?: string; rowCount?: number; rows: readonly unknown[] }>

/** One connection to a database that has no other: PGlite, here or in a thread of its own. */
export type Session = Readonly<{
  query(sql: string, parameters: unknown[]): Promise<Answer>
  close(): Promise<void>
  /** Fulfilled when it is gone, closed or not. */
  ended?: Promise<void>
}>

/** Whoever connects waits until the one before has released the session. */
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

/** A session in the shape of a `pg` pool of one: kysely's own PostgreSQL dialect does the rest. */
function poolOf(session: Session): PostgresPool {
  const turn = oneAtATime()
  const connect = async (): Promise<PostgresPoolClient> => {
    const release = await turn()
    const query = async (sql: string, parameters: readonly unknown[]) => {
      const { command = '', rowCount = 0, rows } = await session.query(sql, [...parameters])
      return { command, rowCount, rows }
    }
    return { query, release } as unknown as PostgresPoolClient
  }
  return { connect, end: () => session.close() } as unknown as PostgresPool
}

export const sessionDialect = (session: Session): PostgresDialect => new PostgresDialect({ pool: poolOf(session) })
