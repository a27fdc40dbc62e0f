import { prepareCast } from './annotators/cast.ts'
import { layOut } from './annotators/layout.ts'
import { prepareMarks } from './annotators/marks.ts'
import { formulas } from './annotators/mentions.ts'
import { prepareTopics, within } from './annotators/topics.ts'
import { prepareAccount } from './assembly/account.ts'
import { belonging } from './assembly/belonging.ts'
import { discussed } from './assembly/discussed.ts'
import { statements } from './assembly/statements.ts'
import { unread } from './assembly/unread.ts'
import { cover } from './checks/coverage.ts'
import { issuesOf } from './checks/issues.ts'
import type { KnowledgeBase } from './knowledge/knowledge-base.ts'
import { packs } from './languages/index.ts'
import type { LanguagePack } from './languages/pack.ts'
import { pageOf } from './languages/page.ts'
import type { Captured } from './model/captured.ts'
import type { Document } from './model/document.ts'
import type { MadeBy, Reading } from './model/reading.ts'

/** Changes with every change of the rules: a reading names it. */
export const RULES = '1'

/** Makes a reader of captured texts. Reading is pure: the same text, rules and knowledge give the same bytes. */
export function prepareReader({ knowledge }: { knowledge: KnowledgeBase }): (captured: Captured) => Reading {
  const madeBy = { rules: RULES, knowledge: knowledge.registers.version }
  const languages = new Map<string, ReturnType<typeof prepareLanguage>>()
  return (captured) => {
    const document = layOut(captured, { knowledge })
    const pack = packs.find(({ id }) => id === document.language)
    if (!pack) return unread(document, madeBy)
    const read = languages.get(pack.id) ?? prepareLanguage(knowledge, pack, madeBy)
    languages.set(pack.id, read)
    return read(captured, document)
  }
}

/** The stages of a reading, in their order. */
function prepareLanguage(
  knowledge: KnowledgeBase,
  pack: LanguagePack,
  madeBy: MadeBy,
): (captured: Captured, document: Document) => Reading {
  const marksIn = prepareMarks(knowledge, pack.id, pack.formsOf)
  const castOf = prepareCast({ knowledge, pack, tongue: pack.id })
  const topicsIn = prepareTopics(knowledge)
  const accountOf = prepareAccount(knowledge, pack, { marksIn, castOf })
  return (captured, document) => {
    const page = pageOf(document.text, document.blocks, pack)
    const marks = marksIn(page)
    const names = pack.findNames(page, marks)
    const cast = castOf(page, marks, names, document.published?.edtf ?? null)
    const scene = { document, page, marks, cast, pack, knowledge, raw: captured.raw }
    const genre = captured.raw ? 'news' : pack.isJointDocument(document.title ?? '') ? 'document' : 'account'
    const attributions = pack.findAttributions(page, marks, names, genre)
    const account = accountOf(scene, names, attributions)
    const { engagements, discussions, sides } = account
    const topicsOf = (span: { start: number; end: number }, before?: readonly string[]) =>
      topicsIn(page, marks, span, { ...sides, ...(before ? { before } : {}) })
    const formulasOf = (span: { start: number; end: number }) => [
      ...new Set(
        within(page, marks.patterns, span)
          .filter(({ value }) => value.register === 'formula')
          .map(({ value }) => value.id),
      ),
    ]
    const taken = new Set([...discussions.map((mark) => mark.sentence), ...account.sentences])
    const spoken = statements({
      scene,
      sides,
      attributions,
      taken,
      topicsOf,
      formulasOf,
      genre,
    })
    const told = belonging(engagements, spoken)
    const facts = {
      engagements,
      discussed: discussed({ scene, discussions, topicsOf, engagements }),
      formulas: formulas(page, marks, told.statements),
      occasions: account.occasions,
      forums: account.forums,
      instruments: account.instruments,
    }
    const coverage = cover({ page, pack, dateline: document.dateline?.span ?? null, spoken: spoken.sentences, facts: account.spans })
    const issues = [...account.issues, ...issuesOf({ captured, document, page, cast, engagements, statements: told.statements, knowledge })]
    return { document, ...facts, ...told, coverage, issues, madeBy }
  }
}
