import { type Kysely, sql } from 'kysely'

/** What one person said is found without reading every statement. */
export const speakers = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index statements_persons on statements using gin (persons)`.execute(db)
  },
}
