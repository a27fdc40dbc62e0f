import type { Span } from '../model/span.ts'
import type { InitiativeMark, Sentence } from './pack.ts'

/**
 * A way of telling who asked for a contact. `key` stands in every such telling; it is looked for first. In the pattern, with the flags
 * g and d, the group `by` is where they are named; a pattern without it has them stand on the side that `side` tells.
 */
export type InitiativeForm = Readonly<{ key: string; pattern: RegExp; side?: 'before' | 'after' }>

/** Finds the forms in the sentences of a text; `text` is as long as theirs. */
export function initiativesIn(text: string, sentences: readonly Sentence[], forms: readonly InitiativeForm[]): InitiativeMark[] {
  const out: InitiativeMark[] = []
  for (const form of forms) {
    let at = text.indexOf(form.key)
    while (at >= 0) {
      const index = sentences.findIndex((one) => one.end > at)
      const sentence = sentences[index]
      if (!sentence) break
      if (sentence.start <= at) out.push(...inSentence(text, sentence, index, form))
      at = text.indexOf(form.key, Math.max(sentence.end, at + 1))
    }
  }
  return out.sort((a, b) => a.span.start - b.span.start)
}

function inSentence(text: string, sentence: Sentence, index: number, { pattern, side }: InitiativeForm): InitiativeMark[] {
  const spanOf = ([from, to]: readonly [number, number]): Span => ({ start: sentence.start + from, end: sentence.start + to })
  return [...text.slice(sentence.start, sentence.end).matchAll(pattern)].flatMap((match) => {
    const by = match.indices?.groups?.by
    const span = spanOf([match.index, match.index + match[0].length])
    return by || side ? [{ sentence: index, span, by: by ? spanOf(by) : null, side: by ? null : (side ?? null) }] : []
  })
}
