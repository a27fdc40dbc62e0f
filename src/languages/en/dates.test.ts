import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { dates } from './dates.ts'
import { en } from './pack.ts'

const rows: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['They met on Friday, February 16, 2024.', '2024-02-16 Friday'],
  ['They met on August 27-28 in Velm.', '8-27/8-28'],
  ['They met from 26 to 28 August 2024.', '2024-08-26/2024-08-28'],
  ['They met on 16 February.', '2-16'],
  ['They met last November.', '11 past'],
  ['They will meet in the spring.', '21'],
  ['They met this morning.', 'today'],
  ['They spoke at the beginning of the year.', '1 this-year'],
  ['He will come later this year.', 'this-year future'],
  ['They may meet in May.', '5'],
  ['It was a cold spring morning.'],
]

describe('dates in English', () => {
  it.each(rows)('%s', (text, ...expected) => {
    const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], en)
    const lines = dates(page).map(({ edtf, month, day, endMonth, endDay, weekday, relative, toward }) => {
      const printed = [month, day].filter(Boolean).join('-') + (endDay ? `/${endMonth}-${endDay}` : '')
      return [edtf ?? printed, weekday, relative, toward].filter(Boolean).join(' ')
    })
    expect(lines).toEqual(expected)
  })
})
