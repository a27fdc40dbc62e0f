import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { FormulaLife, Silence } from '../model/formula-life.ts'
import { lifeOfUses } from '../record/formula-life.ts'
import { silencesIn } from '../record/formula-silence.ts'
import { findJoined } from '../store/joined.ts'
import { findTelling } from '../store/statements.ts'
import type { Tables } from '../store/tables.ts'
import { findUseKeys, findUsesTold, type UseBetween } from '../store/uses-told.ts'
import { grouped } from '../text/grouped.ts'
import { breathe } from './turns.ts'

const PAGE = 250

async function usesOf(db: Kysely<Tables>, formula: string, between: readonly string[]): Promise<UseBetween[]> {
  const keys = await findUseKeys(db, formula, between)
  const uses: UseBetween[] = []
  for (let at = 0; at < keys.length; at += PAGE) {
    uses.push(...(await findUsesTold(db, keys.slice(at, at + PAGE))))
    await breathe()
  }
  return uses
}

/** Silences in every relationship in which the phrase was used. */
async function silencesOf(db: Kysely<Tables>, uses: readonly UseBetween[]): Promise<Silence[]> {
  const relations = grouped(uses, ({ between }) => between.join(' ') || null)
  const found: Silence[] = []
  for (const [relation, own] of relations) {
    const engagements = await findJoined(db, { relation: relation.split(' '), status: 'held' })
    const telling = await findTelling(
      db,
      engagements.flatMap(({ accounts }) => accounts.map(({ document }) => document)),
    )
    found.push(...silencesIn(own, (document) => Number(telling.has(document)))(engagements))
    await breathe()
  }
  return found.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/** The life of a set phrase out of a large record, without its readings: a stretch of uses, then a relationship at a time, so that nobody else waits. */
export async function gatherLife(
  db: Kysely<Tables>,
  { registers }: KnowledgeBase,
  question: Readonly<{ formula: string; between: readonly string[]; today: string }>,
): Promise<FormulaLife> {
  const { formula, between, today } = question
  const uses = await usesOf(db, formula, between)
  const silences = await silencesOf(db, uses)
  const patterns = Object.values(registers.formulas.find(({ id }) => id === formula)?.variants ?? {}).flat()
  await breathe()
  return lifeOfUses(formula, { uses, silences, patterns, today })
}
