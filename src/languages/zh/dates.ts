import { type Edtf, edtfOf } from '../../model/edtf.ts'
import { matchesIn } from '../../text/matches.ts'
import type { DateMark, Page, Sentence } from '../pack.ts'
import { plainOf } from './plain.ts'

const RANGE = '(?:(?:至|到|—|－|-|~|～)(?:(?<endMonth>\\d{1,2})月)?(?<endDay>\\d{1,2})日)?'
const MONTH = '(?<month>\\d{1,2})月(?:份)?'
const DAY = `(?:(?<day>\\d{1,2})[日号]${RANGE})`
const YEARS = { 前年: null, 去年: 'last-year', 今年: 'this-year', 明年: 'next-year' } as const
const RELATIVE = {
  昨天: 'yesterday',
  昨日: 'yesterday',
  昨晚: 'yesterday',
  今天: 'today',
  今日: 'today',
  今晚: 'today',
  明天: 'tomorrow',
  明日: 'tomorrow',
  上周: 'last-week',
  本周: 'this-week',
  下周: 'next-week',
  上个月: 'last-month',
  上月: 'last-month',
  本月: 'this-month',
  这个月: 'this-month',
  下个月: 'next-month',
  下月: 'next-month',
} as const
const WEEKDAYS = {
  一: 'Monday',
  二: 'Tuesday',
  三: 'Wednesday',
  四: 'Thursday',
  五: 'Friday',
  六: 'Saturday',
  日: 'Sunday',
  天: 'Sunday',
} as const

const FORMS = new RegExp(
  [
    `(?=\\d)(?<![\\d—－-])(?<year>(?:19|20)\\d\\d)年(?:${MONTH}${DAY}?)?`,
    `(?<relYear>去年|今年|明年)(?:${MONTH}${DAY}?)?`,
    `(?=\\d)(?<!\\d)${MONTH}${DAY}`,
    `(?=\\d)(?<![\\d个])${MONTH}(?![\\d内])`,
    `(?=\\d)(?<!\\d)${DAY}`,
    `(?<relative>${Object.keys(RELATIVE).join('|')})`,
    '(?:星期|礼拜|周)(?<weekday>[一二三四五六日天])(?!年)',
  ]
    .map((form, i) => form.replace(/\(\?<(\w+)>/g, (_, name: string) => `(?<${name}${i}>`))
    .join('|'),
  'gu',
)

/** Whether a folded word names a month or a day of the week: in Chinese they are figures. */
export const isTimeWord = (word: string): boolean => /^\d+$/.test(word)

const QUICK = new RegExp(`\\d|去年|今年|明年|${Object.keys(RELATIVE).join('|')}|星期|礼拜|周[一二三四五六日天]`)

/**
 *     2月16日下午，…   当地时间14日，…   去年10月，…
 *     ^^^^^            ^^^^            ^^^^^^^
 */
export function dates(page: Page): readonly DateMark[] {
  const plain = plainOf(page)
  return page.sentences.flatMap((sentence, index) => {
    const text = plain.slice(sentence.start, sentence.end)
    if (!QUICK.test(text)) return []
    return matchesIn(text, FORMS)
      .map((match) => dateOf(match, sentence, index))
      .filter((one) => one !== null)
  })
}

function dateOf(match: RegExpMatchArray, sentence: Sentence, index: number): DateMark | null {
  const groups: Record<string, string> = {}
  const all = match.groups ?? {}
  for (const name in all) if (all[name] !== undefined) groups[name.slice(0, -1)] = all[name]
  const figure = (name: string): number | null => (groups[name] ? Number(groups[name]) : null)
  const [year, month, day] = [figure('year'), figure('month'), figure('day')]
  if ((month !== null && (month < 1 || month > 12)) || (day !== null && (day < 1 || day > 31))) return null
  const start = sentence.start + (match.index as number)
  const relative = groups.relYear
    ? YEARS[groups.relYear as keyof typeof YEARS]
    : groups.relative
      ? RELATIVE[groups.relative as keyof typeof RELATIVE]
      : null
  return {
    span: { start, end: start + match[0].length },
    sentence: index,
    year,
    month,
    day,
    endMonth: figure('endDay') === null ? null : (figure('endMonth') ?? month),
    endDay: figure('endDay'),
    weekday: groups.weekday ? WEEKDAYS[groups.weekday as keyof typeof WEEKDAYS] : null,
    relative,
    toward: null,
    edtf: printed(year, month, day, figure('endMonth') ?? month, figure('endDay')),
  }
}

function printed(
  year: number | null,
  month: number | null,
  day: number | null,
  endMonth: number | null,
  endDay: number | null,
): Edtf | null {
  if (year === null) return null
  const first = edtfOf(year, month, month === null ? null : day)
  return month === null || day === null || endDay === null ? first : `${first}/${edtfOf(year, endMonth ?? month, endDay)}`
}
