import type { Page } from '../languages/pack.ts'
import type { Coverage } from '../model/reading.ts'

/** The ledger: every sentence is read, ignored for a named reason, or listed as unread. */
export function cover(page: Page, read: ReadonlySet<number>): Coverage {
  const ignored: { span: { start: number; end: number }; reason: string }[] = []
  const unread: { start: number; end: number }[] = []
  page.sentences.forEach(({ start, end, block }, index) => {
    if (read.has(index)) return
    const role = page.blocks[block]?.role
    if (role && role !== 'paragraph') ignored.push({ span: { start, end }, reason: role })
    else unread.push({ start, end })
  })
  return { sentences: page.sentences.length, read: read.size, ignored, unread }
}
