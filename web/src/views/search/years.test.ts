import { expect, it } from 'vitest'
import { isWithin, toggled } from './years.ts'

it.each([
  ['2024', {}, { from: '2024', to: '2024' }],
  ['2025', { from: '2024', to: '2024' }, { from: '2024', to: '2025' }],
  ['2022', { from: '2024', to: '2025' }, { from: '2022', to: '2025' }],
  ['2024', { from: '2024', to: '2024' }, { from: undefined, to: undefined }],
  ['2022', { from: '2022', to: '2025' }, { from: '2023', to: '2025' }],
  ['2025', { from: '2022', to: '2025' }, { from: '2022', to: '2024' }],
  ['2023', { from: '2022', to: '2025' }, { from: '2023', to: '2023' }],
  ['2023', { from: '2024-02-01' }, { from: '2023', to: '2023' }],
])('%s within %j becomes %j', (year, range, expected) => {
  expect(toggled(year, range)).toEqual(expected)
})

it.each([
  ['2024', {}, false],
  ['2024', { from: '2024' }, true],
  ['2023', { from: '2024' }, false],
  ['2024', { to: '2024-06-01' }, true],
])('%s within %j: %s', (year, range, expected) => {
  expect(isWithin(year, range)).toBe(expected)
})
