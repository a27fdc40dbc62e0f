/** A stretch of time in milliseconds. */
export type Stretch = readonly [from: number, to: number]

const DAY = 86_400_000

/** The first moment of an ISO day. */
export const startOf = (day: string): number => Date.parse(`${day.slice(0, 10)}T00:00:00Z`)
/** The last moment of an ISO day. */
export const endOf = (day: string): number => startOf(day) + DAY - 1
export const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** The first and last moment that a date of the address means: `2024`, `2024-02`, `2024-02-16`. */
export function stretchOf(date: string): Stretch {
  const [year = '', month, day] = date.split('-')
  const from = Date.UTC(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1)
  if (day) return [from, from + DAY - 1]
  const next = month ? Date.UTC(Number(year), Number(month), 1) : Date.UTC(Number(year) + 1, 0, 1)
  return [from, next - 1]
}

/** The time to be drawn: as asked for, else from the first to the last of some days, and a little more. */
export function timeOf(days: readonly Readonly<{ from: string | null; to: string | null }>[], from?: string, to?: string): Stretch {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const one of days) {
    const [start, end] = [one.from ?? one.to, one.to ?? one.from]
    if (start) first = Math.min(first, startOf(start))
    if (end) last = Math.max(last, endOf(end))
  }
  if (first > last) [first, last] = [Date.UTC(2000, 0, 1), Date.UTC(2001, 0, 1)]
  const edge = Math.max((last - first) * 0.015, 5 * DAY)
  const start = from ? stretchOf(from)[0] : first - edge
  const end = to ? stretchOf(to)[1] : last + edge
  return start < end ? [start, end] : [end - DAY, start + DAY]
}

const plural = (count: number, what: string): string => `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`

/** So many days as a person says them: `12 days`, `5 months`, `2 years 3 months`. */
export function ageText(days: number): string {
  if (days < 61) return plural(days, 'day')
  const months = Math.floor(days / 30.44)
  if (months < 24) return plural(months, 'month')
  const [years, rest] = [Math.floor(months / 12), months % 12]
  return rest && years < 5 ? `${plural(years, 'year')} ${plural(rest, 'month')}` : plural(years, 'year')
}
