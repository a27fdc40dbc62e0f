import type { Edtf } from './edtf.ts'
import type { MechanismSession } from './engagement.ts'
import type { RegisterNote, WordsNote } from './note.ts'

/** Something to come: an anniversary, a themed year, a forum's chair, a contact that is announced or agreed. */
export type Coming = Readonly<{
  /** Stays while further words for it are found. */
  id: string
  kind: 'anniversary' | 'themed-year' | 'chairmanship' | 'planned'
  /** Null where the words name no time. */
  date: Edtf | null
  title: string
  parties: readonly string[]
  /** The year or day it counts from. */
  base: Edtf | null
  ordinal: number | null
  /** 5, 10, 25, 50 … */
  round: boolean
  /** The due wording of what was agreed: "at an appropriate time". */
  due: string | null
  /** A contact that is announced or agreed: its engagement, and the standing format that it is one of. */
  engagement: string | null
  session: MechanismSession | null
  words: readonly WordsNote[]
  registers: readonly RegisterNote[]
}>
