import { expect, it } from 'vitest'
import { windowOf } from './window.ts'

const TODAY = '2026-02-16'

it.each<[string, Parameters<typeof windowOf>[0], object]>([
  ['the next twelve months', {}, { from: '2026-02-16', to: '2027-02-15' }],
  ['a year', { year: 2024 }, { from: '2024', to: '2024' }],
  ['days before a year', { year: 2024, from: '2025-01-01' }, { from: '2025-01-01' }],
])('%s', (_name, chosen, expected) => {
  expect(windowOf(chosen, TODAY)).toEqual(expected)
})

it('begins a month on its first day', () => {
  expect(windowOf({}, '2026-03-01')).toEqual({ from: '2026-03-01', to: '2027-02-28' })
})
