import type { Edtf } from '../model/edtf.ts'
import type { When } from '../model/when.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

type Part = readonly [year: string, month?: string, day?: string]

const partOf = (edtf: string): Part => {
  const [year = '', month, day] = edtf.split('-')
  if (!month) return [year]
  return day ? [year, month, day] : [year, month]
}

/** `2025-02-28` → 28 February 2025; `2024-01` → January 2024; `2025-22` → summer 2025. */
export function dayText(edtf: Edtf): string {
  const [year, month, day] = partOf(edtf)
  if (!month) return year
  const name = SEASONS[month] ?? MONTHS[Number(month) - 1] ?? month
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`
}

/** 27–28 August 2024; 30 April – 2 May 2024. */
function stretchText(first: string, last: string): string {
  const [a, b] = [partOf(first), partOf(last)]
  if (a[2] && b[2] && a[0] === b[0] && a[1] === b[1]) return `${Number(a[2])}–${dayText(last)}`
  return `${a[0] === b[0] ? dayText(first).replace(` ${a[0]}`, '') : dayText(first)} – ${dayText(last)}`
}

/** When, in words: a day, a stretch of days, "some day in January 2024", "before 28 February 2025". */
export function whenText({ edtf, from, to, rule }: When): string {
  if (edtf === null) {
    if (from) return `after ${dayText(from)}, day not told`
    return to ? `before ${dayText(to)}, day not told` : 'day not told'
  }
  const [first = '', last] = edtf.split('/')
  const words = last ? stretchText(first, last) : first.length > 7 ? dayText(first) : `some day in ${dayText(first)}`
  return rule ? `${words} (inferred: ${rule})` : words
}
