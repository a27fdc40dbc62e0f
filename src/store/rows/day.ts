import { findDays } from '../../model/days.ts'
import type { Reading } from '../../model/reading.ts'

/** The first day of what a fact of a document was said at, else of the document's publication. */
export function dayOf({ document, engagements }: Reading): (engagement: string | null) => string | null {
  const published = findDays(document.published?.edtf)?.from ?? null
  const days = new Map(engagements.map(({ id, date }) => [id, findDays(date.edtf)?.from ?? null]))
  return (engagement) => (engagement === null ? null : days.get(engagement)) ?? published
}
