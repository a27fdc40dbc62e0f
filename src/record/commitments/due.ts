import type { DueDate } from '../../model/commitment-life.ts'
import { dayAfter } from '../../model/days.ts'
import { type Edtf, edtfOf } from '../../model/edtf.ts'
import type { Engagement } from '../../model/engagement.ts'
import { findDaysOf } from '../../model/season-days.ts'
import type { Commitment } from '../../model/statement.ts'
import type { When } from '../../model/when.ts'
import { findDueWords } from '../words/life.ts'

const YEAR = /(?<!\p{N})20\d\d(?!\p{N})/u

const monthAfter = (day: string): string => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return month === 12 ? edtfOf(year + 1, 1) : edtfOf(year, month + 1)
}

/** Monday to Sunday of the week after. */
const weekAfter = (day: string): string => {
  const weekday = (new Date(Date.parse(day)).getUTCDay() + 6) % 7
  return `${dayAfter(day, 7 - weekday)}/${dayAfter(day, 13 - weekday)}`
}

const BESIDE: Readonly<Record<string, Readonly<{ part: number; of(day: string): Edtf }>>> = {
  'this-year': { part: 4, of: (day) => day.slice(0, 4) },
  'next-year': { part: 4, of: (day) => String(Number(day.slice(0, 4)) + 1) },
  'this-month': { part: 7, of: (day) => day.slice(0, 7) },
  'next-month': { part: 7, of: monthAfter },
  'next-week': { part: 10, of: weekAfter },
}

/** The date that due words mean beside the day on which they were said, where that is known well enough. */
function dateBeside(text: string, made: When | null): Readonly<{ edtf: Edtf; rule: string }> | null {
  const words = findDueWords(text)
  const beside = words ? BESIDE[words] : undefined
  if (!beside || !made?.from || !made.to || made.from.slice(0, beside.part) !== made.to.slice(0, beside.part)) return null
  return { edtf: beside.of(made.to), rule: words as string }
}

/** A year in the words is said; all else is reckoned beside the day of the text. */
const restsOn = (text: string): Pick<DueDate, 'certainty' | 'rule'> =>
  YEAR.test(text) ? { certainty: 'stated', rule: null } : { certainty: 'inferred', rule: findDueWords(text) ?? 'day of the text' }

/** Until when a commitment is to be kept. "At an appropriate time" is an open due date; a date of the announced contact counts as one. */
export function dueOf({ due }: Commitment, planned: Engagement | null, made: When | null): DueDate | null {
  if (due) {
    if (due.edtf) return { text: due.text, span: due.span, edtf: due.edtf, ...restsOn(due.text) }
    const beside = dateBeside(due.text, made)
    const year = YEAR.exec(due.text)?.[0]
    const found = year ? { edtf: year, rule: 'year in the words' } : beside
    return { text: due.text, span: due.span, edtf: found?.edtf ?? null, certainty: 'inferred', rule: found?.rule ?? null }
  }
  const words = planned?.date.evidence.find(({ span }) => span)
  if (!planned?.date.edtf || !words?.span || !findDaysOf(planned.date.edtf)) return null
  const { edtf, certainty, rule } = planned.date
  return { text: words.text, span: words.span, edtf, certainty, rule }
}
