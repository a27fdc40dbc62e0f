import type { Span } from '../../model/span.ts'
import type { Marks, Page } from '../pack.ts'
import { layoutOf } from './names.ts'
import { officeAfter } from './office-words.ts'
import { spanOf } from './stretch.ts'

/**
 *     Maren, also a member of the State Council, said …
 *                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function officesAfter(page: Page, marks: Marks, ends: readonly number[]): (Span | null)[] {
  const layout = layoutOf(page, marks)
  return ends.map((end) => {
    const sentence = page.sentences.find(({ from, to }) => from <= end && end < to)
    const office = sentence ? officeAfter(page, layout, end, sentence.to) : null
    return office ? spanOf(page, office) : null
  })
}
