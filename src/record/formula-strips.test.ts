import { expect, it } from 'vitest'
import { countSince, dayOfUse, stripsOf } from './formula-strips.ts'

const use = (formula: string, position: number, since: string | null, until = since, parties: string[] = ['XA']) => ({
  ...{ formula, document: 'sha256:a', position, parties, since, until },
})

it('counts uses by month and party, and finds the first and the last', () => {
  const strips = stripsOf(
    [
      use('two-rivers', 0, '2025-03-02', '2025-03-02', ['XA', 'XB']),
      use('two-rivers', 1, '2024-01-01', '2024-12-31'),
      use('two-rivers', 2, null),
      use('two-rivers', 3, '2025-03-30', '2025-03-31', []),
      use('road', 4, '2025-05-01'),
      use('wall', 5, '2025-05-01'),
    ],
    2,
  )
  expect(strips.map(({ formula, uses, first, last }) => [formula, uses, first.position, last.position])).toEqual([
    ['two-rivers', 4, 1, 3],
    ['road', 1, 4, 4],
  ])
  expect(strips[0]?.cells).toEqual([
    { month: '2024', party: 'XA', uses: 1 },
    { month: '2025-03', party: 'XA', uses: 1 },
    { month: '2025-03', party: 'XB', uses: 1 },
    { month: '2025-03', party: null, uses: 1 },
    { month: null, party: 'XA', uses: 1 },
  ])
})

it('tells a use no more precisely than it is known, and silence only of days after all that it may mean', () => {
  const coarse = use('two-rivers', 0, '2026-01-01', '2026-12-31')
  const held = ['2025-12-31', '2026-03-26', '2027-01-04']
  expect(dayOfUse(coarse)).toBe('2026')
  expect(countSince(coarse, held)).toBe(1)
  expect(countSince(use('two-rivers', 3, null), held)).toBe(0)
})
