import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Decision, Ruling } from '../../model/decision.ts'
import { affectedBy } from '../../record/affected.ts'
import { addDecisions, findDecisions } from '../../store/decisions.ts'
import { findDocumentsNaming, findReadingsOf } from '../../store/documents.ts'
import { rewriteFacts } from '../../store/record-readings.ts'
import { changing } from '../../store/revision.ts'
import type { Tables } from '../../store/tables.ts'
import { deriveFor } from '../derive.ts'
import { loadRuler } from '../ruler.ts'

export type By = Readonly<{ who?: string | undefined; why: string }>

const PAGE = 100

/** The digest by which a decision is known: the same decision applied twice is one. */
export function decisionOf(ruling: Ruling, { who, why, at }: Readonly<{ who: string; why: string; at: string }>): Decision {
  const id = createHash('sha256')
    .update(JSON.stringify([at, who, why, ruling]))
    .digest('hex')
    .slice(0, 10)
  return { id, at, who, why, ruling }
}

/** Who decides: told, or the name under which one works on this machine. */
export const decider = (who: string | undefined): string => who ?? userInfo().username

async function documentsAffected(db: Kysely<Tables>, decisions: readonly Decision[]): Promise<string[]> {
  const log = await findDecisions(db)
  const affected = decisions.map((decision) => affectedBy(decision, log))
  const naming = await findDocumentsNaming(
    db,
    affected.flatMap(({ people }) => people),
  )
  return [...new Set([...affected.flatMap(({ documents }) => documents), ...naming])].sort()
}

async function takeFresh(db: Kysely<Tables>, knowledge: KnowledgeBase, decisions: readonly Decision[]): Promise<number> {
  const known = new Set((await findDecisions(db)).map(({ id }) => id))
  const fresh = decisions.filter(({ id }) => !known.has(id))
  const before = await documentsAffected(db, fresh)
  await addDecisions(db, fresh)
  const rule = await loadRuler(db, knowledge)
  for (let i = 0; i < before.length; i += PAGE) await rewriteFacts(db, (await findReadingsOf(db, before.slice(i, i + PAGE))).map(rule))
  await deriveFor(db, before)
  return fresh.length
}

/** Adds decisions to the log and works out anew what they change, all or nothing. Returns how many were not in the log yet. */
export const take = (db: Kysely<Tables>, knowledge: KnowledgeBase, decisions: readonly Decision[]): Promise<number> =>
  changing(
    db,
    (transaction) => takeFresh(transaction, knowledge, decisions),
    (fresh) => fresh > 0,
  )
