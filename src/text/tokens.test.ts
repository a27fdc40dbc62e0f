import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenAt, tokenize, wordsKey } from './tokens.ts'

const ROWS: readonly (readonly [text: string, words: readonly string[]])[] = [
  ["Tass's visit", ['tass', "'s", 'visit']],
  ['Tass’s visit', ['tass', "'s", 'visit']],
  ["O'Brien doesn’t", ["o'brien", "doesn't"]],
  ['U.S.-ROK talks', ['u.s.', '-', 'rok', 'talks']],
  ['80th, 1,024 and 13:35', ['80th', ',', '1,024', 'and', '13:35']],
  ['Erdoğan, São', ['erdogan', ',', 'sao']],
  ['путём ещё', ['путем', 'еще']],
  ['习近平 met', ['习', '近', '平', 'met']],
  ["''quoted''", ["''", 'quoted', "''"]],
  ['so ... on', ['so', '…', 'on']],
]

describe('tokenize', () => {
  it.each(ROWS)('%s', (text, words) => {
    expect(tokenize(text).word).toEqual(words.map((word) => (word === "''" ? '"' : word)))
  })

  it('leaves out nothing but white space, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokenize(text)
        let at = 0
        let rest = ''
        for (let i = 0; i < tokens.count; i++) {
          rest += text.slice(at, tokens.start[i])
          at = tokens.end[i] as number
        }
        return (rest + text.slice(at)).trim() === ''
      }),
    )
  })

  it('finds the first token at or after an offset', () => {
    const tokens = tokenize('one two three')
    expect([0, 1, 4, 5, 13].map((offset) => tokenAt(tokens, offset))).toEqual([0, 1, 1, 2, 3])
  })

  it('makes one key of a name in any spacing', () => {
    expect(wordsKey('Yoon Suk-yeol')).toBe('yoon suk yeol')
    expect(wordsKey('普京')).toBe('普 京')
  })
})
