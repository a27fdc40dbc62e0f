import type { Edtf } from './edtf.ts'

export const HIT_KINDS = ['person', 'office', 'formula', 'engagement', 'document', 'statement'] as const
export type HitKind = (typeof HIT_KINDS)[number]

/** A stretch of a text: the stretches of a text in their order are the text. `isHit`: one of the words that were looked for. */
export type Segment = Readonly<{ text: string; isHit: boolean }>

/** What a search found. */
export type SearchHit = Readonly<{
  kind: HitKind
  /** Of the document, person, office, phrase or engagement; of a statement its id within `document`. */
  id: string
  title: readonly Segment[]
  /** Words around those found; of a statement its own. Empty where the title says all. */
  snippet: readonly Segment[]
  /** BCP 47, of `snippet`. */
  language: string | null
  /** Of publication; of an engagement its own. */
  date: Edtf | null
  /** Whom it is about or who says it. */
  parties: readonly string[]
  /** Who says a statement, holds an office, takes part. */
  people: readonly string[]
  publisher: string | null
  /** Where the words stand. */
  document: string | null
  span: readonly [start: number, end: number] | null
  /** Of an engagement. */
  engagement: Readonly<{ kind: string; status: string; channel: string | null; certainty: string }> | null
}>

export type FacetCount = Readonly<{ id: string; name: string; count: number }>

/** How the hits are spread: each list by what other choices leave. */
export type SearchFacets = Readonly<{
  kind: readonly FacetCount[]
  party: readonly FacetCount[]
  publisher: readonly FacetCount[]
  language: readonly FacetCount[]
  year: readonly FacetCount[]
}>
