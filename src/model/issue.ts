import type { Span } from './span.ts'

/** A doubt about a text: found while reading, kept with the reading, never thrown. */
export type Issue = Readonly<{ code: IssueCode; message: string; span: Span | null }>

export type IssueCode =
  | 'office-differs'
  | 'ambiguous-person'
  | 'unknown-party'
  | 'weekday-differs'
  | 'date-unknown'
  | 'speaker-unknown'
  | 'not-read'
  | 'decoded'
  | 'front-matter'
  | 'cut-short'
  | 'no-engagement'
