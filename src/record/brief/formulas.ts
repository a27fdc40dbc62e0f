import type { Note } from '../../model/note.ts'
import { noteIn } from '../note-of.ts'
import { latestPair } from './comparable.ts'
import { type BriefMatter, type Contact, type DraftSection, documentsOf, FEW } from './matter.ts'
import { by, list, quoted, SAY, TITLES } from './sentences.ts'

type Used = { words: string; who: Set<string>; parties: Set<string>; notes: Note[] }

/** The set phrases of a contact: by whom, in which words. */
function usedAt({ told }: Contact): Map<string, Used> {
  const all = new Map<string, Used>()
  for (const { reading, statements, formulas } of told)
    for (const use of formulas) {
      const used = all.get(use.formula) ?? { words: quoted([use]), who: new Set(), parties: new Set(), notes: [] }
      for (const { name, party } of statements.find(({ id }) => id === use.statement)?.speakers ?? []) {
        used.who.add(name)
        if (party) used.parties.add(party)
      }
      if (used.notes.length < FEW) used.notes.push(noteIn(reading.document, use))
      all.set(use.formula, used)
    }
  return all
}

const isIn = (formula: string, { told }: Contact): boolean =>
  told.some(({ reading }) => reading.formulas.some((use) => use.formula === formula))

const absent = (formula: string, contact: Contact): Note => ({
  kind: 'search',
  sought: 'formula',
  value: formula,
  documents: documentsOf(contact),
})

/** Set phrases of the latest comparable contact and not of the one before, the reverse, and those that went to the other side. */
export function formulas(matter: BriefMatter): DraftSection {
  const pair = latestPair(matter)
  if (!pair) return { title: TITLES.formulas, drafts: [] }
  const { latest, before } = pair
  const { party } = matter.names
  const [now, then] = [usedAt(latest), usedAt(before)]
  const sorted = (all: Map<string, Used>) => [...all].sort(([a], [b]) => (a < b ? -1 : 1))
  const gained = sorted(now).filter(([id]) => !isIn(id, before))
  const lost = sorted(then).filter(([id]) => !isIn(id, latest))
  const moved = sorted(now).filter(([id, { parties }]) => {
    const earlier = then.get(id)?.parties
    return earlier && parties.size > 0 && earlier.size > 0 && ![...parties].some((one) => earlier.has(one))
  })
  return {
    title: TITLES.formulas,
    drafts: [
      ...gained.map(([id, { words, who, notes }]) => ({
        text: SAY.gained(id, words, by([...who]), latest, before),
        notes: [...notes, absent(id, before)],
      })),
      ...lost.map(([id, { words, who, notes }]) => ({
        text: SAY.lost(id, words, by([...who]), latest, before),
        notes: [...notes, absent(id, latest)],
      })),
      ...moved.map(([id, { words, parties, notes }]) => {
        const earlier = then.get(id) as Used
        return {
          text: SAY.moved(id, words, list([...parties].map(party)), list([...earlier.parties].map(party))),
          notes: [...notes, ...earlier.notes],
        }
      }),
    ],
  }
}
