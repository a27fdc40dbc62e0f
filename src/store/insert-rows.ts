import { type Kysely, type RawBuilder, sql } from 'kysely'
import { jsonText } from './json-text.ts'
import type { Tables } from './tables.ts'

/** Inserts rows of one table in one statement with one parameter, whatever their number. All have the columns of the first. Returns how many were written. */
export async function insertRows<T extends keyof Tables>(
  db: Kysely<Tables>,
  table: T,
  rows: readonly Tables[T][],
  onConflict: RawBuilder<unknown> = sql``,
): Promise<number> {
  if (rows.length === 0) return 0
  const columns = sql.join(Object.keys(rows[0] as object).map((column) => sql.ref(column)))
  const { numAffectedRows } = await sql`insert into ${sql.table(table)} (${columns})
    select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${jsonText(rows)}::json) ${onConflict}`.execute(db)
  return Number(numAffectedRows ?? 0)
}
