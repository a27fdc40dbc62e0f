import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Dossier } from '../record/dossier.ts'
import { prepareRuler } from '../record/ruled-reading.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import { findReadingsOf } from '../store/documents.ts'
import type { Tables } from '../store/tables.ts'
import { namesOf } from './ruler.ts'

/** The clock is read here alone: below, the day is an argument. */
export const todayOf = (): string => new Date().toISOString().slice(0, 10)

/** Loads what is to be reasoned over: engagements with the readings of their accounts; `further`: documents to be read besides. */
export async function dossierOf(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  engagements: readonly JoinedEngagement[],
  today: string = todayOf(),
  further: readonly string[] = [],
): Promise<Dossier> {
  const decisions = standing(await findDecisions(db))
  const told = engagements.flatMap(({ accounts }) => accounts.map(({ document }) => document))
  const documents = [...new Set([...told, ...further])]
  const readings = (await findReadingsOf(db, documents)).map(prepareRuler(decisions, namesOf(knowledge)))
  return { engagements, readings: new Map(readings.map((reading) => [reading.document.id, reading])), decisions, today }
}
