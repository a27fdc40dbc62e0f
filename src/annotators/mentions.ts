import type { Page } from '../languages/pack.ts'
import type { FormulaUse, ForumMention, InstrumentMention } from '../model/reading.ts'
import { type Quote, quoteAt, type Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { spanOf } from '../text/range.ts'
import { type Hit, longest, type RegisterMarks } from './marks.ts'
import { within } from './topics.ts'

const of = (marks: RegisterMarks, register: Hit['value']['register']): Hit[] =>
  marks.patterns.filter((hit) => hit.value.register === register)

const quoted = (page: Page, hit: Hit): Quote => quoteAt(page.text, spanOf(page.tokens, hit))

/** International bodies, each naming once. */
export const forums = (page: Page, marks: RegisterMarks): ForumMention[] =>
  longest(of(marks, 'forum')).map((hit) => ({ ...quoted(page, hit), forum: hit.value.id }))

/** Treaties, communiqués and named partnerships. Of a shared name, that of the parties of the text. */
export function instruments(
  page: Page,
  marks: RegisterMarks,
  partiesOf: (instrument: string) => readonly string[],
  parties: readonly string[],
): InstrumentMention[] {
  const fitting = of(marks, 'instrument').filter((hit) => partiesOf(hit.value.id).every((party) => parties.includes(party)))
  return longest(fitting).map((hit) => ({ ...quoted(page, hit), instrument: hit.value.id }))
}

/** Set phrases: of every formula the longest use at a place, with the statement it stands in. */
export function formulas(page: Page, marks: RegisterMarks, statements: readonly Statement[]): FormulaUse[] {
  const byFormula = new Map<string, Hit[]>()
  for (const hit of of(marks, 'formula')) {
    const hits = byFormula.get(hit.value.id)
    if (hits) hits.push(hit)
    else byFormula.set(hit.value.id, [hit])
  }
  const uses = [...byFormula.values()].flatMap((hits) => longest(hits)).map((hit) => ({ ...quoted(page, hit), formula: hit.value.id }))
  return uses
    .map((use) => ({
      ...use,
      statement: statements.find(({ content }) => content.some(({ span }) => span[0] <= use.span[0] && use.span[1] <= span[1]))?.id ?? null,
    }))
    .sort((a, b) => a.span[0] - b.span[0] || (a.formula < b.formula ? -1 : 1))
}

/** Ids of the set phrases that stand wholly within a span. */
export function formulasIn(page: Page, marks: RegisterMarks): (span: Span) => readonly string[] {
  const hits = of(marks, 'formula')
  return (span) => [...new Set(within(page, hits, span).map(({ value }) => value.id))]
}
