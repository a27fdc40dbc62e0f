import { describe, expect, it } from 'vitest'
import { pageOf } from '../page.ts'
import { findAct, findDue } from './acts.ts'
import { zh } from './pack.ts'

const OWN = '伊方'

/** The act, and what is undertaken, in the mouth of the Ilvanian side. */
function read(text: string): string {
  const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], zh)
  const own = new Set([...text.matchAll(new RegExp(OWN, 'gu'))].flatMap(({ index }) => [index, index + 1]))
  const { act, commitments } = findAct(page, { start: 0, end: text.length }, (token) => own.has(page.tokens.start[token] as number))
  return [act, ...commitments.map(({ act: kind, span }) => `${kind} ${text.slice(span.start, span.end)}`)].join(' | ')
}

const ROWS: readonly (readonly [text: string, expected: string])[] = [
  ['两国贸易在增长', 'assertive'],
  ['贸易具有重要意义，需要时间', 'assertive'],
  ['双方要按期建成大桥', 'directive'],
  ['奥方应尽快开放口岸', 'directive'],
  ['希望奥方信守承诺', 'directive'],
  ['两国相互适应，反应良好', 'assertive'],
  ['伊方愿同奥方扩大贸易', 'commissive | pledge 愿同奥方扩大贸易'],
  ['伊方愿同奥方扩大贸易，希望奥方开放口岸', 'commissive | pledge 愿同奥方扩大贸易'],
  ['伊方支持奥方办好峰会，愿同奥方加强协调', 'commissive | support 支持奥方办好峰会 | pledge 愿同奥方加强协调'],
  ['这体现了奥方对倡议的支持', 'assertive'],
  ['伊方将于春季派出救助船', 'commissive | pledge 将于春季派出救助船'],
  ['充分尊重岛国意愿', 'assertive'],
  ['感谢奥方的帮助', 'expressive'],
  ['伊方感谢奥方大力支持造桥', 'expressive'],
  ['奥方给船厂提供了不少支持，渔民对此深表感谢', 'expressive'],
  ['港务局对失去渔船的人家表示慰问', 'expressive'],
  ['灯塔看守人得到过邻村的支持，夜里从不熄灯', 'assertive'],
  ['如果冬天来得早，渔村双方将遭遇停航', 'assertive'],
  ['伊方渔业将持续回暖', 'assertive'],
  ['伊方“海岸”规划将为邻港带来货船', 'assertive'],
  ['伊方明年将为港口提供拖船', 'commissive | pledge 将为港口提供拖船'],
  ['伊方还会提供更多粮食', 'commissive | pledge 还会提供更多粮食'],
  ['我们一定尽快做完测量', 'commissive | pledge 一定尽快做完测量'],
  ['伊方愿继续支持奥方办好峰会', 'commissive | pledge 愿继续支持奥方办好峰会'],
  ['希望奥方说话算数，水位高低，都将积极致力于通航', 'directive'],
  ['伊方赞赏奥方愿发展航运', 'expressive'],
  ['造桥不是要挑战谁', 'assertive'],
  ['奥伊双方将举行庆祝活动', 'commissive | pledge 将举行庆祝活动'],
  ['伊方高度评价并将继续积极参与', 'commissive | pledge 将继续积极参与'],
  ['衷心祝愿大桥早日建成', 'expressive'],
]

/** The act of the last sentence of a paragraph. */
function last(text: string): string {
  const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], zh)
  const { start, end } = page.sentences.at(-1) as { start: number; end: number }
  return findAct(page, { start, end }, () => false).act
}

const GOING_ON: readonly (readonly [text: string, expected: string])[] = [
  ['双方要扩大贸易。坚持分摊费用，维护渔港。', 'directive'],
  ['双方应修好船闸。同时着眼下游，完善堤坝。', 'directive'],
  ['双方要扩大贸易。提升船闸水位。发挥港口长处。', 'directive'],
  ['贸易在增长。坚持捕鱼使岛民受益。', 'assertive'],
]

describe('what words do in Chinese', () => {
  it.each(GOING_ON)('%s goes on as it began', (text, expected) => expect(last(text)).toBe(expected))

  it.each(ROWS)('%s', (text, expected) => expect(read(text)).toBe(expected))

  it.each([
    ['愿适时举行会谈', '适时'],
    ['年内签署协定', '年内'],
    ['扩大贸易', null],
  ] as const)('%s is due %s', (text, expected) => {
    const page = pageOf(text, [{ span: { start: 0, end: text.length }, role: 'paragraph' }], zh)
    const due = findDue(page, { start: 0, end: text.length })
    expect(due && text.slice(due.start, due.end)).toBe(expected)
  })
})
