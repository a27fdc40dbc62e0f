import { expect, it } from 'vitest'
import { day, flag, list, oneOf, searchOf, span, text, valuesOf, whole } from './fields.ts'
import { parseSearch, printSearch } from './search.ts'

const SHAPE = { kind: oneOf('meeting', 'call'), page: whole, from: day, only: flag, at: span, parties: list, q: text }

it.each<[search: string, expected: object]>([
  ['', {}],
  [
    '?kind=call&page=3&from=2024-02&only=yes&at=12-40&parties=XA,XB&q=5',
    { kind: 'call', page: 3, from: '2024-02', only: true, at: [12, 40], parties: ['XA', 'XB'], q: '5' },
  ],
  ['?kind=feast&page=x&from=soon&only=1&at=40-12&parties=,&q=', {}],
])('reads %s', (search, expected) => {
  expect(valuesOf(SHAPE, parseSearch(search))).toEqual(expected)
})

it.each<[search: string]>([['?between=XA,XB'], ['?q=5'], ['?at=12-40&q=river+water'], ['']])('prints %s as it was', (search) => {
  expect(printSearch(parseSearch(search))).toBe(search)
})

it('takes out what is undefined', () => {
  expect(printSearch({ q: 'a', ...searchOf(SHAPE, { q: undefined, only: false, at: [1, 2] }) })).toBe('?at=1-2')
})
