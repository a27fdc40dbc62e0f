import type { MentionRow } from '../../model/comparison.ts'
import { type ComparedPair, citedNotes, comparedPair, turned } from './changes.ts'
import { type BriefMatter, type Contact, type Draft, type DraftSection, FEW } from './matter.ts'
import { by, list, quoted, SAY, TITLES } from './sentences.ts'

/** The parties whose speakers use a set phrase at a contact. */
const usersOf = (formula: string, { told }: Contact): string[] => [
  ...new Set(
    told.flatMap(({ statements, formulas }) =>
      formulas
        .filter((use) => use.formula === formula)
        .flatMap((use) => statements.find(({ id }) => id === use.statement)?.speakers.flatMap(({ party }) => party ?? []) ?? []),
    ),
  ),
]

/** Set phrases that went from one side to another. */
function moved(rows: readonly MentionRow[], { latest, before }: ComparedPair, matter: BriefMatter): Draft[] {
  const { party } = matter.names
  return [...rows]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, change, sides: [then, now] }) => {
      const [were, are] = [usersOf(id, before), usersOf(id, latest)]
      const [words] = now
      if (change !== 'changed' || !words || !were.length || !are.length || are.some((one) => were.includes(one))) return []
      return [
        {
          text: SAY.moved(id, quoted([words]), list(are.map(party)), list(were.map(party))),
          notes: citedNotes([...now.slice(0, FEW), ...then.slice(0, FEW)], matter),
        },
      ]
    })
}

/** Set phrases of the latest comparable contact and not of the one before, the reverse, and those that went to the other side. */
export function formulas(matter: BriefMatter): DraftSection {
  const pair = comparedPair(matter)
  if (!pair) return { title: TITLES.formulas, drafts: [] }
  const rows = pair.comparison.formulas
  const came = turned(rows, 'formula', pair, matter, ({ id, words, speakers, at, notAt, absence }) =>
    SAY.used(id, quoted([words]), by(speakers), at, notAt, absence?.reason ?? null),
  )
  return { title: TITLES.formulas, drafts: [...came, ...moved(rows, pair, matter)] }
}
