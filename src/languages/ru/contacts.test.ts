import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { contacts } from './contacts.ts'
import { dates } from './dates.ts'
import { names } from './names.ts'
import { ru } from './pack.ts'

const NO_MARKS = { parties: [], people: [] }
const pageFor = (text: string) => pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], ru)

/** `kind status | left | right` of every contact. */
function read(text: string): string[] {
  const page = pageFor(text)
  const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '-')
  return contacts(page, names(page, NO_MARKS)).map(
    ({ kind, status, left, right }) => `${kind} ${status} | ${words(left)} | ${words(right)}`,
  )
}

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Состоялся телефонный разговор О.Тасса с К.Веллом.', 'call held | О.Тасса | К.Веллом'],
  ['В Велме прошли переговоры О.Тасса с К.Веллом.', 'meeting held | О.Тасса | К.Веллом'],
  ['О.Тасс принял в Хаске К.Велла.', 'meeting held | О.Тасс | К.Велла'],
  ['О.Тасс был принят К.Веллом.', 'meeting held | О.Тасс | К.Веллом'],
  ['О.Тасс и К.Велл провели консультации.', 'consultation held | О.Тасс и К.Велл | -'],
  ['О.Тасс встретится с К.Веллом в мае.', 'meeting planned | О.Тасс | К.Веллом'],
  ['О.Тасс провёл с К.Веллом встречу.', 'meeting held | О.Тасс | -'],
  ['О.Тасс приедет в Велм.', 'visit planned | О.Тасс | -'],
  ['О.Тасс позвонил К.Веллу.', 'call held | О.Тасс | К.Веллу'],
  ['О.Тасс также поговорил с К.Веллом.', 'call held | О.Тасс | К.Веллом'],
  ['О.Тасс связался с К.Веллом по телефону.', 'call held | О.Тасс | К.Веллом'],
  ['О.Тасс по телефону поздравил К.Велла с праздником.', 'call held | О.Тасс | К.Велла'],
  ['О.Тасс в телефонном разговоре поздравил К.Велла с праздником.', 'call held | О.Тасс | К.Велла'],
  ['В ходе встречи с К.Веллом О.Тасс заявил, что торговля растёт.', 'meeting held | О.Тасс | К.Веллом'],
  ['О.Тасс направил поздравительную телеграмму К.Веллу.', 'correspondence held | О.Тасс | К.Веллу'],
  ['О.Тасс направил поздравления по случаю праздника К.Веллу и И.Марен.', 'correspondence held | О.Тасс | К.Веллу и И.Марен'],
  ['Условлено встретиться в мае.', 'meeting planned | - | -'],
  ['В последний раз О.Тасс и К.Велл встречались в Велме.', 'meeting referenced | О.Тасс и К.Велл | -'],
  ['О проведении в Хаске переговоров представителей Оруста и Ильвании.', 'meeting held | представителей Оруста и Ильвании | -'],
  ['Президенты Оруста и Ильвании провели переговоры в Велме.', 'meeting held | Президенты Оруста и Ильвании | -'],
  ['Президенты Оруста и Ильвании в ходе телефонного разговора договорились о мире.', 'call held | Президенты Оруста и Ильвании | -'],
  ['О.Тасс успел провести переговоры с К.Веллом.', 'meeting referenced | О.Тасс | К.Веллом'],
  ['До запланированного визита в Велм канцлера Оруста О.Тасса осталась неделя.', 'visit planned | канцлера Оруста О.Тасса | -'],
  ['Всё изменилось после визита К.Велла в Оруст.', 'visit referenced | К.Велла | -'],
  ['Переговоры начались в узком составе.'],
  ['О.Тасс призвал встретиться в мае.'],
  ['О.Тасс поговорил с детьми.'],
  ['О.Тасс принял участие в форуме.'],
]

describe('contacts', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

const DATES: readonly (readonly [text: string, edtf: string | null, month: number | null, day: number | null])[] = [
  ['16 февраля 2024 года прошла встреча.', '2024-02-16', 2, 16],
  ['Встреча прошла 16–18 февраля 2024 г. в Велме.', '2024-02-16/2024-02-18', 2, 16],
  ['С 28 февраля по 2 марта шли переговоры.', null, 2, 28],
  ['В июле 2022 года стороны подписали договор.', '2022-07', 7, null],
  ['Встреча 16.02.2024 была долгой.', '2024-02-16', 2, 16],
]

describe('dates', () => {
  it.each(DATES)('%s', (text, edtf, month, day) => {
    expect(dates(pageFor(text))[0]).toMatchObject({ edtf, month, day })
  })
  it.each([
    ['Вчера прошла встреча.', 'yesterday'],
    ['На прошлой неделе прошла встреча.', 'last-week'],
    ['В этом году пройдёт встреча.', 'this-year'],
  ])('%s', (text, relative) => {
    expect(dates(pageFor(text))[0]?.relative).toBe(relative)
  })
})
