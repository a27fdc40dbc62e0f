import type { Coming } from '../model/coming.ts'
import { findDaysOf } from '../model/season-days.ts'
import { anniversaries } from './calendar/anniversaries.ts'
import { chairmanships } from './calendar/chairs.ts'
import type { CalendarMatter } from './calendar/matter.ts'
import { plannedContacts } from './calendar/planned.ts'
import { themedYears } from './calendar/themed-years.ts'

const KINDS: readonly Coming['kind'][] = ['planned', 'anniversary', 'themed-year', 'chairmanship']

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const startOf = ({ date }: Coming): string => findDaysOf(date)?.from ?? '9999'

/** In order of time, those without a time last; within a day what was planned first, round numbers before others. */
const inOrder = (a: Coming, b: Coming): number =>
  byText(startOf(a), startOf(b)) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || Number(b.round) - Number(a.round) || byText(a.id, b.id)

/** What is to come between some parties, each with the words or the register that tell it. */
export function calendar(matter: CalendarMatter): Coming[] {
  const { from, to } = matter
  const all = [...anniversaries(matter), ...themedYears(matter), ...chairmanships(matter), ...plannedContacts(matter)]
  return all
    .filter(({ date }) => {
      const days = findDaysOf(date)
      return days === null || (days.from <= to && days.to >= from)
    })
    .sort(inOrder)
}
