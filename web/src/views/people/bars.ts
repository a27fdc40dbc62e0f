import type { OfficeAnswer } from '../../api/answers.ts'

type Holder = OfficeAnswer['holders'][number]

/** A tenure as a bar: its first and last day, as far as the registers tell. */
export type Bar = Holder & Readonly<{ start: Date; end: Date; isOpen: boolean; isStartKnown: boolean }>

/** A stretch in which nobody is known to have held the office. */
export type Gap = Readonly<{ start: Date; end: Date }>

const DAY = 86_400_000
const YEAR = 366 * DAY

const firstOf = (edtf: string): Date =>
  new Date(`${edtf.slice(0, 10)}${['-01-01', '-01', ''][edtf.slice(0, 10).split('-').length - 1] ?? ''}T00:00:00Z`)

/** The day after the last that a date may mean. */
function afterOf(edtf: string): Date {
  const day = firstOf(edtf.split('/').at(-1) ?? edtf)
  const parts = (edtf.split('/').at(-1) ?? edtf).split('-').length
  if (parts === 1) day.setUTCFullYear(day.getUTCFullYear() + 1)
  else if (parts === 2) day.setUTCMonth(day.getUTCMonth() + 1)
  else day.setUTCDate(day.getUTCDate() + 1)
  return day
}

/** The bars of an office, in their order; those without an end reach `today`, those without a beginning a year before the first that is known. */
export function barsOf(holders: readonly Holder[], today: Date): Bar[] {
  const starts = holders.flatMap(({ from, to }) => (from ? [firstOf(from)] : to ? [firstOf(to)] : []))
  const earliest = new Date(Math.min(today.getTime(), ...starts.map(Number)) - YEAR)
  return holders.map((holder) => {
    const { from, to } = holder
    const start = from ? firstOf(from) : earliest
    const end = to ? afterOf(to) : start < today ? today : new Date(start.getTime() + YEAR / 4)
    return { ...holder, start, end, isOpen: to === null, isStartKnown: from !== null }
  })
}

export const gapsOf = (vacancies: OfficeAnswer['vacancies']): Gap[] =>
  vacancies.map(({ from, to }) => ({ start: firstOf(from), end: afterOf(to) }))
