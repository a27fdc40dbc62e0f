import { Phrases } from '../text/phrases.ts'
import { tokenize } from '../text/tokens.ts'
import source from './due-times.yaml'

/** A time beside the day of writing, as due words name it without a date. */
export type DueTime =
  | 'this-year'
  | 'next-year'
  | 'year-after-next'
  | 'this-month'
  | 'next-month'
  | 'this-week'
  | 'next-week'
  | 'first-half'
  | 'second-half'
  | 'past'

const times = new Phrases<DueTime>()
for (const [time, words] of Object.entries(source as Readonly<Record<DueTime, Readonly<Record<string, readonly string[]>>>>))
  for (const pattern of Object.values(words).flat()) times.add(pattern, time as DueTime)

/** The times that due words name: "by the end of the year", 年底前, «до конца года». The longest first. */
export const dueTimesIn = (words: string): readonly DueTime[] =>
  times
    .find(tokenize(words))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .map(({ value }) => value)
