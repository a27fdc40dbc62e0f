import type { Block } from '../../api/answers.ts'
import type { Fact, Part } from './facts.ts'

/** A fact on a stretch of text: its place in the list of facts, and what of it the words carry. */
export type On = Readonly<{ fact: number; part: Part }>

/** A stretch of text with the same facts on all of it. `begins`: facts whose first words begin here. */
export type Segment = Readonly<{ start: number; end: number; on: readonly On[]; begins: readonly number[]; isAsked: boolean }>

export type Stretch = readonly [start: number, end: number]

/** A paragraph with its stretches. */
export type Paragraph = Readonly<{ block: Pick<Block, 'role' | 'language'>; start: number; end: number; segments: readonly Segment[] }>

type Cut = Readonly<{ start: number; end: number; on: On }>

/** Stretches of a text that no block holds, white space aside: nothing of a text is left out. */
function paragraphsOf(text: string, blocks: readonly Block[]): Pick<Paragraph, 'block' | 'start' | 'end'>[] {
  const out: Pick<Paragraph, 'block' | 'start' | 'end'>[] = []
  const rest = (start: number, end: number) => {
    if (text.slice(start, end).trim()) out.push({ block: { role: 'paragraph' }, start, end })
  }
  let at = 0
  for (const { span, ...block } of [...blocks].sort((a, b) => a.span.start - b.span.start)) {
    const start = Math.max(at, span.start)
    if (start >= span.end) continue
    rest(at, start)
    out.push({ block, start, end: Math.min(span.end, text.length) })
    at = span.end
  }
  rest(at, text.length)
  return out
}

/** The first paragraph that ends after a place, by halving. */
function firstAfter(paragraphs: readonly Readonly<{ end: number }>[], place: number): number {
  let [low, high] = [0, paragraphs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.end ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}

/** One paragraph cut wherever a fact begins or ends. Wider words come before the narrower that stand in them. */
function segmentsIn(start: number, end: number, cuts: readonly Cut[], begins: ReadonlyMap<number, readonly number[]>, asked?: Stretch) {
  const within = (place: number) => Math.min(end, Math.max(start, place))
  const bounds = new Set([start, end, ...(asked ? [within(asked[0]), within(asked[1])] : [])])
  for (const cut of cuts) bounds.add(within(cut.start)).add(within(cut.end))
  const places = [...bounds].sort((a, b) => a - b)
  const ordered = [...cuts].sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  let open: Cut[] = []
  let next = 0
  for (const [at, from] of places.slice(0, -1).entries()) {
    const to = places[at + 1] as number
    open = open.filter((cut) => cut.end > from)
    for (; next < ordered.length && (ordered[next] as Cut).start <= from; next += 1) open.push(ordered[next] as Cut)
    const on = open.filter((cut) => cut.end > from).map((cut) => cut.on)
    const isAsked = asked !== undefined && from >= asked[0] && to <= asked[1]
    segments.push({ start: from, end: to, on, begins: begins.get(from) ?? [], isAsked })
  }
  return segments
}

/** A text in paragraphs and stretches; `asked`: words that the address names. Joined again the stretches of a paragraph are its text. */
export function segmented(text: string, blocks: readonly Block[], facts: readonly Fact[], asked?: Stretch): Paragraph[] {
  const paragraphs = paragraphsOf(text, blocks)
  const cuts = paragraphs.map((): Cut[] => [])
  const begins = new Map<number, number[]>()
  for (const [fact, { spans, at }] of facts.entries()) {
    let isBegun = at === null
    for (const { start, end, part } of spans) {
      for (let i = firstAfter(paragraphs, start); i < paragraphs.length && (paragraphs[i]?.start ?? 0) < end; i += 1) {
        cuts[i]?.push({ start, end, on: { fact, part } })
        if (isBegun || at === null || at < start || at >= end) continue
        isBegun = true
        const place = Math.max(start, paragraphs[i]?.start ?? 0)
        begins.set(place, [...(begins.get(place) ?? []), fact])
      }
    }
  }
  return paragraphs.map(({ block, start, end }, i) => ({
    block,
    start,
    end,
    segments: segmentsIn(start, end, cuts[i] ?? [], begins, asked),
  }))
}
