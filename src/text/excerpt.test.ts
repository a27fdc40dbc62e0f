import fc from 'fast-check'
import { expect, it } from 'vitest'
import { excerpt, segmentsOf } from './excerpt.ts'
import { markWords } from './mark-words.ts'

const marksOf = (text: string, ...words: string[]) => markWords(text, (word) => words.includes(word.toLowerCase()), [])
const written = (segments: readonly { text: string; isHit: boolean }[]) =>
  segments.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('')

const LONG = `${'The two sides spoke of weather. '.repeat(20)}Ilvania asked for river pilots and got two pilots.${' They left.'.repeat(30)}`

it.each([
  ['Maren spoke of rivers.', ['rivers'], 'Maren spoke of [rivers].'],
  ['River after river', ['river'], '[River] after [river]'],
  ['nothing here', ['river'], 'nothing here'],
  ['', ['river'], ''],
])('%j with %j marked', (text, words, expected) => {
  expect(written(segmentsOf(text, marksOf(text, ...words)))).toBe(expected)
})

it('shows the closest place of most words, and where it stands', () => {
  const { segments, span } = excerpt(LONG, marksOf(LONG, 'river', 'pilots'), 120)
  expect(written(segments)).toMatch(/^….*\[river\] \[pilots\].*…$/)
  expect(span && LONG.slice(span.start, span.end)).toBe('river pilots')
})

it('marks a run of Han characters wherever it stands', () => {
  expect(
    written(
      segmentsOf(
        '伊萨关系同两国关系',
        markWords('伊萨关系同两国关系', () => false, ['关系']),
      ),
    ),
  ).toBe('伊萨[关系]同两国[关系]')
})

it('gives the text itself, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
      const marks = markWords(
        text,
        (word) => words.includes(word),
        words.filter((word) => word.length > 0),
      )
      expect(
        segmentsOf(text, marks)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
      const { segments, span } = excerpt(text, marks, 100)
      expect(text).toContain(
        segments
          .map((one) => one.text)
          .join('')
          .replace(/^…(?!$)|…$/g, '')
          .slice(1, 20),
      )
      if (span) expect(text.slice(span.start, span.end).length).toBe(span.end - span.start)
    }),
  )
})
