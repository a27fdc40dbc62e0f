import { expect, it } from 'vitest'
import { dayAfter, daysBetween, findDays, meets } from './days.ts'

const CASES: [string | null, string | null][] = [
  ['2025', '2025-01-01 2025-12-31'],
  ['2024-02', '2024-02-01 2024-02-29'],
  ['2025-02-28', '2025-02-28 2025-02-28'],
  ['2024-08-27/2024-08-28', '2024-08-27 2024-08-28'],
  ['2024-08/..', '2024-08-01 9999-12-31'],
  ['../2024', '0001-01-01 2024-12-31'],
  ['2024-XX', '2024-01-01 2024-12-31'],
  ['2025-02-30', null],
  ['2025-13', null],
  ['Friday', null],
  ['', null],
  [null, null],
]

it.each(CASES)('%s means %s', (edtf, expected) => {
  const days = findDays(edtf)
  expect(days && `${days.from} ${days.to}`).toBe(expected)
})

it('tells whether days meet', () => {
  expect(meets({ from: '2025-02-01', to: '2025-02-28' }, { from: '2025-02-28', to: '2025-03-01' })).toBe(true)
  expect(meets({ from: '2025-02-01', to: '2025-02-27' }, { from: '2025-02-28', to: '2025-03-01' })).toBe(false)
})

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2024-12-31', 7, '2025-01-07'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
])('of %s and %i days %s is the day', (day, days, expected) => expect(dayAfter(day, days)).toBe(expected))

it.each([
  ['2024-02-28', '2024-03-01', 2],
  ['2024-03-01', '2024-02-28', -2],
  ['2024-01-01', '2024-01-01', 0],
])('from %s to %s are %i days', (from, to, expected) => expect(daysBetween(from, to)).toBe(expected))
