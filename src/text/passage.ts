import type { Span } from '../model/span.ts'

const MOST = 280

// Short words with a capital are as often short for something ("Feb. 16", "Mr. Tass", "J. Maren") as an end.
const ENDS = /(?:^|[\s("“«])(?!\p{Lu}\p{L}{0,2}\.)\S*[\p{L}\p{N})]{2}[.!?]["”»)]?\s$/u
const LONGEST_WORD = 40

/** Whether a sentence or a line ends before `at`. */
function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length || text[at - 1] === '\n' || text[at] === '\n') return true
  if (/[。！？]/.test(text[at - 1] ?? '')) return true
  return (
    /\s/.test(text[at - 1] ?? '') && /[\p{Lu}\p{Lo}"“«]/u.test(text[at] ?? '') && ENDS.test(text.slice(Math.max(0, at - LONGEST_WORD), at))
  )
}

/** The sentence in which a stretch stands, cut where it is very long: enough of the words around to judge by. */
export function passageAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && start - from < MOST && !isEdge(text, from)) from--
  while (to < text.length && to - end < MOST && !isEdge(text, to)) to++
  while (from < start && /\s/.test(text[from] ?? '')) from++
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
