import { describe, expect, it } from 'vitest'
import { coveredBy, heatOf, monthsFrom, yearsOf } from './months.ts'

describe('months of a strip', () => {
  it.each([
    ['one month', '2024-02', '2024-02', ['2024-02']],
    ['over a year', '2023-11', '2024-02', ['2023-11', '2023-12', '2024-01', '2024-02']],
    ['nothing backwards', '2024-02', '2024-01', []],
  ])('%s', (_, first, last, expected) => expect(monthsFrom(first, last)).toEqual(expected))

  it('covers all rows, and nothing where no use has a month', () => {
    const rows = [{ months: [{ month: '2024-03', uses: 1 }] }, { months: [{ month: '2024-01', uses: 2 }] }, { months: [] }]
    expect(coveredBy(rows)).toEqual(['2024-01', '2024-02', '2024-03'])
    expect(coveredBy([{ months: [] }])).toEqual([])
  })

  it.each([
    [0, 100, 0],
    [1, 100, 1],
    [50, 100, 4],
    [100, 100, 5],
    [1, 1, 5],
  ])('%d of at most %d is step %d', (uses, most, expected) => expect(heatOf(uses, most)).toBe(expected))

  it('adds months to years', () => {
    const months = ['2023-12', '2024-01', '2024-05'].map((month) => ({ month, uses: 2 }))
    expect(yearsOf(months)).toEqual([
      { year: '2023', uses: 2 },
      { year: '2024', uses: 4 },
    ])
  })
})
