import type { LanguagePack, Page } from '../languages/pack.ts'
import type { Coverage } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import { overlaps } from '../model/span.ts'

export type CoverageSetting = Readonly<{
  page: Page
  pack: LanguagePack
  dateline: Span | null
  /** Sentences whose words went into a statement, by index. */
  spoken: ReadonlySet<number>
  /** The spans that carry any other fact: engagements, topics talked about, occasions. */
  facts: readonly Span[]
}>

/** The ledger: every sentence is read, ignored for a named reason, or listed as unread. */
export function cover({ page, pack, dateline, spoken, facts }: CoverageSetting): Coverage {
  const ignored: { span: Span; reason: string }[] = []
  const unread: Span[] = []
  let read = 0
  const ordered = [...facts].sort((a, b) => a.start - b.start)
  page.sentences.forEach((sentence, index) => {
    const span = { start: sentence.start, end: sentence.end }
    const role = page.blocks[sentence.block]?.role
    if (role && role !== 'paragraph' && role !== 'quotation') ignored.push({ span, reason: role })
    else if (spoken.has(index) || ordered.some((fact) => overlaps(fact, span))) read++
    else if (dateline && dateline.start <= span.start && span.end <= dateline.end) ignored.push({ span, reason: 'dateline' })
    else if (pack.isOpening?.(page, sentence)) ignored.push({ span, reason: 'dateline' })
    else if (pack.isNarrative(page, sentence)) ignored.push({ span, reason: 'course-of-the-talk' })
    else if (!/\p{L}/u.test(page.text.slice(span.start, span.end))) ignored.push({ span, reason: 'no-words' })
    else unread.push(span)
  })
  return { sentences: page.sentences.length, read, ignored, unread }
}
