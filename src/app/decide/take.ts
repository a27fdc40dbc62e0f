import { createHash } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Decision, Ruling } from '../../model/decision.ts'
import { affectedBy } from '../../record/affected.ts'
import { peopleRuled } from '../../record/people-ruled.ts'
import { prepareRuler, type Ruler } from '../../record/ruled-reading.ts'
import { standing } from '../../record/rulings.ts'
import { addDecisions, findDecisions } from '../../store/decisions.ts'
import { findDocumentsNaming, findReadingsOf } from '../../store/documents.ts'
import { rewriteFacts } from '../../store/record-readings.ts'
import { changing } from '../../store/revision.ts'
import type { Tables } from '../../store/tables.ts'
import { deriveFor } from '../derive.ts'
import { loadRuler, namesOf } from '../ruler.ts'

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

/** The documents that fresh decisions are about, and those that name a person whom they are about. */
async function documentsAffected(
  db: Kysely<Tables>,
  fresh: readonly Decision[],
  log: readonly Decision[],
): Promise<{ ruled: string[]; naming: string[] }> {
  const affected = fresh.map((decision) => affectedBy(decision, [...log, ...fresh]))
  const { shownAs } = peopleRuled(standing(log))
  const people = affected.flatMap((one) => one.people).flatMap((name) => [name, shownAs(name)])
  const ruled = [...new Set(affected.flatMap(({ documents }) => documents))]
  return { ruled, naming: (await findDocumentsNaming(db, [...new Set(people)])).filter((id) => !ruled.includes(id)) }
}

const isSame = (a: object, b: object): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)

/** Writes the facts anew of those documents of which fresh decisions make something else than the former ones. Returns where engagements differ. */
async function rewriteChanged(db: Kysely<Tables>, documents: readonly string[], former: Ruler, present: Ruler): Promise<string[]> {
  const changed: string[] = []
  for (let i = 0; i < documents.length; i += PAGE) {
    const pairs = (await findReadingsOf(db, documents.slice(i, i + PAGE))).map((reading) => [former(reading), present(reading)] as const)
    const differing = pairs.filter(([before, after]) => !isSame(before, after))
    await rewriteFacts(
      db,
      differing.map(([, after]) => after),
    )
    changed.push(...differing.filter(([a, b]) => !isSame(a.engagements, b.engagements)).map(([{ document }]) => document.id))
  }
  return changed
}

const isOfJoining = ({ ruling }: Decision): boolean =>
  ruling.kind === 'same-engagement' || ruling.kind === 'other-engagement' || ruling.kind === 'undo'

async function takeFresh(db: Kysely<Tables>, knowledge: KnowledgeBase, decisions: readonly Decision[]): Promise<number> {
  const log = await findDecisions(db)
  const known = new Set(log.map(({ id }) => id))
  const fresh = decisions.filter(({ id }) => !known.has(id))
  const { ruled, naming } = await documentsAffected(db, fresh, log)
  const former = prepareRuler(standing(log), namesOf(knowledge))
  await addDecisions(db, fresh)
  const changed = await rewriteChanged(db, [...ruled, ...naming].sort(), former, await loadRuler(db, knowledge))
  await deriveFor(db, [...new Set([...(fresh.some(isOfJoining) ? ruled : []), ...changed])].sort())
  return fresh.length
}

/** Adds decisions to the log and works out anew what they change, all or nothing. Returns how many were not in the log yet. */
export const take = (db: Kysely<Tables>, knowledge: KnowledgeBase, decisions: readonly Decision[]): Promise<number> =>
  changing(
    db,
    (transaction) => takeFresh(transaction, knowledge, decisions),
    (fresh) => fresh > 0,
  )
