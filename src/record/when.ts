import type { JoinedEngagement } from '../model/account.ts'
import { type Days, findDays } from '../model/days.ts'
import type { Dated, Edtf } from '../model/edtf.ts'
import type { When } from '../model/when.ts'
import { dayAfter } from './elapsed-days.ts'

/** First and last month of the seasons of EDTF, as in the north: winter begins in December. */
const SEASONS: Readonly<Record<string, readonly [first: string, last: string]>> = {
  '21': ['03', '05'],
  '22': ['06', '08'],
  '23': ['09', '11'],
  '24': ['12', '02'],
}

const SEASON = /^(\d{4})-(2[1-4])$/

/** The days of a date, seasons among them: `2025-22` is June to August 2025. */
export function findDaysOf(edtf: Edtf | null | undefined): Days | null {
  const [, year, season] = SEASON.exec(edtf ?? '') ?? []
  if (!year || !season) return findDays(edtf)
  const [first, last] = SEASONS[season] as readonly [string, string]
  return findDays(`${year}-${first}/${last < first ? Number(year) + 1 : year}-${last}`)
}

/** When a dated thing was; null without a date. */
export function whenDated({ edtf, certainty, rule }: Pick<Dated, 'edtf' | 'certainty' | 'rule'>): When | null {
  const days = findDaysOf(edtf)
  return days && edtf ? { edtf, ...days, certainty, rule: certainty === 'stated' ? null : rule } : null
}

/** The day on which it was first told, as far as publications tell. */
const toldOn = ({ accounts }: JoinedEngagement): string | null => {
  const days = accounts.flatMap(({ published }) => findDaysOf(published)?.to ?? [])
  return days.sort()[0] ?? null
}

const NEVER: When = { edtf: null, from: null, to: null, certainty: 'inferred', rule: null }

/**
 * When an engagement was or is to be. Without a date of its own it was before, or is to be after, the day on which it was told:
 * inferred, and shown as such.
 */
export function whenOf(joined: JoinedEngagement): When {
  const dated = whenDated(joined.engagement.date)
  if (dated) return dated
  const told = toldOn(joined)
  if (!told) return NEVER
  return joined.engagement.status === 'planned'
    ? { ...NEVER, from: dayAfter(told, 0), rule: 'announced' }
    : { ...NEVER, to: told, rule: 'told' }
}

/** Whether one was over before the other began. */
export const isBefore = (a: When, b: When): boolean => a.to !== null && b.from !== null && a.to < b.from

/** Whether the date is one of days, not of a month, season or year. */
export const isOfDays = ({ edtf, from, to }: When): boolean =>
  edtf !== null && from !== null && to !== null && /^\d{4}-\d\d-\d\d/.test(edtf)

const startOf = ({ from, to }: When): string => from ?? to ?? '9999'

/** In order of time: by the first day, then the shorter stretch; without any day last. */
export const inTime = (a: When, b: When): number =>
  startOf(a) === startOf(b)
    ? (a.to ?? '9999') < (b.to ?? '9999')
      ? -1
      : Number((a.to ?? '9999') > (b.to ?? '9999'))
    : startOf(a) < startOf(b)
      ? -1
      : 1
