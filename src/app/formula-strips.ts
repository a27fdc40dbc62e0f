import { daysBetween } from '../model/days.ts'
import type { FormulaStrip, FormulaUsed, StripWords } from '../model/formula-strip.ts'
import { countSince, dayOfUse, stripsOf } from '../record/formula-strips.ts'
import { findHeldDays, findUsed, findUseWords } from '../store/formula-strips.ts'
import { todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type StripQuestion = Readonly<{
  between?: readonly string[] | undefined
  formula?: string | undefined
  /** So many of those used most. */
  limit: number
  /** ISO day of the question. */
  today?: string | undefined
}>

/** `total`: how many set phrases were used. */
export type FormulaStrips = Readonly<{ between: readonly string[]; today: string; items: readonly FormulaStrip[]; total: number }>

const daysSince = ({ since, until }: FormulaUsed, today: string): number | null =>
  until && since === until ? Math.max(0, daysBetween(until, today)) : null

/** The set phrases used most, along a line of time: uses by month and party, the first and the last words, silence since. */
export async function askFormulaStrips(question: StripQuestion, settings: Settings): Promise<FormulaStrips> {
  const { formula, limit, today = todayOf() } = question
  const between = await partiesMeant(question.between, settings)
  const { registers } = await loadKnowledge(settings)
  const glosses = new Map(registers.formulas.map(({ id, gloss }) => [id, gloss]))
  return withRecord(settings, async ({ db }) => {
    const used = await findUsed(db, { parties: between, formula })
    const strips = stripsOf(used, limit)
    const ends = strips.flatMap(({ first, last }) => [first, last])
    const words = await findUseWords(db, ends)
    const held = await findHeldDays(db, between)
    const quoteOf = (i: number): StripWords => ({ ...(words[i] as Omit<StripWords, 'date'>), date: dayOfUse(ends[i] as FormulaUsed) })
    const items = strips.map(
      ({ formula: id, uses, cells, last }, i): FormulaStrip => ({
        ...{ formula: id, gloss: glosses.get(id) ?? null, uses },
        parties: [...new Set(cells.flatMap(({ party }) => party ?? []))].sort(),
        ...{ cells, first: quoteOf(2 * i), last: quoteOf(2 * i + 1) },
        silence: { days: daysSince(last, today), engagements: countSince(last, held) },
      }),
    )
    return { between, today, items, total: new Set(used.map((use) => use.formula)).size }
  })
}
