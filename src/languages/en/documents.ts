import { spanOf } from '../../text/range.ts'
import type { Attribution, Sentence } from '../pack.ts'
import { lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'
import type { Sight } from './subjects.ts'

/**
 * "according to": a document, an office or a person that speaks without a verb. A sentence that has a speaker of its own
 * keeps it; the document is then cut off the content.
 *
 *     The talks were useful, according to a statement issued by the ministry.
 *                            ^^^^^^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function withDocuments(sight: Sight, sentence: Sentence, index: number, found: Attribution[]): Attribution[] {
  const { page } = sight
  const { tokens } = page
  let at = -1
  for (let i = sentence.from; i + 1 < sentence.to; i++)
    if (tokens.word[i] === 'according' && tokens.word[i + 1] === 'to' && !page.inQuotes[i]) at = i
  if (at < 0) return found
  const end = sourceEnd(sight, at + 2, sentence.to)
  const source = tidy(page, at + 2, end)
  if (!source) return found
  const cue = spanOf(page.tokens, { from: at, to: at + 2 })
  if (found.length > 0)
    return found.map((attribution) => ({
      ...attribution,
      content: attribution.content.map((span) => cutBefore(span, cue.start, page.text)),
    }))
  const leading = at - sentence.from <= 1
  const content = leading ? tidy(page, end, sentence.to) : tidy(page, sentence.from, at)
  if (!content) return found
  return [
    {
      sentence: index,
      source,
      cue,
      verb: 'according to',
      content: [content],
      lead: null,
      act: null,
      commit: null,
      frame: 'clause',
      form: 'document',
    },
  ]
}

function sourceEnd(sight: Sight, from: number, to: number): number {
  const { tokens, inQuotes } = sight.page
  for (let i = from; i < to; i++) {
    const word = tokens.word[i] as string
    if (word === ',' || word === ';' || inQuotes[i] || lexicon.clauses.has(word) || word === 'which' || word === 'who') return i
  }
  return to
}

function cutBefore(span: { start: number; end: number }, at: number, text: string): { start: number; end: number } {
  if (at <= span.start || at >= span.end) return span
  return { start: span.start, end: span.start + text.slice(span.start, at).replace(/[\s,;]+$/u, '').length }
}
