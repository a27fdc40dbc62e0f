import type { Span } from '../model/span.ts'
import type { InitiativeMark } from './pack.ts'

/**
 * A way of telling who asked for a contact. In the pattern the group `by` is where they are named; a pattern without it has them stand
 * on the side that `side` tells.
 */
export type InitiativeForm = Readonly<{ pattern: RegExp; side?: 'before' | 'after' }>

/** Finds the forms in a text, in its order. `pattern` is to have the flags g and d. */
export function initiativesIn(text: string, forms: readonly InitiativeForm[]): InitiativeMark[] {
  const out: InitiativeMark[] = []
  for (const { pattern, side } of forms)
    for (const match of text.matchAll(pattern)) {
      const span: Span = { start: match.index, end: match.index + match[0].length }
      const by = match.indices?.groups?.by
      if (by) out.push({ span, by: { start: by[0], end: by[1] }, side: null })
      else if (side) out.push({ span, by: null, side })
    }
  return out.sort((a, b) => a.span.start - b.span.start)
}
