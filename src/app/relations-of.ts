import type { Kysely } from 'kysely'
import type { JoinedEngagement } from '../model/account.ts'
import { partiesOf } from '../model/parties-of.ts'
import { findJoined } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'

/** What of a commitment tells between whom it was made. */
type Undertaken = Readonly<{ document: string; engagement: string | null; by: readonly string[] }>

/** Commitments between the same parties, with the engagements that their documents tell. */
export type Relation<Row> = { between: readonly string[]; rows: Row[]; told: Map<string, JoinedEngagement> }

/** How a commitment is named in a record. */
export const lifeKey = (document: string, commitment: string): string => `${document}/${commitment}`

/** Between whom a commitment was made: the parties of its engagement, else of all its document is an account of. */
function betweenOf(row: Undertaken, told: readonly JoinedEngagement[]): string[] {
  const own = told.filter(({ accounts }) => accounts.some((one) => one.document === row.document && one.engagement === row.engagement))
  const held = told.filter(({ engagement }) => engagement.status === 'held')
  return [...new Set([...row.by, ...(own.length > 0 ? own : held).flatMap(({ engagement }) => partiesOf(engagement))])].sort()
}

/** Commitments of the same parties are looked at together. */
export async function relationsOf<Row extends Undertaken>(db: Kysely<Tables>, rows: readonly Row[]): Promise<Map<string, Relation<Row>>> {
  const told = new Map<string, JoinedEngagement[]>()
  for (const joined of await findJoined(db, { documents: [...new Set(rows.map(({ document }) => document))] }))
    for (const document of new Set(joined.accounts.map((account) => account.document)))
      told.set(document, [...(told.get(document) ?? []), joined])
  const relations = new Map<string, Relation<Row>>()
  for (const row of rows) {
    const own = told.get(row.document) ?? []
    const between = betweenOf(row, own)
    const relation: Relation<Row> = relations.get(between.join(' ')) ?? { between, rows: [], told: new Map() }
    relation.rows.push(row)
    for (const joined of own) relation.told.set(joined.id, joined)
    relations.set(between.join(' '), relation)
  }
  return relations
}
