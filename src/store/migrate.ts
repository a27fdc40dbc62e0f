import { type Kysely, Migrator, sql } from 'kysely'
import { migrations } from './migrations/index.ts'
import type { Tables } from './tables.ts'

const newest = (): string => Object.keys(migrations).sort().at(-1) ?? ''

/** Name of the last migration that was run; null in an empty database. */
async function findCurrent(db: Kysely<Tables>): Promise<string | null> {
  const { rows } = await sql<{ there: boolean }>`select to_regclass('kysely_migration') is not null as there`.execute(db)
  if (!rows[0]?.there) return null
  const last = await sql<{ name: string }>`select name from kysely_migration order by name desc limit 1`.execute(db)
  return last.rows[0]?.name ?? null
}

/** Brings the schema up to date. A record made by a newer Chancery is refused. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const current = await findCurrent(db)
  if (current === newest()) return
  if (current && current > newest())
    throw new Error(`Unexpected schema \`${current}\`, expected \`${newest()}\` or older: this record was made by a newer Chancery`)
  // Named, or a record in another schema of the same server would be taken for this one.
  const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(db)
  const migrationTableSchema = rows[0]?.schema ?? 'public'
  const migrator = new Migrator({ db, migrationTableSchema, provider: { getMigrations: async () => ({ ...migrations }) } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
