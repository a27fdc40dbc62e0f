import type { OccasionMention } from '../model/reading.ts'
import { findDay } from './calendar.ts'
import type { Base } from './dating.ts'
import type { Scene } from './scene.ts'

/** The day a text was written: its dateline, else its publication; else the year that an anniversary tells. */
export function baseOf({ document, page, pack }: Scene, occasions: readonly OccasionMention[]): Base {
  const { dateline, published } = document
  const written = findDay(dateline?.edtf)
  if (written && dateline) {
    const span = dateline.span
    return {
      day: written,
      year: written.year,
      rule: 'dateline',
      evidence: span ? [{ text: page.text.slice(span.start, span.end), where: 'text', span: [span.start, span.end] }] : [],
    }
  }
  const day = findDay(published?.edtf)
  if (day && published) return { day, year: day.year, rule: 'publication', evidence: published.evidence }
  if (published && /^\d{4}/.test(published.edtf))
    return { day: null, year: Number(published.edtf.slice(0, 4)), rule: 'publication', evidence: published.evidence }
  const marked = occasions.find((occasion) => occasion.year !== null && pack.isOfThisYear(page, occasion.span[0]))
  if (marked?.year)
    return { day: null, year: marked.year, rule: 'anniversary', evidence: [{ text: marked.text, where: 'text', span: marked.span }] }
  return { day: null, year: null, rule: 'none', evidence: [] }
}
