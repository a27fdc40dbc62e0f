import { type Edtf, edtfOf } from '../model/edtf.ts'

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, month, 15)).toLowerCase(),
)

const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d/.-])/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const HAN = /^(\d{4})年(\d{1,2})月(\d{1,2})日/
const MONTH_FIRST = /([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})/
const DAY_FIRST = /(\d{1,2})(?:st|nd|rd|th)?[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/

function checked(year: string, month?: string | number, day?: string | number): Edtf | null {
  if (!month) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (!day) return edtfOf(year, month)
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return Number(day) >= 1 && Number(day) <= last ? edtfOf(year, month, day) : null
}

const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1

/** The day that metadata gives, in whatever usual form: `2024-02-16T18:30:00Z`, `16 Feb 2024`, `February 16, 2024`, `2024年2月16日`. */
export function findDay(value: string): Edtf | null {
  const text = value.trim()
  const iso = COMPACT.exec(text) ?? HAN.exec(text) ?? ISO.exec(text)
  if (iso) return checked(iso[1] as string, iso[2], iso[3])
  const named = MONTH_FIRST.exec(text)
  if (named && monthOf(named[1] as string)) return checked(named[3] as string, monthOf(named[1] as string), named[2])
  const turned = DAY_FIRST.exec(text)
  return turned && monthOf(turned[2] as string) ? checked(turned[3] as string, monthOf(turned[2] as string), turned[1]) : null
}
