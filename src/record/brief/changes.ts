import type { Absence, Cited, Comparison, MentionRow } from '../../model/comparison.ts'
import type { Note, SearchNote } from '../../model/note.ts'
import { BOTH } from '../compare/speakers.ts'
import { compare } from '../compare.ts'
import { noteIn } from '../note-of.ts'
import { isIn } from '../verify.ts'
import { latestPair, type Pair } from './comparable.ts'
import { type BriefMatter, type Contact, type Draft, documentsOf, FEW } from './matter.ts'

/** The latest comparable contact and the one before it, compared fact by fact over all accounts held of them. */
export type ComparedPair = Pair & Readonly<{ comparison: Comparison }>

export function comparedPair(matter: BriefMatter): ComparedPair | null {
  const pair = latestPair(matter)
  if (!pair) return null
  const side = ({ joined, told }: Contact) => ({ joined, told, held: told.length })
  return { ...pair, comparison: compare(side(pair.before), side(pair.latest), matter.registers, pair.why) }
}

/** Notes of words that a comparison cites. */
export function citedNotes(cited: readonly Cited[], { dossier }: BriefMatter): Note[] {
  return cited.flatMap(({ document, text, span }) => {
    const reading = dossier.readings.get(document)
    return reading && span ? [noteIn(reading.document, { text, span })] : []
  })
}

/** What one contact has and the other has not. */
export type Turn = Readonly<{
  id: string
  words: Cited
  speakers: readonly string[]
  at: Contact
  notAt: Contact
  absence: Absence | null
}>

type Say = (turn: Turn) => string

/**
 * Rows of a comparison that came or went. Left out is what stands in the other's documents at all, though they tell there of another
 * contact: then it can be looked up again in the documents alone.
 */
export function turned(rows: readonly MentionRow[], sought: SearchNote['sought'], pair: Pair, matter: BriefMatter, say: Say): Draft[] {
  const draftsOf = (change: 'new' | 'gone'): Draft[] => {
    const [at, notAt] = change === 'new' ? [pair.latest, pair.before] : [pair.before, pair.latest]
    const side = change === 'new' ? 1 : 0
    const documents = documentsOf(notAt)
    return [...rows]
      .filter((row) => row.change === change && !notAt.told.some(({ reading }) => isIn(reading, sought, row.id)))
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .flatMap(({ id, sides, speakers, absence }): Draft[] => {
        const notes = citedNotes(sides[side].slice(0, FEW), matter)
        const [words] = sides[side]
        if (!words || notes.length === 0) return []
        const who = speakers[side].includes(BOTH) ? [BOTH] : speakers[side]
        const text = say({ id, words, speakers: who, at, notAt, absence })
        return [{ text, notes: [...notes, { kind: 'search', sought, value: id, documents }] }]
      })
  }
  return [...draftsOf('new'), ...draftsOf('gone')]
}
