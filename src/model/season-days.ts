import { type Days, findDays } from './days.ts'
import type { Edtf } from './edtf.ts'

/** First and last month of the seasons of EDTF, as in the north: winter begins in December. */
const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'],
}

const SEASON = /^(\d{4})-(2[1-4])$/

/** The days of a date, seasons among them: `2025-22` is June to August 2025. */
export function findDaysOf(edtf: Edtf | null | undefined): Days | null {
  const [, year, season] = SEASON.exec(edtf ?? '') ?? []
  if (!year || !season) return findDays(edtf)
  const [first, last] = SEASONS[season] as readonly [string, string]
  return findDays(`${year}-${first}/${last < first ? Number(year) + 1 : year}-${last}`)
}
