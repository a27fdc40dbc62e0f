import { type Kysely, sql } from 'kysely'

/** Engagements in a city are found without reading all of them. */
export const search = {
  async up(db: Kysely<unknown>): Promise<void> {
    await sql`create index joined_city on joined (city)`.execute(db)
  },
}
