import { describe, expect, it } from 'vitest'
import { findLanguage } from './language.ts'

const ROWS: readonly (readonly [language: string | null, text: string])[] = [
  ['en', 'The two ministers met in Velm and spoke of the bridge to the north.'],
  ['de', 'Der Kanzler von Orust traf sich am Montag mit der Ministerin in Velm.'],
  ['fr', "La ministre s'est entretenue lundi avec le chancelier d'Orust à Velm."],
  ['zh', '两国部长在维尔姆举行会谈，就贸易问题交换意见。'],
  ['ja', '両国の外務大臣はヴェルムで会談を行った。'],
  ['ru', 'Министры двух стран встретились в Вельме и обсудили торговлю.'],
  ['uk', 'Міністри двох країн зустрілися у Вельмі та обговорили торгівлю.'],
  [null, '— 2024 —'],
]

describe('findLanguage', () => {
  it.each(ROWS)('%s: %s', async (language, text) => {
    expect(await findLanguage(text)).toBe(language)
  })
})
