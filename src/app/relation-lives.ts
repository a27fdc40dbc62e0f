import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { CommitmentLife } from '../model/commitment-life.ts'
import type { Reading } from '../model/reading.ts'
import { commitmentLivesInSteps } from '../record/commitment-life.ts'
import type { Dossier } from '../record/dossier.ts'
import { prepareRuler } from '../record/ruled-reading.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import { findReadingsOf } from '../store/documents.ts'
import { findJoined } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'
import { lifeRegisters } from './life-registers.ts'
import { namesOf } from './ruler.ts'
import { breathe, inTurns } from './turns.ts'

const PAGE = 40

/** What the lives of commitments between some parties are worked out of: what was held from a day on, and documents besides. */
export type RelationSpan = Readonly<{
  between: readonly string[]
  /** ISO day; null: everything. */
  from: string | null
  documents: readonly string[]
  told: readonly JoinedEngagement[]
}>

async function readingsOf(db: Kysely<Tables>, rule: (reading: Reading) => Reading, documents: readonly string[]): Promise<Reading[]> {
  const readings: Reading[] = []
  for (let at = 0; at < documents.length; at += PAGE) {
    readings.push(...(await findReadingsOf(db, documents.slice(at, at + PAGE))).map(rule))
    await breathe()
  }
  return readings
}

/** What became of the commitments of a relationship. Only what came later matters, so nothing from before the first of them is loaded. */
export async function livesOfSpan(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  span: RelationSpan,
  today: string,
): Promise<CommitmentLife[]> {
  const { between, from, documents, told } = span
  const later = between.length > 0 ? await findJoined(db, { parties: between, from }) : []
  const engagements = [...new Map([...later, ...told].map((joined) => [joined.id, joined])).values()]
  const accounts = engagements.flatMap((joined) => joined.accounts.map(({ document }) => document))
  const decisions = standing(await findDecisions(db))
  const readings = await readingsOf(db, prepareRuler(decisions, namesOf(knowledge)), [...new Set([...accounts, ...documents])].sort())
  const dossier: Dossier = { engagements, readings: new Map(readings.map((one) => [one.document.id, one])), decisions, today }
  return inTurns(commitmentLivesInSteps(dossier, lifeRegisters(knowledge, between)))
}
