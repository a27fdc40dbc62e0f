import { prepareCast } from './annotators/cast.ts'
import { layOut } from './annotators/layout.ts'
import { prepareMarks } from './annotators/marks.ts'
import { prepareTopics, within } from './annotators/topics.ts'
import { statements } from './assembly/statements.ts'
import { cover } from './checks/coverage.ts'
import type { KnowledgeBase } from './knowledge/knowledge-base.ts'
import { packs } from './languages/index.ts'
import { pageOf } from './languages/page.ts'
import type { Captured } from './model/captured.ts'
import type { Reading } from './model/reading.ts'
import { quoteAt } from './model/span.ts'

/** Changes with every change of the rules: a reading names it. */
export const RULES = '1'

/** Makes a reader of captured texts. Reading is pure: the same text, rules and knowledge give the same bytes. */
export function prepareReader({ knowledge }: { knowledge: KnowledgeBase }): (captured: Captured) => Reading {
  const [pack] = packs
  if (!pack) throw new Error('Unexpected list of languages, expected at least one')
  const marksIn = prepareMarks(knowledge, pack.id)
  const castOf = prepareCast({ knowledge, pack, tongue: pack.id })
  const topicsIn = prepareTopics(knowledge)
  return (captured) => {
    const document = layOut(captured, { knowledge })
    const page = pageOf(document.text, document.blocks, pack)
    const marks = marksIn(page)
    const names = pack.findNames(page, marks)
    const cast = castOf(page, marks, names, document.published?.edtf ?? null)
    const attributions = pack.findAttributions(page, marks, names, captured.raw)
    const scene = { document, page, marks, cast, pack, knowledge, raw: captured.raw }
    const principals = cast.actors.slice(0, 2)
    const sides = { actors: principals, parties: [...new Set(principals.map((actor) => actor.party).filter((party) => party !== null))], own: document.holder }
    const spoken = statements({
      scene,
      sides,
      attributions,
      taken: new Set(pack.findDiscussions(page).map((mark) => mark.sentence)),
      topicsOf: (span) => topicsIn(page, marks, span, sides),
      formulasOf: (span) => [...new Set(within(page, marks.patterns, span).filter((hit) => hit.value.register === 'formula').map((hit) => hit.value.id))],
      isAccount: !captured.raw,
    })
    return {
      document,
      engagements: [],
      statements: spoken.statements,
      commitments: spoken.commitments,
      discussed: [],
      formulas: [],
      occasions: [],
      forums: [],
      instruments: [],
      coverage: cover(page, spoken.sentences),
      issues: [],
      madeBy: { rules: RULES, knowledge: knowledge.registers.version },
    }
  }
}
void quoteAt
