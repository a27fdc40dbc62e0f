const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

type Parts = Readonly<{ year: string; month?: string | undefined; day?: string | undefined }>

/** Seasons as level 1 of EDTF writes them: in place of a month. */
const SEASONS: Readonly<Record<string, string>> = { '21': 'spring', '22': 'summer', '23': 'autumn', '24': 'winter' }

function partsOf(edtf: string): Parts | null {
  const [, inYear, season] = /^(\d{4})-(2[1-4])$/.exec(edtf) ?? []
  if (inYear) return { year: inYear, month: season }

  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(edtf) ?? []
  return year ? { year, month, day } : null
}

const monthOf = (month: string, isShort: boolean) =>
  SEASONS[month] ?? (MONTHS[Number(month) - 1] ?? month).slice(0, isShort ? 3 : undefined)

function one({ year, month, day }: Parts, isShort: boolean): string {
  return [day && Number(day), month && monthOf(month, isShort), year].filter(Boolean).join(' ')
}

/** What the second end shares with the first is told once: `27–28 August 2024`. */
function range(from: Parts, to: Parts, isShort: boolean): string {
  const sameYear = from.year === to.year
  if (sameYear && from.month === to.month && from.day && to.day) return `${Number(from.day)}–${one(to, isShort)}`
  const first = sameYear && from.month ? one(from, isShort).slice(0, -5) : one(from, isShort)
  return `${first} – ${one(to, isShort)}`
}

/** A date of EDTF level 0 in words; what is none, as it is written. */
export function edtfText(edtf: string, { isShort = false }: { isShort?: boolean } = {}): string {
  const [from = '', to] = edtf.split('/')
  const first = partsOf(from)
  if (to === undefined) return first ? one(first, isShort) : edtf
  const last = partsOf(to)
  if (first && last) return from === to ? one(first, isShort) : range(first, last, isShort)
  if (first && (to === '' || to === '..')) return `from ${one(first, isShort)}`
  if (last && (from === '' || from === '..')) return `until ${one(last, isShort)}`
  return edtf
}
