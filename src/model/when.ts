import type { Certainty, Edtf } from './edtf.ts'

/** When something was or is to be: the days it may mean. An end that is not known is null. */
export type When = Readonly<{
  edtf: Edtf | null
  from: string | null
  to: string | null
  certainty: Certainty
  /** Rule that gave it, null where the text states it. */
  rule: string | null
}>
