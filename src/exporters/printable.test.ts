import { expect, it } from 'vitest'
import { onOneLine, printable } from './printable.ts'

const CASES: [string, string, string][] = [
  ['words of any script', 'Velm — 会谈, Встреча, é', 'Velm — 会谈, Встреча, é'],
  ['line feeds', 'a\nb', 'a\nb'],
  ['a terminal sequence', '\u001b[2Jgone', '\\u{1b}[2Jgone'],
  ['a bidi override', 'a\u202eb', 'a\\u{202e}b'],
  ['a C1 control', '\u009b31m', '\\u{9b}31m'],
  ['a carriage return', 'safe\rfake', 'safe\\u{d}fake'],
  ['an invisible tag', 'a\u{e0041}b', 'a\\u{e0041}b'],
]

it.each(CASES)('shows %s', (_what, text, expected) => {
  expect(printable(text)).toBe(expected)
})

it('puts words on one line', () => {
  expect(onOneLine(' a\r\n b\tc ')).toBe('a b c')
})
