import { describe, expect, it } from 'vitest'
import { edtfOfDays } from './edtf-of-days.ts'

describe('days as a date', () => {
  it.each([
    ['a day', '2025-02-28', '2025-02-28', '2025-02-28'],
    ['a month', '2024-02-01', '2024-02-29', '2024-02'],
    ['a year', '2025-01-01', '2025-12-31', '2025'],
    ['a season', '2025-06-01', '2025-08-31', '2025-06-01/2025-08-31'],
    ['days of a visit', '2024-08-27', '2024-08-28', '2024-08-27/2024-08-28'],
    ['the first day of a year', '2025-01-01', '2025-01-01', '2025-01-01'],
  ])('is the shortest that means them: %s', (_name, from, to, edtf) => {
    expect(edtfOfDays(from, to)).toBe(edtf)
  })
})
