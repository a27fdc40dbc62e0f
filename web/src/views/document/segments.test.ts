import { describe, expect, it } from 'vitest'
import type { Reading } from '../../api/answers.ts'
import { factsOf } from './facts.ts'
import { segmented } from './segments.ts'

const TEXT = 'Maren said that the lake is one.\n\nTass agreed.'
const quote = (start: number, end: number) => ({ text: TEXT.slice(start, end), span: [start, end] as [number, number] })

const BARE = { engagements: [], commitments: [], discussed: [], occasions: [], forums: [], instruments: [], issues: [] }
const READING = {
  ...BARE,
  document: { text: TEXT },
  statements: [{ id: 's1', source: quote(0, 5), cue: quote(6, 10), content: [quote(16, 31)], formulas: ['one-lake'] }],
  formulas: [{ formula: 'one-lake', statement: 's1', ...quote(20, 31) }],
  coverage: { sentences: 2, read: 1, ignored: [], unread: [{ start: 34, end: 46 }] },
} as unknown as Reading

const BLOCKS = [
  { span: { start: 0, end: 32 }, role: 'paragraph' as const },
  { span: { start: 34, end: 46 }, role: 'paragraph' as const },
]

describe('segmented', () => {
  const facts = factsOf(READING)
  const shown = (at?: readonly [number, number]) => segmented(TEXT, BLOCKS, facts, at)

  it('cuts a text wherever a fact begins or ends, and loses nothing of it', () => {
    const [first, second] = shown()
    expect(first?.segments.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
      'Maren',
      ' ',
      'said',
      ' that ',
      'the ',
      'lake is one',
      '.',
    ])
    expect(second?.segments.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['Tass agreed.'])
  })

  it('puts every fact on its words, the wider before the narrower', () => {
    const on = shown()[0]?.segments.map((one) => one.on.map(({ fact, part }) => `${facts[fact]?.kind} ${part}`))
    expect(on).toEqual([['statement source'], [], ['statement cue'], [], ['statement content'], ['statement content', 'formula whole'], []])
  })

  it('begins each fact once', () => {
    const begun = shown().flatMap(({ segments }) => segments.flatMap(({ begins }) => begins.map((fact) => facts[fact]?.id)))
    expect(begun).toEqual(['statement-s1', 'formula-1', 'unread-1'])
  })

  it.each<[name: string, at: readonly [number, number], words: string]>([
    ['words within a fact', [24, 28], ' is '],
    ['words over paragraphs', [28, 38], 'one.Tass'],
    ['words beyond the text', [43, 900], 'ed.'],
  ])('marks the words asked for: %s', (_, at, words) => {
    const marked = shown(at).flatMap(({ segments }) => segments.filter(({ isAsked }) => isAsked))
    expect(marked.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(words)
  })

  it('shows what no block holds', () => {
    expect(segmented(TEXT, BLOCKS.slice(1), []).map(({ start, end }) => TEXT.slice(start, end).trim())).toEqual([
      'Maren said that the lake is one.',
      'Tass agreed.',
    ])
  })

  it('is quick on a long text with many facts', () => {
    const long = 'word '.repeat(50_000)
    const spans = Array.from({ length: 8_000 }, (_, i) => ({ start: i * 30, end: i * 30 + 45, part: 'whole' as const }))
    const many = spans.map((span, i) => ({ id: `unread-${i}`, kind: 'unread' as const, value: null, spans: [span], at: span.start }))
    const begun = performance.now()
    const [one] = segmented(long, [], many)
    expect(one?.segments.length).toBeGreaterThan(15_000)
    expect(performance.now() - begun).toBeLessThan(1500)
  })
})
