import type { Span } from '../model/span.ts'
import type { Tokens } from './tokens.ts'

/** Tokens `from`…`to`, half-open. */
export type Range = Readonly<{ from: number; to: number }>

/** Where tokens stand in the text, in UTF-16 code units. */
export const spanOf = ({ start, end }: Tokens, { from, to }: Range): Span => ({ start: start[from] as number, end: end[to - 1] as number })
