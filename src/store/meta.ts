import { type Kysely, sql } from 'kysely'
import type { Tables } from './tables.ts'

export async function findMeta(db: Kysely<Tables>, key: string): Promise<string | null> {
  const row = await db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst()
  return row?.value ?? null
}

export const putMeta = (db: Kysely<Tables>, key: string, value: string): Promise<unknown> =>
  sql`insert into meta (key, value) values (${key}, ${value}) on conflict (key) do update set value = excluded.value`.execute(db)
