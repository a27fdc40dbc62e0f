import { describe, expect, it } from 'vitest'
import type { When } from '../model/when.ts'
import { timeAxis } from './time-axis.ts'
import { whenText } from './when-text.ts'

const when = (edtf: string | null, from: string | null, to: string | null, rule: string | null = null): When => ({
  ...{ edtf, from, to, certainty: rule ? 'inferred' : 'stated', rule },
})

describe('when, in words', () => {
  const cases: [When, string][] = [
    [when('2025-02-28', '2025-02-28', '2025-02-28'), '28 February 2025'],
    [when('2024-01', '2024-01-01', '2024-01-31', 'greetings'), 'some day in January 2024 (inferred: greetings)'],
    [when('2026', '2026-01-01', '2026-12-31'), 'some day in 2026'],
    [when('2025-23', '2025-09-01', '2025-11-30'), 'some day in autumn 2025'],
    [when('2024-08-27/2024-08-28', '2024-08-27', '2024-08-28'), '27–28 August 2024'],
    [when('2024-04-30/2024-05-02', '2024-04-30', '2024-05-02'), '30 April – 2 May 2024'],
    [when(null, null, '2025-03-01'), 'before 1 March 2025, day not told'],
    [when(null, '2025-03-01', null), 'after 1 March 2025, day not told'],
    [when(null, null, null), 'day not told'],
  ]
  it.each(cases)('%j', (given, words) => {
    expect(whenText(given)).toBe(words)
  })
})

describe('the axis', () => {
  const ends = [when('2024-01-01', '2024-01-01', '2024-01-01'), when('2025-12-31', '2025-12-31', '2025-12-31')]
  const axis = timeAxis(ends)
  const cases: [string, When, RegExp][] = [
    ['the first day', ends[0] as When, /^│● {35}│$/],
    ['the last day', ends[1] as When, /^│ {35}●│$/],
    ['a stretch', when('2024', '2024-01-01', '2024-12-31'), /^│├─+┤ +│$/],
    ['before a day', when(null, null, '2024-12-31'), /^│‹─+● +│$/],
    ['after a day', when(null, '2025-01-01', null), /^│ +●─+›│$/],
    ['no day', when(null, null, null), /^│ {36}│$/],
  ]
  it.each(cases)('%s', (_what, given, pattern) => {
    expect(axis?.bar(given, '●')).toMatch(pattern)
  })
  it('is as wide as its bars, and tells the years', () => {
    expect(axis?.header).toMatch(/^ 2024 +2025 +$/)
    expect(axis?.header.length).toBe(axis?.bar(ends[0] as When, '●').length)
  })
  it('is none without days', () => {
    expect(timeAxis([when(null, null, null)])).toBeNull()
  })
})
