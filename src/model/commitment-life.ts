import type { Certainty, Edtf } from './edtf.ts'
import type { Quote } from './span.ts'
import type { When } from './when.ts'

/** Grades of commitment, the weakest first. */
export const GRADES = ['exchanged views', 'hopes', 'calls for', 'stands ready', 'supports', 'agreed'] as const
export type CommitmentGrade = (typeof GRADES)[number]

/** Open: undertaken once, nothing since. Repeated: undertaken again, not seen kept. */
export type CommitmentState = 'open' | 'repeated' | 'kept' | 'lapsed'

/** Days between two days: one number where both are known to the day. */
export type Elapsed = Readonly<{ least: number; most: number }>

/** Words of a document that show something, and what they were said at. */
export type Shown = Readonly<{
  rule: string
  document: string
  file: string
  /** Id of the joined engagement; null where the document tells no particular one. */
  engagement: string | null
  when: When
  words: readonly Quote[]
}>

/** A later telling of the same matter, by the same parties. */
export type Retold = Shown & Readonly<{ grade: CommitmentGrade }>

/** Until when, in the words of the text. `edtf` null: an open due date. */
export type DueDate = Readonly<{
  text: string
  span: readonly [number, number]
  edtf: Edtf | null
  certainty: Certainty
  rule: string | null
}>

/** A chairmanship that a commitment is about. `year` null: in no register. */
export type ChairYear = Readonly<{ forum: string; party: string | null; year: number | null; words: readonly Quote[] }>

/** What became of a commitment as of a day, as far as the record shows. */
export type CommitmentLife = Readonly<{
  document: string
  /** Id within the document. */
  commitment: string
  engagement: string | null
  /** Parties between whom it was made. */
  between: readonly string[]
  made: When | null
  grade: CommitmentGrade
  state: CommitmentState
  /** From when it is in this state, as precisely as is known. */
  since: Edtf | null
  /** From the day it was made to today. */
  elapsed: Elapsed | null
  /** From the day it was made to the day on which it was kept. */
  elapsedToKept: Elapsed | null
  due: DueDate | null
  chair: ChairYear | null
  /** In later engagements, in order of time. */
  repeated: readonly Retold[]
  /** Later words on the same matter that undertake less: hopes, calls. */
  softened: readonly Retold[]
  keptBy: Shown | null
  /** Kept after the time that was told. */
  late: boolean
  /** The rule by which its time has passed, and the words of the time. */
  lapsedBy: Readonly<{ rule: string; last: string; words: readonly Quote[] }> | null
  /** The decision of a person that gives the state, whatever the rules find. */
  decided: Readonly<{ id: string; at: string; who: string; why: string }> | null
}>
