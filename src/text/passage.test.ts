import { expect, it } from 'vitest'
import { passageAround } from './passage.ts'

const CASES: readonly (readonly [what: string, text: string, words: string, expected: string])[] = [
  ['the sentence', 'Rain fell. Maren met with Tass in Velm. They dined.', 'met with', 'Maren met with Tass in Velm.'],
  ['the first', 'Maren met with Tass. They dined.', 'met', 'Maren met with Tass.'],
  ['the last, without a point', 'They dined. Maren met with Tass', 'met', 'Maren met with Tass'],
  ['a line', 'Velm, 16 February\nMaren met with Tass\nThey dined.', 'met', 'Maren met with Tass'],
  ['Chinese', '下雨了。马伦会见了塔斯。他们共进晚餐。', '会见', '马伦会见了塔斯。'],
  ['an initial is no end', 'Rain fell. Mr I. Maren met with Tass. They dined.', 'met', 'Mr I. Maren met with Tass.'],
  [
    'a date is no end',
    'Velm, Feb. 16, 2024 -- Mr. Tass met with Maren in May 2024. They dined.',
    'met',
    'Velm, Feb. 16, 2024 -- Mr. Tass met with Maren in May 2024.',
  ],
  ['words that end a sentence', 'Maren met with Tass. They dined.', 'Tass.', 'Maren met with Tass.'],
]

it.each(CASES)('%s', (_what, text, words, expected) => {
  const start = text.indexOf(words)
  const { start: from, end } = passageAround(text, { start, end: start + words.length })
  expect(text.slice(from, end)).toBe(expected)
})

it('is cut where a sentence has no end', () => {
  const text = 'a'.repeat(5000)
  const { start, end } = passageAround(text, { start: 2000, end: 2003 })
  expect(end - start).toBeLessThan(700)
})
