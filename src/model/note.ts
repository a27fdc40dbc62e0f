import type { Tier } from './document.ts'

/** Words of a held document that a sentence rests on: `text.slice(span[0], span[1]) === quote`. */
export type WordsNote = Readonly<{
  kind: 'words'
  document: string
  file: string
  publisher: string | null
  /** Day of publication (EDTF). */
  date: string | null
  tier: Tier
  quote: string
  span: readonly [start: number, end: number]
}>

/** What a register tells, with what that rests on. */
export type RegisterNote = Readonly<{
  kind: 'register'
  register: string
  id: string
  field: string
  value: string
  source: string | null
  /** Whether someone compared it with that source. */
  checked: boolean
}>

/** What was looked for in some documents and is not there. */
export type SearchNote = Readonly<{
  kind: 'search'
  /** `topic-by` is of a party: `RU/ukraine`. */
  sought: 'topic' | 'topic-by' | 'formula' | 'instrument' | 'occasion' | 'holder' | 'language'
  value: string
  /** Ids. */
  documents: readonly string[]
}>

/** What a sentence rests on. */
export type Note = WordsNote | RegisterNote | SearchNote
