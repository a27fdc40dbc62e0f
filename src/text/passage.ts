import type { Span } from '../model/span.ts'

const MOST = 280

/** Whether a sentence or line ends before `at`. A point within a name or a number ("J. Maren", "3.5") has no space or no letter before it. */
const isEdge = (text: string, at: number): boolean =>
  at <= 0 ||
  at >= text.length ||
  text[at - 1] === '\n' ||
  text[at] === '\n' ||
  /[。！？]/.test(text[at - 1] ?? '') ||
  /\p{L}{2}[.!?]["”»]?\s$/u.test(text.slice(Math.max(0, at - 6), at))

/** The sentence in which a stretch stands, cut where it is very long: enough of the words around to judge by. */
export function passageAround(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from > 0 && start - from < MOST && !isEdge(text, from)) from--
  while (to < text.length && to - end < MOST && !isEdge(text, to)) to++
  while (from < start && /\s/.test(text[from] ?? '')) from++
  while (to > end && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
