import { prepareCast } from './annotators/cast.ts'
import { layOut } from './annotators/layout.ts'
import { prepareMarks } from './annotators/marks.ts'
import { formulasIn } from './annotators/mentions.ts'
import { prepareTopics } from './annotators/topics.ts'
import { prepareAccount } from './assembly/account.ts'
import { belonging } from './assembly/belonging.ts'
import { facts } from './assembly/facts.ts'
import { joined, partsByLanguage } from './assembly/mixed.ts'
import { statements } from './assembly/statements.ts'
import { unread } from './assembly/unread.ts'
import { check } from './checks/check.ts'
import type { KnowledgeBase } from './knowledge/knowledge-base.ts'
import { packs } from './languages/index.ts'
import type { LanguagePack } from './languages/pack.ts'
import { pageOf } from './languages/page.ts'
import type { Captured } from './model/captured.ts'
import type { Document } from './model/document.ts'
import type { MadeBy, Reading } from './model/reading.ts'
import type { Span } from './model/span.ts'
import { once } from './text/once.ts'

/** Changes with every change of the rules: a reading names it. */
export const RULES = '3'

/** Makes a reader of captured texts. Reading is pure: the same text, rules and knowledge give the same bytes. */
export function prepareReader({ knowledge }: { knowledge: KnowledgeBase }): (captured: Captured) => Reading {
  const madeBy = { rules: RULES, knowledge: knowledge.registers.version }
  const languages = new Map(packs.map((pack) => [pack.id as string, once(() => prepareLanguage(knowledge, pack, madeBy))]))
  return (captured) => {
    const document = layOut(captured, { knowledge })
    const parts = partsByLanguage(document).map((part) => languages.get(part.language)?.()(captured, part) ?? unread(part, madeBy))
    return joined(document, parts)
  }
}

/** The stages of a reading, in their order. */
function prepareLanguage(knowledge: KnowledgeBase, pack: LanguagePack, madeBy: MadeBy) {
  const marksIn = prepareMarks(knowledge, pack.id, pack.formsOf)
  const castOf = prepareCast({ knowledge, pack, tongue: pack.id })
  const topicsIn = prepareTopics(knowledge)
  const accountOf = prepareAccount(knowledge, pack, { marksIn, castOf })
  return (captured: Captured, document: Document): Reading => {
    const page = pageOf(document.text, document.blocks, pack)
    const marks = marksIn(page)
    const names = pack.findNames(page, marks)
    const cast = castOf(page, marks, names, document.published?.edtf ?? null)
    const scene = { document, page, marks, cast, pack, knowledge, raw: captured.raw }
    const genre = captured.raw ? 'news' : pack.isJointDocument(document.title ?? '') ? 'document' : 'account'
    const attributions = pack.findAttributions(page, marks, names, genre)
    const account = accountOf(scene, names, attributions)
    const topicsOf = (span: Span, before?: readonly string[]) => topicsIn(page, marks, span, { parties: account.sides.parties, before })
    const spoken = statements({ scene, account, attributions, topicsOf, formulasOf: formulasIn(page, marks), genre })
    const told = belonging(account.engagements, spoken)
    return { document, ...facts(scene, account, told.statements, topicsOf), ...told, ...check(captured, scene, account, spoken), madeBy }
  }
}
