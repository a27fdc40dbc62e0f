import type { Cited, Redline } from '../../model/comparison.ts'

/** A part of a line: words of ours, words of a document, or two wordings in one. */
export type Piece =
  | Readonly<{ kind: 'text'; text: string }>
  | Readonly<{ kind: 'quote'; cited: Cited; isShort?: boolean }>
  | Readonly<{ kind: 'redline'; redline: Redline }>

export type Tone = 'gone' | 'new' | 'kept' | 'changed' | 'doubt'

export type Line = Readonly<{ tone: Tone; label: string; head: string; below: readonly (readonly Piece[])[]; note: string | null }>
