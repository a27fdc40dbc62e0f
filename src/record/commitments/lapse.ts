import type { CommitmentLife } from '../../model/commitment-life.ts'
import { findDaysOf } from '../../model/season-days.ts'
import type { Undertaking } from './undertaking.ts'

type Lapse = NonNullable<CommitmentLife['lapsedBy']>

/** Whether the time of a commitment has passed: the year of the chairmanship, else the due date that was told. */
export function findLapse({ matter: { chair }, due }: Undertaking, today: string): Lapse | null {
  if (chair?.year) {
    const last = `${chair.year}-12-31`
    return last < today ? { rule: 'its year has passed', last, words: chair.words } : null
  }
  const days = findDaysOf(due?.edtf)
  return due && days && days.to < today
    ? { rule: 'its due date has passed', last: days.to, words: [{ text: due.text, span: due.span }] }
    : null
}
