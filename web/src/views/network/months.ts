/** A month as a number, so that months can be counted: `2025-01` is 24300. */
export const numberOf = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7) || '1') - 1

/** The last month that a day, month or year of the address means. */
export const lastOf = (day: string): number => (day.length === 4 ? numberOf(`${day}-12`) : numberOf(day))

export const monthOf = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** First and last month, both included. */
export type Stretch = readonly [first: number, last: number]

export const clamp = (value: number, [first, last]: Stretch): number => Math.min(last, Math.max(first, value))

/** What the address means within the months that the record has. */
export function stretchOf(from: string | undefined, to: string | undefined, whole: Stretch): Stretch {
  const first = from ? clamp(numberOf(from), whole) : whole[0]
  const last = to ? clamp(lastOf(to), whole) : whole[1]
  return first <= last ? [first, last] : [last, first]
}

/** A stretch as the address has it: none for the whole. */
export const addressOf = ([first, last]: Stretch, whole: Stretch): Readonly<{ from: string | undefined; to: string | undefined }> =>
  first <= whole[0] && last >= whole[1] ? { from: undefined, to: undefined } : { from: monthOf(first), to: monthOf(last) }

const YEAR = 12

/**
 * The next step of a film: the stretch moves onward by a sixtieth of the whole; a stretch over all of it begins with its first year.
 * Null at the end.
 */
export function nextStep([first, last]: Stretch, whole: Stretch): Stretch | null {
  const length = whole[1] - whole[0]
  if (first <= whole[0] && last >= whole[1]) return length > YEAR ? [whole[0], whole[0] + YEAR - 1] : null
  if (last >= whole[1]) return null
  const step = Math.max(1, Math.round(length / 60))
  const moved = Math.min(step, whole[1] - last)
  return [first + moved, last + moved]
}
