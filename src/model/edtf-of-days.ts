import { type Days, findDays } from './days.ts'
import type { Edtf } from './edtf.ts'

/** A stretch of days as shortly as EDTF tells it: `2025-02-28`, `2025-02`, `2025`, `2024-08-27/2024-08-28`. */
export function edtfOfDays({ from, to }: Days): Edtf {
  if (from === to) return from
  const whole = [from.slice(0, 7), from.slice(0, 4)].find((part) => {
    const days = findDays(part)
    return days?.from === from && days.to === to
  })
  return whole ?? `${from}/${to}`
}
