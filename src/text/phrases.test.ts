import { describe, expect, it } from 'vitest'
import { expand } from './pattern.ts'
import { Phrases } from './phrases.ts'
import { tokenize } from './tokens.ts'

const ROWS: readonly (readonly [pattern: string, text: string, expected: readonly string[]])[] = [
  ['law of the jungle', 'back to the law of the jungle again', ['law of the jungle']],
  ['not (aimed at|directed against) any third part*', 'is not directed against any third party', ['not directed against any third party']],
  ['one china', 'the one-China principle', ['one-China']],
  ['one-china', 'the one China principle', ['one China']],
  ['common {any:2} security', 'common, comprehensive security', ['common, comprehensive security']],
  ['common {any:1} security', 'common and very broad security', []],
  ['denucleari*', 'Denuclearisation and denuclearize', ['Denuclearisation', 'denuclearize']],
  ['cold war mentality', 'the “Cold War” mentality', ['Cold War” mentality']],
  ['(deeply|) regrets', 'deeply regrets', ['deeply regrets', 'regrets']],
  ['不针对(任何|)第三方', '中俄关系不针对第三方', ['不针对第三方']],
  ['против треть* стран*', 'не направлены против третьих стран', ['против третьих стран']],
]

describe('patterns of the registers', () => {
  it.each(ROWS)('%s in “%s”', (pattern, text, expected) => {
    const phrases = new Phrases<string>()
    phrases.add(pattern, 'it')
    const tokens = tokenize(text)
    expect(phrases.find(tokens).map(({ from, to }) => text.slice(tokens.start[from], tokens.end[to - 1]))).toEqual(expected)
  })

  it('fills slots by what stands there', () => {
    const phrases = new Phrases<string>()
    phrases.add('{party} side', 'side')
    const tokens = tokenize('the Orustian side')
    expect(phrases.find(tokens, 0, tokens.count, (slot, at) => (slot === 'party' && tokens.word[at] === 'orustian' ? at + 1 : -1))).toEqual(
      [{ from: 1, to: 3, value: 'side' }],
    )
  })

  it('says what is wrong with brackets that do not close', () => {
    expect(() => expand('a (b|c')).toThrow('Unexpected end of pattern `a (b|c`, expected `)`')
    expect(() => expand('a b)')).toThrow('Unexpected `)`')
  })
})
