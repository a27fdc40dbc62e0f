import type { Edtf } from './edtf.ts'
import type { DatedQuote } from './formula-life.ts'

/** A use of a set phrase, found again by its document and its place there. `since`, `until`: the days it may mean; null where nothing tells. */
export type FormulaUsed = Readonly<{
  formula: string
  document: string
  position: number
  /** Whose speakers said it; none: the account itself. */
  parties: readonly string[]
  since: string | null
  until: string | null
}>

/** The days that a use may mean. */
export type UseDays = Pick<FormulaUsed, 'since' | 'until'>

/** How often one side used a set phrase in a month. `party` null: nobody in particular. `month`: a year where no more is known, null where no day tells. */
export type FormulaCell = Readonly<{ month: Edtf | null; party: string | null; uses: number }>

/** Words of a use, with the language of their document. */
export type StripWords = DatedQuote & Readonly<{ language: string }>

/** A set phrase along a line of time. */
export type FormulaStrip = Readonly<{
  formula: string
  gloss: string | null
  /** A use by both sides at once counts once here, and once in the cell of each. Copies of another account are left out. */
  uses: number
  parties: readonly string[]
  cells: readonly FormulaCell[]
  first: StripWords
  last: StripWords
  /** From the last use to today: days, where that day is known; and engagements that were held since. */
  silence: Readonly<{ days: number | null; engagements: number }>
}>
