import type { Coming } from '../../api/answers.ts'

/** Entries of a month (`2026-05`), or of a year of which no month is told (`2026`). */
export type Stretch = Readonly<{ id: string; entries: readonly Coming[] }>

export const hasDay = (date: string | null): date is string => /^\d{4}-\d\d-\d\d/.test(date ?? '')

// `2026-21` to `-24` are seasons: they are told with their year.
const stretchOf = (date: string): string => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?/.exec(date)?.[0] ?? date

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Entries by month, what is of a whole year before its months; and those without a time. */
export function agendaOf(coming: readonly Coming[]): { stretches: Stretch[]; undated: readonly Coming[] } {
  const stretches = new Map<string, Coming[]>()
  for (const one of coming) {
    if (one.date === null) continue
    const id = stretchOf(one.date)
    stretches.set(id, [...(stretches.get(id) ?? []), one])
  }
  return {
    stretches: [...stretches].map(([id, entries]) => ({ id, entries })).sort((a, b) => byText(a.id, b.id)),
    undated: coming.filter(({ date }) => date === null),
  }
}

/** The weeks of a month, from Monday; null before its first day and after its last. */
export function weeksOf(month: string): (number | null)[][] {
  const [year = 0, nth = 1] = month.split('-').map(Number)
  const before = (new Date(Date.UTC(year, nth - 1, 1)).getUTCDay() + 6) % 7
  const days = new Date(Date.UTC(year, nth, 0)).getUTCDate()
  const weeks = Math.ceil((before + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => {
      const day = week * 7 + i - before + 1
      return day >= 1 && day <= days ? day : null
    }),
  )
}

export const dayOf = (month: string, day: number) => `${month}-${String(day).padStart(2, '0')}`

/** What is on a day, also where it takes several. */
export const onDay = (entries: readonly Coming[], day: string): Coming[] =>
  entries.filter(({ date }) => {
    if (!hasDay(date)) return false
    const [from = '', to = from] = date.split('/')
    return from <= day && day <= to
  })
