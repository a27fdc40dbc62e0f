import { expect, it } from 'vitest'
import { typedQuery, wordsSought } from './typed-query.ts'

it.each([
  ['river pil', { whole: 'river ', last: 'pil', isOr: false }],
  ['river pilots ', { whole: 'river pilots ', last: null, isOr: false }],
  ['river or pil', { whole: 'river ', last: 'pil', isOr: true }],
  ['"river pil', { whole: '"river pil', last: null, isOr: false }],
  ['"river" pil', { whole: '"river" ', last: 'pil', isOr: false }],
  ['river -pil', { whole: 'river -pil', last: null, isOr: false }],
  ['关系', { whole: '关系', last: null, isOr: false }],
  ['', { whole: '', last: null, isOr: false }],
  ['a\u0000b\ud800', { whole: 'a b ', last: null, isOr: false }],
])('%j is typed', (typed, expected) => {
  expect(typedQuery(typed)).toEqual(expected)
})

it.each([
  ['river -pilots "two seas" or 关系', ['river', 'two', 'seas', '关系']],
  ['river -"deep sea" x', ['river', 'x']],
  ['!!! -- ""', []],
])('%j looks for %j', (typed, expected) => {
  expect(wordsSought(typed)).toEqual(expected)
})
