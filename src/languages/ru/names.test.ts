import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { findCards } from './cards.ts'
import { adjectiveForms, caseOf, formsOf, nominativeOf } from './declension.ts'
import { names } from './names.ts'
import { ru } from './pack.ts'

const NO_MARKS = { parties: [], people: [] }
const pageFor = (text: string) => pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], ru)

/** `name | office | dictionary form` of every person in a text. */
function read(text: string): string[] {
  const page = pageFor(text)
  const words = (from: number, to: number) => text.slice(page.tokens.start[from], page.tokens.end[to - 1])
  return names(page, NO_MARKS).map(
    ({ from, to, office, base }) => `${words(from, to)} | ${office ? words(office.from, office.to) : '-'} | ${base ?? '-'}`,
  )
}

const NAMES: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Прибыл посол Оруста Ору Тасс.', 'Ору Тасс | посол Оруста | Ору Тасс'],
  ['Встреча с Министром иностранных дел Кареном Веллом прошла.', 'Кареном Веллом | Министром иностранных дел | Карен Велл'],
  ['Принял Чрезвычайного и Полномочного Посла Мирека Тасса.', 'Мирека Тасса | Чрезвычайного и Полномочного Посла | Мирек Тасс'],
  ['Слова С.В. Маренко и В.Тасса', 'Маренко | - | Маренко', 'Тасса | - | Тасса'],
  ['Совет Федерации собрался.'],
]

describe('names', () => {
  it.each(NAMES)('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['Маренов', 'мареновым'],
    ['Мединский', 'мединскому'],
    ['Ильва', 'ильвой'],
    ['Тасс', 'тасса'],
    ['Ильвания', 'ильванией'],
    ['Федерация', 'федерацией'],
    ['Штаты', 'штатов'],
    ['США', 'сша'],
  ])('%s stands as %s', (name, form) => {
    expect(formsOf(name)).toContain(form)
  })

  it('an adjective stands shortened before a hyphen', () => {
    expect(adjectiveForms('орустский')).toEqual(expect.arrayContaining(['орустской', 'орустско', 'орустских']))
  })

  it.each([
    ['Веллом', 'президентом', 'президент', 'Велл'],
    ['Тасса', 'президента', 'президент', 'Тасс'],
    ['Умару', 'президентом', 'президент', 'Умару'],
    ['Мединскому', 'главе', 'глава', 'Мединский'],
  ])('%s beside %s', (name, form, head, expected) => {
    expect(nominativeOf(name, caseOf(form, head))).toBe(expected)
  })
})

const CARDS: readonly (readonly [text: string, ...cards: string[]])[] = [
  ['Беседа с Ору Тассом Тасс Ору Карлович Канцлер Республики Оруст продолжилась.', 'Тасс Ору Карлович Канцлер Республики Оруст'],
  ['О.Тасс Тасс Ору министр торговли : Здравствуйте.', 'Тасс Ору министр торговли'],
  ['Участвовали министр Ору Тасс Тасс Ору министр торговли и помощник Президента Карен Велл.', 'Тасс Ору министр торговли'],
  ['Министр Ору Тасс подтвердил договорённость.'],
]

describe('cards', () => {
  it.each(CARDS)('%s', (text, ...cards) => {
    expect(findCards(text).map(({ start, end }) => text.slice(start, end))).toEqual(cards)
  })
})

const SENTENCES: readonly (readonly [text: string, count: number])[] = [
  ['В.В. Маренко принял О.К. Тасса. Они говорили час.', 2],
  ['Это было в 2025 г. в Велме, т.е. недавно.', 1],
  ['В 1996 г. Стороны подписали договор.', 2],
  ['Принял министр Ван И. Беседа была долгой.', 2],
  ['Мы ждём гостей из США. Они приедут завтра.', 2],
  ['«Торговля растёт. Она будет расти», – сказал он.', 1],
]

describe('sentences', () => {
  it.each(SENTENCES)('%s', (text, count) => {
    expect(pageFor(text).sentences.length).toBe(count)
  })
})
