import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { FormulaLife, UseTold } from '../model/formula-life.ts'
import { formulaLife } from '../record/formula-life.ts'
import { accountsOf, isWithin, usesIn } from '../record/formula-uses.ts'
import { findDocumentsUsing } from '../store/formulas.ts'
import { findJoined } from '../store/joined.ts'
import { countStatements } from '../store/statements.ts'
import type { Tables } from '../store/tables.ts'
import { todayOf } from './dossier.ts'
import { eachReadingOf } from './each-reading.ts'
import { loadKnowledge } from './knowledge.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import { notFound, type Settings } from './settings.ts'

export type LifeQuestion = Readonly<{
  formula: string
  /** Only what was said between these parties. */
  between?: readonly string[] | undefined
  /** ISO day of the question. */
  today?: string | undefined
}>

/** A set phrase's life with what the registers tell of it. */
export type FormulaLifeFound = FormulaLife & Readonly<{ gloss: string | null; between: readonly string[] }>

async function lifeOf(db: Kysely<Tables>, knowledge: KnowledgeBase, question: LifeQuestion & { between: readonly string[] }) {
  const { formula, between, today = todayOf() } = question
  const engagements = await findJoined(db, { parties: between.length ? between : undefined })
  const accounts = accountsOf(engagements)
  const among = new Set(engagements.flatMap((joined) => joined.accounts.map(({ document }) => document)))
  const documents = (await findDocumentsUsing(db, formula)).filter((document) => !between.length || among.has(document))
  const uses: UseTold[] = []
  for await (const reading of eachReadingOf(db, knowledge, documents)) {
    const isAmong = between.length === 0 || isWithin(reading, accounts)
    uses.push(...usesIn(reading, formula, accounts).filter(({ engagement }) => isAmong || engagement !== null))
  }
  const statements = await countStatements(db, [...among])
  const entry = knowledge.registers.formulas.find(({ id }) => id === formula)
  const patterns = Object.values(entry?.variants ?? {}).flat()
  const statementsIn = (document: string): number => statements.get(document) ?? 0
  return { ...formulaLife(formula, { engagements, uses, statementsIn, patterns, today }), gloss: entry?.gloss ?? null, between }
}

/** The life of a set phrase in the record: first use, who says it, wordings, silence. */
export async function askFormulaLife(question: LifeQuestion, settings: Settings): Promise<FormulaLifeFound> {
  const { formula } = question
  const between = await Promise.all((question.between ?? []).map((words) => partyId(words, settings)))
  const knowledge = await loadKnowledge(settings)
  const life = await withRecord(settings, ({ db }) =>
    lifeOf(db, knowledge, { ...question, between: between.flatMap((party) => party ?? []) }),
  )
  if (life.uses.length + life.copies === 0 && life.gloss === null)
    throw notFound(`Unexpected set phrase \`${formula}\`, expected an id that \`chancery formulas\` prints`)
  return life
}
