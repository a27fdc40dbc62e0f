import { tokenAt } from '../../text/tokens.ts'
import type { AnniversaryMark, Page } from '../pack.ts'
import { numberOf } from './numerals.ts'
import { plainOf } from './plain.ts'

const WORD = '周年'
const LONGEST = 40
const BEFORE = /(?<what>[^，。；：、！？“”（）\s\d]{0,30}?)(?<ordinal>\d+|[一二三四五六七八九十百两零〇]+)多?$/u
const LEAD = /^.*(?:今年是|今年适逢|今年恰逢|今年迎来|明年是|迎来|适逢|恰逢|正值|时值|隆重|共同|纪念|庆祝|值此|在|以|是|将)/u

/** "两国建交50周年", with what it is the anniversary of. */
export function anniversaries(page: Page): AnniversaryMark[] {
  const plain = plainOf(page)
  const out: AnniversaryMark[] = []
  for (let at = plain.indexOf(WORD); at >= 0; at = plain.indexOf(WORD, at + 1)) {
    const start = Math.max(0, at - LONGEST)
    const match = BEFORE.exec(lastClause(plain.slice(start, at)))
    if (!match?.groups) continue
    const { what = '', ordinal = '' } = match.groups
    const lead = LEAD.exec(what)?.[0].length ?? 0
    const from = tokenAt(page.tokens, at - match[0].length + lead)
    out.push({ from, to: tokenAt(page.tokens, at + WORD.length), ordinal: numberOf(ordinal) })
  }
  return out
}

const lastClause = (words: string): string =>
  words.slice(Math.max(...['，', '。', '、', '；', '\n'].map((sign) => words.lastIndexOf(sign))) + 1)

/** "今年是…": said of the year of writing. */
export function isOfThisYear(page: Page, at: number): boolean {
  const plain = plainOf(page)
  const sentence = page.sentences.find((one) => one.start <= at && at < one.end)
  const before = plain.slice(sentence?.start ?? Math.max(0, at - 30), at + 8)
  return /今年|本年度|今天/u.test(before) && !/明年|去年/u.test(before)
}
