import type { Certainty, Edtf } from './edtf.ts'
import type { Quote } from './span.ts'

/** A name of an office in a language, in use from and to. */
export type OfficeNameShown = Readonly<{ language: string; name: string; from: Edtf | null; to: Edtf | null; isAlias: boolean }>

/** Who held an office, whom they succeeded and who succeeded them. */
export type Holder = Readonly<{
  person: string
  name: string
  from: Edtf | null
  to: Edtf | null
  acting: boolean
  /** Ids; null where the registers know of nobody next to them, or the office has many seats. */
  predecessor: string | null
  successor: string | null
  source: string | null
  checked: boolean
}>

/** Words of the record that name an office, and whose it was there. */
export type OfficeWording = Readonly<{
  wording: string
  document: string
  file: string
  quote: Quote
  person: string | null
  name: string
  /** Day of the engagement in which the person appears. */
  date: Edtf | null
  /** Stated: the words are a name of the office in the registers; inferred: such a name stands among them, or the person held it then. */
  certainty: Certainty
  rule: string | null
}>

/** An office under all its names. */
export type OfficeHistory = Readonly<{
  office: string
  party: string
  seats: number | 'many'
  names: readonly OfficeNameShown[]
  holders: readonly Holder[]
  wordings: readonly OfficeWording[]
}>
