import type { Tokens } from './tokens.ts'

const OPEN = new Map([
  ['“', '”'],
  ['«', '»'],
  ['「', '」'],
  ['『', '』'],
  ['„', '“'],
])
/** A quotation that never closes ends after so many tokens: one missing mark must not swallow a text. */
const LONGEST = 400

/**
 * The stretches in quotation marks, as tokens `from`…`to` with their marks; a text's paragraphs are given by `ends`
 * (token indexes): straight marks pair within a paragraph only. Paragraphs that each open with a mark and do not close it
 * are one long quotation, as spokespersons' readouts are printed: its marks are passed over.
 */
export function quotedIn(tokens: Tokens, ends: readonly number[]): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = []
  let from = 0
  let open = false
  for (const [index, end] of ends.entries()) {
    const first = rawMark(tokens, from)
    const carried = open && first === '“'
    open = first === '“' && findClose(tokens, from + 1, end, '”') < 0 && rawMark(tokens, ends[index] as number) === '“'
    for (let i = open || carried ? from + 1 : from; i < end; i++) {
      const mark = rawMark(tokens, i)
      if (mark === null) continue
      const closer = mark === '"' ? '"' : OPEN.get(mark)
      if (closer === undefined) continue
      const close = findClose(tokens, i + 1, Math.min(end, i + LONGEST), closer)
      if (close < 0 && mark === '"') continue
      const to = close < 0 ? Math.min(end, i + LONGEST) : close + 1
      out.push({ from: i, to })
      i = to - 1
    }
    from = end
  }
  return out
}

function findClose(tokens: Tokens, from: number, to: number, closer: string): number {
  for (let i = from; i < to; i++) if (rawMark(tokens, i) === closer) return i
  return -1
}

const MARKS = new Set(['"', '“', '”', '«', '»', '「', '」', '『', '』', '„'])
const rawMark = (tokens: Tokens, i: number): string | null => {
  const mark = tokens.mark[i]
  return mark && MARKS.has(mark) ? mark : null
}
