import { edtfOf } from '../model/edtf.ts'
import { spanOf } from '../text/range.ts'
import { Shape, type Tokens } from '../text/tokens.ts'
import type { DateMark, Page } from './pack.ts'

/** What is printed of a date, in tokens `from`…`to`. */
export type DateParts = {
  from: number
  to: number
  year?: number
  month?: number
  day?: number
  endMonth?: number
  endDay?: number
  weekday?: string
  relative?: DateMark['relative']
  toward?: DateMark['toward']
}

/** The dates of a page, by a grammar that tells which date begins at a token of a sentence that ends at `end`. */
export function dateMarks(page: Page, dateAt: (tokens: Tokens, i: number, end: number) => DateParts | null): DateMark[] {
  const out: DateMark[] = []
  page.sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const parts = dateAt(page.tokens, i, sentence.to)
      if (!parts) continue
      out.push(markOf(page, index, parts))
      i = parts.to - 1
    }
  })
  return out
}

function markOf({ tokens }: Page, sentence: number, parts: DateParts): DateMark {
  const { year, month, day, endMonth, endDay } = parts
  const edtf = year === undefined ? null : edtfOf(year, month, day)
  return {
    span: spanOf(tokens, parts),
    sentence,
    year: year ?? null,
    month: month ?? null,
    day: day ?? null,
    endMonth: endMonth ?? null,
    endDay: endDay ?? null,
    weekday: parts.weekday ?? null,
    relative: parts.relative ?? null,
    toward: parts.toward ?? null,
    edtf: edtf !== null && year !== undefined && endDay !== undefined ? `${edtf}/${edtfOf(year, endMonth, endDay)}` : edtf,
  }
}

/** 1900 to 2099. */
export const isYear = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === Shape.number && /^(?:19|20)\d\d$/.test(tokens.word[i] as string)

/** "2024-02-16". */
export function isoDateAt(tokens: Tokens, i: number): DateParts | null {
  if (!isYear(tokens, i) || tokens.word[i + 1] !== '-' || tokens.word[i + 3] !== '-') return null
  const [month, day] = [Number(tokens.word[i + 2]), Number(tokens.word[i + 4])]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? { from: i, to: i + 5, year: Number(tokens.word[i]), month, day } : null
}
