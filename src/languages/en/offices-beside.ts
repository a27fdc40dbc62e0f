import type { Span } from '../../model/span.ts'
import { type Range, spanOf } from '../../text/range.ts'
import { isCapital } from '../../text/tokens.ts'
import type { Marks, Page } from '../pack.ts'
import { layoutOf } from '../registered.ts'
import { officeAfter, officeBefore, ofOne } from './office-words.ts'
import { titles } from './titles.ts'

/**
 * The offices beside names, as a text gives them after the first mention, before a comma, or within the name.
 *
 *     Maren, also a member of the State Council, …    the Chancellor of Orust, Oru Tass, …    King Elm
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^^^^                  ^^^^
 */
export function officesBeside(page: Page, marks: Marks, names: readonly Range[]): Span[][] {
  const layout = layoutOf(page, marks)
  const { tokens } = page
  return names.map(({ from, to }) => {
    const sentence = page.sentences.find((one) => one.from <= from && from < one.to)
    if (!sentence) return []
    const before = tokens.word[from - 1] === ',' && tokens.word[to] === ',' ? officeBefore(page, layout, from - 1, sentence.from) : null
    const within = to - from > 1 && titles.heads.has(tokens.word[from] as string) && isCapital(tokens, from) ? { from, to: from + 1 } : null
    const found = [officeAfter(page, layout, to, sentence.to), officeBefore(page, layout, from, sentence.from), before, within].filter(
      (range) => range !== null,
    )
    return found.map((range) => spanOf(page.tokens, ofOne(tokens, range)))
  })
}
