import { findDays } from './days.ts'
import type { Edtf } from './edtf.ts'

/** The shortest date that means just these days: `2025`, `2025-02`, `2025-02-28`, else a stretch. */
export function edtfOfDays(from: string, to: string): Edtf {
  const means = (edtf: Edtf): boolean => {
    const days = findDays(edtf)
    return days?.from === from && days.to === to
  }
  return [from.slice(0, 4), from.slice(0, 7), from].find(means) ?? `${from}/${to}`
}
