import type { JoinedEngagement } from '../../model/account.ts'
import type { Coming } from '../../model/coming.ts'
import type { Note, WordsNote } from '../../model/note.ts'
import type { Reading } from '../../model/reading.ts'
import { findDaysOf } from '../../model/season-days.ts'
import type { Quote } from '../../model/span.ts'
import type { LifeRegisters } from '../commitments/registers.ts'
import type { ComparisonKnowledge } from '../compare.ts'
import { type Dossier, type Told, toldOf } from '../dossier.ts'
import { noteIn } from '../note-of.ts'
import type { Offices } from '../predecessor.ts'
import { byTier } from '../tiers.ts'

/** How ids are written for a person. */
export type BriefNames = Readonly<{
  party(id: string): string
  topic(id: string): string
  place(id: string): string
  language(id: string): string
}>

/** What is asked of the registers. */
export type BriefRegisters = Offices & LifeRegisters & ComparisonKnowledge

/** What a brief is made of. `dossier.today` is the day it is made for: nothing later is in it. */
export type BriefMatter = Readonly<{
  dossier: Dossier
  between: readonly string[]
  /** Whom the contact is with; null: anybody. */
  counterpart: Readonly<{ person: string | null; name: string }> | null
  /** Asked for; empty: those most spoken of. */
  topics: readonly string[]
  /** How many engagements the record holds between them; those of the dossier may be fewer. */
  held: number
  names: BriefNames
  registers: BriefRegisters
  coming: readonly Coming[]
  /** Documents of the record in languages that are not read. */
  unreadLanguages: readonly Readonly<{ language: string; count: number; some: readonly Reading[] }>[]
  /** The main languages of a party, where they are known. */
  languagesOf(party: string): readonly string[]
}>

/** A sentence with what it rests on. */
export type Draft = Readonly<{ text: string; notes: readonly Note[] }>
export type DraftSection = Readonly<{ title: string; drafts: readonly Draft[] }>

/** A section of a brief: adding one is a file and a line in `index.ts`. */
export type SectionMaker = (matter: BriefMatter) => DraftSection

/** An engagement with what its accounts tell. */
export type Contact = Readonly<{ joined: JoinedEngagement; told: readonly Told[] }>

const dayOf = ({ engagement }: JoinedEngagement): string => findDaysOf(engagement.date.edtf)?.from ?? ''

const isWith = ({ engagement }: JoinedEngagement, counterpart: BriefMatter['counterpart']): boolean =>
  counterpart === null ||
  [...engagement.participants, ...engagement.others].some(({ person, name }) =>
    counterpart.person ? person === counterpart.person : name === counterpart.name,
  )

/** The edition nearer to the original first; of two the one in the language of the brief. */
const byEdition = (a: Told, b: Told): number =>
  byTier(a.account, b.account) || Number(a.account.language !== 'en') - Number(b.account.language !== 'en')

/** Contacts that were held, newest first; those without a date last. */
export function contactsOf({ dossier }: Pick<BriefMatter, 'dossier'>): Contact[] {
  return dossier.engagements
    .filter(({ engagement }) => engagement.status === 'held')
    .map((joined) => ({ joined, told: toldOf(dossier, joined).sort(byEdition) }))
    .sort((a, b) =>
      dayOf(a.joined) === dayOf(b.joined) ? (a.joined.id < b.joined.id ? -1 : 1) : dayOf(a.joined) < dayOf(b.joined) ? 1 : -1,
    )
}

/** Those with the counterpart. */
export const contactsWith = (matter: BriefMatter): Contact[] =>
  contactsOf(matter).filter(({ joined }) => isWith(joined, matter.counterpart))

export const isDated = ({ joined }: Contact): boolean => dayOf(joined) !== ''

/** Words that tell an account's engagement; where only the headline does, the first words that it reports. */
export function wordsOf({ reading, engagement, statements }: Told): WordsNote {
  const [first = null] = [
    ...engagement.evidence,
    ...engagement.participants.flatMap(({ evidence }) => evidence),
    ...statements.flatMap(({ content }) => content),
  ]
  return noteIn(reading.document, first ?? firstWords(reading))
}

const SHOWN = 80

/** The first words of a document. */
export function firstWords({ document: { text } }: Reading): Quote {
  const line = text.search(/\S/)
  const start = Math.max(0, line)
  const end = text.indexOf('\n', start)
  const stop = Math.min(end < 0 ? text.length : end, start + SHOWN)
  return { text: text.slice(start, stop), span: [start, stop] }
}

export const documentsOf = ({ told }: Contact): string[] => told.map(({ account }) => account.document)

/** A number of notes that a reader would still look up. */
export const FEW = 3
