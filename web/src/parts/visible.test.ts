import { expect, it } from 'vitest'
import { visible } from './visible.ts'

it.each<[name: string, text: string, expected: string[]]>([
  ['plain words', 'Tass met Maren', ['Tass met Maren']],
  ['an override', 'Tass\u202ennera', ['Tass', 'U+202E right-to-left override', 'nnera']],
  ['line ends and tabs stay', 'a\n\tb', ['a\n\tb']],
  ['a control character', 'a\u0007', ['a', 'U+0007 control character']],
  ['beyond the basic plane', '\u{e0041}b', ['U+E0041 invisible character', 'b']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  const pieces = visible(text)
  expect(pieces.map(({ text, mark }) => (mark ? `${mark.code} ${mark.name}` : text))).toEqual(expected)
  expect(pieces.map(({ text }) => text).join('')).toBe(text)
})
