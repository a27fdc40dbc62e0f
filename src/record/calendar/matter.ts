import type { JoinedEngagement } from '../../model/account.ts'
import type { RegisterNote, WordsNote } from '../../model/note.ts'
import type { OccasionMention } from '../../model/reading.ts'
import type { Commitment } from '../../model/statement.ts'
import type { NotedDocument } from '../note-of.ts'

type Sourced = Readonly<{ source?: string; checked?: boolean }>

export type KnownOccasion = Sourced &
  Readonly<{ id: string; kind: 'anniversary' | 'themed-year' | 'holiday'; base?: number; parties?: readonly string[]; name: string }>
export type KnownInstrument = Sourced & Readonly<{ id: string; kind: string; parties: readonly string[]; name: string; signed?: string }>
export type KnownForum = Sourced &
  Readonly<{
    id: string
    name: string
    members?: readonly Readonly<{ party: string; from?: string | number; to?: string | number }>[]
    chairs?: readonly Readonly<{ party: string; year: number }>[]
  }>

/** What a calendar needs of the registers; `name` is how a person would write it. */
export type CalendarRegisters = Readonly<{
  occasions: readonly KnownOccasion[]
  instruments: readonly KnownInstrument[]
  forums: readonly KnownForum[]
  partyName(id: string): string
  placeName(id: string): string
}>

/** An occasion that a document names. */
export type ToldOccasion = Readonly<{ in: NotedDocument; mention: OccasionMention }>

/** Words by which a side supports another in a forum: the words of the commitment name it. */
export type ToldSupport = Readonly<{ in: NotedDocument; commitment: Commitment; forum: string; date: string | null }>

/** A planned contact with the documents that announce it. */
export type ToldPlan = Readonly<{ joined: JoinedEngagement; in: readonly NotedDocument[]; commitments: readonly Commitment[] }>

/** The last day of a standing format, or of the same people (`principalsOf`) in the same way (`familyOf`). */
export type LastHeld = Readonly<{ format: string | null; way: string; last: string }>

/** What a calendar is made of. Days are ISO days, inclusive. */
export type CalendarMatter = Readonly<{
  /** Empty: all parties. */
  between: readonly string[]
  from: string
  to: string
  occasions: readonly ToldOccasion[]
  supports: readonly ToldSupport[]
  /** Forums that texts name: of these the chairs are told where no parties are asked for. */
  forums?: readonly string[]
  planned: readonly ToldPlan[]
  /** What was held, which ends what was planned. */
  held: readonly LastHeld[]
  registers: CalendarRegisters
}>

export const yearsOf = ({ from, to }: Pick<CalendarMatter, 'from' | 'to'>): number[] => {
  const first = Number(from.slice(0, 4))
  return Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, i) => first + i)
}

export const registerNote = (register: string, entry: Sourced & Readonly<{ id: string }>, field: string, value: string): RegisterNote => ({
  ...{ kind: 'register', register, id: entry.id, field, value, source: entry.source ?? null, checked: entry.checked ?? false },
})

const MOST_WORDS = 3

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The newest words first, each document once, not more than a reader would look at. */
export function newestWords(words: readonly WordsNote[]): WordsNote[] {
  const newest = [...words].sort((a, b) => byText(b.date ?? '', a.date ?? '') || byText(a.document, b.document))
  return newest.filter((one, i) => newest.findIndex(({ document }) => document === one.document) === i).slice(0, MOST_WORDS)
}

/** Whether an entry of the registers is of these parties and of nobody else; with no parties asked for, of any. */
export const isTheirs = (parties: readonly string[], between: readonly string[]): boolean =>
  parties.length > 0 && (between.length === 0 || (parties.length === between.length && parties.every((party) => between.includes(party))))
