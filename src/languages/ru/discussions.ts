import { spanOf } from '../../text/range.ts'
import { Shape } from '../../text/tokens.ts'
import type { DiscussionMark, Page } from '../pack.ts'
import { cueForms, discussForms, generalWords } from './cues.ts'
import { skipLoose } from './openings.ts'
import { tidy } from './stretch.ts'
import { type Sight, subjectBefore } from './subjects.ts'

/**
 *     Стороны обменялись мнениями по вопросам торговли.
 *     ^^^^^^^ ^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^
 */
export function discussions(page: Page): DiscussionMark[] {
  const sight: Sight = { page, nameAt: [], partyAt: [], feminine: new Set() }
  const out: DiscussionMark[] = []
  const found: { from: number; to: number; value: true }[] = []
  page.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (page.inQuotes[i]) continue
      found.length = 0
      discussForms.matchAt(page.tokens, i, sentence.to, found)
      const to = found.reduce((end, hit) => Math.max(end, hit.to), -1)
      if (to < 0) continue
      const end = contentEnd(page, to, sentence.to)
      const from = skipLoose(sight, to, end)
      const topics = topicsAt(page, from, end)
      const content = tidy(page, topics.from, end) ?? tidy(page, sentence.from, i)
      if (!content) continue
      const subject = subjectBefore(sight, i, sentence.from, 'p') ?? subjectBefore(sight, i, sentence.from, 'm')
      out.push({
        sentence: index,
        source: subject && spanOf(page.tokens, subject),
        cue: spanOf(page.tokens, { from: i, to }),
        content,
        general: topics.general,
      })
      i = end - 1
    }
  })
  return out
}

const INCLUDING = new Set(['включая', 'прежде', 'числе'])

/** "широкий круг международных вопросов, включая торговлю": the topics are those after "включая". */
export function topicsAt(page: Page, from: number, to: number): Readonly<{ from: number; general: boolean }> {
  const { word, shape } = page.tokens
  for (let i = from; i < to; i++) {
    if (INCLUDING.has(word[i] as string)) {
      const rest = topicsAt(page, i + 1, to)
      return rest.general ? rest : { from: i + 1, general: false }
    }
    if (shape[i] !== Shape.mark && !generalWords.has(word[i] as string)) return { from, general: false }
  }
  return { from, general: true }
}

/** The list of topics ends where a reporting verb takes over. */
function contentEnd(page: Page, from: number, to: number): number {
  const found: { from: number; to: number; value: { form: string } }[] = []
  for (let i = from + 1; i < to; i++) {
    const word = page.tokens.word[i - 1] as string
    if (word !== ',' && word !== 'и' && word !== ';' && word !== 'также') continue
    found.length = 0
    cueForms.matchAt(page.tokens, i, to, found as never)
    discussForms.matchAt(page.tokens, i, to, found as never)
    if (found.length > 0) return i
  }
  return to
}
