import type { Segment } from '../model/search-hit.ts'
import type { Span } from '../model/span.ts'

const AROUND = 60

/** The text cut at the words found. They are in order and do not overlap. */
export function segmentsOf(text: string, marks: readonly Span[], within: Span = { start: 0, end: text.length }): Segment[] {
  const segments: Segment[] = []
  let at = within.start
  const add = (end: number, isHit: boolean): void => {
    if (end > at) segments.push({ text: text.slice(at, end), isHit })
    at = Math.max(at, end)
  }
  for (const { start, end } of marks) {
    if (start < at || end > within.end) continue
    add(start, false)
    add(end, true)
  }
  add(within.end, false)
  return segments
}

const wordAt = (text: string, { start, end }: Span): string => text.slice(start, end).toLowerCase()

/** The stretch of marks no longer than `most` that has the most different words; of equals the closest, then the first. */
function bestStretch(text: string, marks: readonly Span[], most: number): readonly Span[] {
  let best: readonly Span[] = []
  let [words, length] = [0, 0]
  for (let first = 0; first < marks.length; first++) {
    const from = (marks[first] as Span).start
    const seen = new Set<string>()
    for (let last = first; last < marks.length && (marks[last] as Span).end - from <= most; last++) {
      seen.add(wordAt(text, marks[last] as Span))
      const size = (marks[last] as Span).end - from
      if (seen.size < words || (seen.size === words && size >= length)) continue
      best = marks.slice(first, last + 1)
      words = seen.size
      length = size
    }
  }
  return best.length ? best : marks.slice(0, 1)
}

const isSpace = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign)

/** The nearest place a few signs on where a word begins or ends; Chinese may be cut anywhere. */
function atSpace(text: string, from: number, step: 1 | -1): number {
  const place = Math.min(Math.max(from, 0), text.length)
  for (let i = 0; i < 20; i++) if (isSpace(text[place + i * step])) return Math.min(Math.max(place + i * step, 0), text.length)
  // Never between the halves of a pair.
  return /[\udc00-\udfff]/.test(text[place] ?? '') ? place + step : place
}

/** What stands around the words found, and where the best of them stand; of a text without any its beginning. */
export function excerpt(text: string, marks: readonly Span[], most = 240): { segments: Segment[]; span: Span | null } {
  const best = bestStretch(text, marks.slice(0, 400), most - AROUND)
  const [first, last] = [best[0], best.at(-1)]
  const span = first && last ? { start: first.start, end: last.end } : null
  const start = span ? Math.max(0, atSpace(text, Math.max(0, span.start - AROUND), -1)) : 0
  const end = text.length <= start + most ? text.length : Math.max(span?.end ?? 0, atSpace(text, start + most, -1))
  const within = { start: start + (/^\s*/.exec(text.slice(start, start + 20))?.[0].length ?? 0), end }
  const shown = segmentsOf(text, marks, within)
  const gap = (is: boolean): Segment[] => (is ? [{ text: '…', isHit: false }] : [])
  return { segments: [...gap(within.start > 0), ...shown, ...gap(end < text.length)], span }
}
