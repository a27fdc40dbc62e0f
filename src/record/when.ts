import type { JoinedEngagement } from '../model/account.ts'
import { dayAfter } from '../model/days.ts'
import type { Dated } from '../model/edtf.ts'
import { findDaysOf } from '../model/season-days.ts'
import type { When } from '../model/when.ts'

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
