import { describe, expect, it } from 'vitest'
import { dayOf, daysBetween, findDay, isoOf, later, nearestWeekday, numberOf, weekdayOf } from './calendar.ts'

const day = (iso: string) => findDay(iso) ?? { year: 0, month: 0, day: 0 }

describe('the calendar', () => {
  it.each([
    ['2025-02-28', 'Friday'],
    ['2024-02-29', 'Thursday'],
    ['2000-01-01', 'Saturday'],
    ['1900-03-01', 'Thursday'],
    ['1582-10-15', 'Friday'],
  ])('%s was a %s', (iso, weekday) => expect(weekdayOf(day(iso))).toBe(weekday))

  it.each([
    ['2025-03-01', 'Friday', false, '2025-02-28'],
    ['2025-02-28', 'Friday', false, '2025-02-28'],
    ['2025-03-01', 'Monday', true, '2025-03-03'],
    ['2024-01-02', 'Sunday', false, '2023-12-31'],
  ])('from %s, %s (after: %s) is %s', (base, weekday, after, expected) =>
    expect(isoOf(nearestWeekday(day(base), weekday, after))).toBe(expected))

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
  ])('%s and %i days is %s', (base, days, expected) => expect(isoOf(later(day(base), days))).toBe(expected))

  it('counts there and back', () => {
    for (let number = numberOf(day('1999-12-25')); number < numberOf(day('2004-03-05')); number++)
      expect(numberOf(dayOf(number))).toBe(number)
  })

  it.each([
    ['2024-02-28', '2024-03-01', 2],
    ['2024-08-27/2024-08-28', '2024-08-27', 0],
    ['2024', '2024-03-01', null],
  ])('from %s to %s are %s days', (a, b, expected) => expect(daysBetween(a, b)).toBe(expected))
})
