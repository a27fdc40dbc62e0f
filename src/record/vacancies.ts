import { dayAfter } from '../model/days.ts'
import type { Holder } from '../model/office-history.ts'
import { findDaysOf } from '../model/season-days.ts'

/** Days on which the registers know of no holder: both ISO, inclusive. */
export type Vacancy = Readonly<{ from: string; to: string }>

/** The last day that an end may mean; of a tenure without an end, none. */
const lastDay = ({ to }: Holder): string => (to === null ? '9999-12-31' : (findDaysOf(to)?.to ?? '9999-12-31'))

/**
 * Where nobody is known to have held an office of one seat. A coarse end (`2024-05`) may mean each of its days: only days on which
 * surely nobody in the registers held it count. A handover from one day to the next is none.
 */
export function vacanciesOf(holders: readonly Holder[], seats: number | 'many'): Vacancy[] {
  if (seats !== 1) return []
  const terms = holders
    .filter(({ from }) => from !== null)
    .map((holder) => ({ from: findDaysOf(holder.from)?.from ?? '0001-01-01', to: lastDay(holder) }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
  const vacancies: Vacancy[] = []
  let until = terms[0]?.to ?? ''
  for (const { from, to } of terms.slice(1)) {
    if (dayAfter(until) < from) vacancies.push({ from: dayAfter(until), to: dayAfter(from, -1) })
    if (to > until) until = to
  }
  return vacancies
}
