import type { CommitmentListed } from '../../api/answers.ts'

/** The stretch of time that all life lines of a table share, ISO days. */
export type Domain = Readonly<{ from: string; to: string }>

const DAY = 86_400_000
const today = (): string => new Date().toISOString().slice(0, 10)

/** From the first day of the year in which the first of them was made, to today or the last due day that is still to come within a year. */
export function domainOf(rows: readonly CommitmentListed[]): Domain {
  const made = rows.flatMap(({ life }) => life.made?.from ?? life.made?.to ?? []).sort()[0]
  const now = today()
  return { from: `${(made ?? now).slice(0, 4)}-01-01`, to: now }
}

/** Where a day stands between the ends, 0 to 1. */
export function placeOf(day: string, { from, to }: Domain): number {
  const [start, end] = [Date.parse(from), Date.parse(to)]
  return Math.min(1, Math.max(0, (Date.parse(day) - start) / Math.max(DAY, end - start)))
}

/** First days of the years within, not more than so many. */
export function yearsIn({ from, to }: Domain, most: number): readonly string[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  const step = Math.max(1, Math.ceil((last - first + 1) / most))
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => `${first + i * step}-01-01`)
}
