import { spanOf } from '../../text/range.ts'
import type { DelegationMark, NameMark, Page } from '../pack.ts'

const LED = new Set(['возглавил', 'возглавила', 'возглавляет', 'возглавлял', 'возглавляла', 'возглавили', 'представлял', 'представляла'])
const SIDES = new Set(['делегацию', 'сторону', 'делегации'])

/**
 *     Орустскую делегацию возглавил канцлер Ору Тасс.
 *     ^^^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^
 */
export function delegations(page: Page, names: readonly NameMark[]): DelegationMark[] {
  const { tokens } = page
  const starts = new Map(names.map((name) => [name.whole.from, name]))
  const out: DelegationMark[] = []
  page.sentences.forEach((sentence, index) => {
    for (let i = sentence.from + 1; i + 1 < sentence.to; i++) {
      if (!LED.has(tokens.word[i] as string)) continue
      const head = starts.get(i + 1) ?? starts.get(i + 2)
      if (head && SIDES.has(tokens.word[i - 1] as string) && i - 2 >= sentence.from)
        out.push({
          sentence: index,
          side: spanOf(page.tokens, { from: i - 2, to: i }),
          head: spanOf(page.tokens, { from: head.whole.from, to: head.to }),
        })
    }
  })
  return out
}
