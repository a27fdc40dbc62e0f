/** Uses in a month (`2024-02`). */
export type MonthUses = Readonly<{ month: string; uses: number }>

const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
const nameOf = (number: number): string => `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`

/** Every month from the first to the last, in order. */
export function monthsFrom(first: string, last: string): readonly string[] {
  const [from, to] = [numberOf(first), numberOf(last)]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => nameOf(from + i))
}

/** The stretch of months that some rows cover; none where no use has a month. */
export function coveredBy(rows: readonly Readonly<{ months: readonly MonthUses[] }>[]): readonly string[] {
  const firsts = rows.flatMap(({ months }) => months[0]?.month ?? []).sort()
  const lasts = rows.flatMap(({ months }) => months.at(-1)?.month ?? []).sort()
  const [first, last] = [firsts[0], lasts.at(-1)]
  return first && last ? monthsFrom(first, last) : []
}

/** The most uses of any one month. */
export const mostOf = (rows: readonly Readonly<{ months: readonly MonthUses[] }>[]): number =>
  rows.reduce((most, { months }) => months.reduce((high, { uses }) => Math.max(high, uses), most), 1)

const STEPS = 5

/** Step of heat, 1 to 5: few uses stand apart from none, many from more. */
export const heatOf = (uses: number, most: number): number =>
  uses === 0 ? 0 : Math.max(1, Math.min(STEPS, Math.ceil(Math.sqrt(uses / most) * STEPS)))

/** Years with their uses: a strip in numbers. */
export function yearsOf(months: readonly MonthUses[]): readonly Readonly<{ year: string; uses: number }>[] {
  const years = new Map<string, number>()
  for (const { month, uses } of months) years.set(month.slice(0, 4), (years.get(month.slice(0, 4)) ?? 0) + uses)
  return [...years].map(([year, uses]) => ({ year, uses }))
}
