import { type Days, findDays } from './days.ts'
import type { Edtf } from './edtf.ts'

// Seasons of EDTF (level 1), as the northern half of the world has them; winter begins in the year it is named after.
const SEASONS: Readonly<Record<string, readonly [string, string]>> = {
  '21': ['03-01', '05-31'],
  '22': ['06-01', '08-31'],
  '23': ['09-01', '11-30'],
  '24': ['12-01', '12-31'],
}

/** The days of a date, seasons too. */
export function daysTold(edtf: Edtf | null): Days | null {
  const [, year, season = ''] = /^(\d{4})-(2[1-4])$/.exec(edtf ?? '') ?? []
  const within = SEASONS[season]
  return year && within ? { from: `${year}-${within[0]}`, to: `${year}-${within[1]}` } : findDays(edtf)
}
