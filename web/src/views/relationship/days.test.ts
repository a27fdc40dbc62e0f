import { describe, expect, it } from 'vitest'
import { ageText, dayOf, stretchOf, timeOf } from './days.ts'

describe('stretchOf', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-02-16', '2024-02-16', '2024-02-16'],
  ])('%s', (date, from, to) => {
    expect(stretchOf(date).map(dayOf)).toEqual([from, to])
  })
})

describe('timeOf', () => {
  const days = [
    { from: '2024-03-01', to: '2024-03-01' },
    { from: null, to: '2025-06-30' },
  ]
  it('leaves a little room at both ends', () => {
    expect(timeOf(days).map(dayOf)).toEqual(['2024-02-22', '2025-07-08'])
  })
  it('is what is asked for', () => {
    expect(timeOf(days, '2024', '2024-06').map(dayOf)).toEqual(['2024-01-01', '2024-06-30'])
  })
  it('is a stretch whatever is asked', () => {
    const [from, to] = timeOf([], '2025', '2024')
    expect(from).toBeLessThan(to)
  })
})

describe('ageText', () => {
  it.each([
    [0, '0 days'],
    [1, '1 day'],
    [60, '60 days'],
    [240, '7 months'],
    [984, '2 years 8 months'],
    [2557, '7 years'],
  ])('%i days', (days, words) => {
    expect(ageText(days)).toBe(words)
  })
})
