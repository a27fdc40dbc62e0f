import type { Range } from '../../text/range.ts'
import type { ContactMark } from '../pack.ts'

/** A contact while its sentence is being read, in tokens. */
export type Draft = Omit<ContactMark, 'sentence' | 'cue' | 'left' | 'right' | 'scope' | 'told' | 'separate' | 'about'> &
  Readonly<{ cue: Range; left: Range | null; right: Range | null }>
