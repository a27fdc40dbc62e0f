import type { Holder } from '../model/office-history.ts'
import { findDaysOf } from '../model/season-days.ts'

export type Term = Omit<Holder, 'predecessor' | 'successor'>

const firstDay = ({ from }: Term): string => findDaysOf(from)?.from ?? '0000'
/** A coarse end (`2024-05`) may mean its first day. */
const endsBy = ({ to }: Term): string => (to === null ? '9999' : (findDaysOf(to)?.from ?? '9999'))
const lastFirstDay = ({ from }: Term): string => findDaysOf(from)?.to ?? '0000'

const overlap = (a: Term, b: Term): boolean =>
  a.person !== b.person && firstDay(a) < endsBy(b) && lastFirstDay(b) < endsBy(a) && firstDay(b) < endsBy(a)

/**
 * Holders of an office in order, each with who came before and who after. Where two held it side by side nobody succeeded anybody:
 * the office has several seats. A second term is no succession.
 */
export function successionOf(terms: readonly Term[], seats: number | 'many'): Holder[] {
  const ordered = [...terms].sort((a, b) =>
    firstDay(a) === firstDay(b) ? (endsBy(a) < endsBy(b) ? -1 : 1) : firstDay(a) < firstDay(b) ? -1 : 1,
  )
  const hasOneSeat = seats === 1 && !ordered.some((a, i) => ordered.slice(i + 1).some((b) => !a.acting && !b.acting && overlap(a, b)))
  return ordered.map((term, i): Holder => {
    const before = ordered.slice(0, i).findLast(({ person }) => person !== term.person)
    const after = ordered.slice(i + 1).find(({ person }) => person !== term.person)
    return { ...term, predecessor: hasOneSeat ? (before?.person ?? null) : null, successor: hasOneSeat ? (after?.person ?? null) : null }
  })
}
