import { type Kysely, sql } from 'kysely'
import type { Decision, Ruling } from '../model/decision.ts'
import { insertRows } from './insert-rows.ts'
import type { Tables } from './tables.ts'

/** Every decision, in the order in which they were taken. */
export async function findDecisions(db: Kysely<Tables>): Promise<Decision[]> {
  const rows = await db.selectFrom('decisions').selectAll().orderBy('at').orderBy('decision_id').execute()
  return rows.map(({ decision_id, at, who, why, body }) => ({ id: decision_id, at, who, why, ruling: body as Ruling }))
}

/** Adds to the log what is not in it. Nothing is ever changed or dropped. Returns how many were added. */
export const addDecisions = (db: Kysely<Tables>, decisions: readonly Decision[]): Promise<number> =>
  insertRows(
    db,
    'decisions',
    decisions.map(({ id, at, who, why, ruling }) => ({ decision_id: id, at, who, why, kind: ruling.kind, body: ruling })),
    sql`on conflict do nothing`,
  )
