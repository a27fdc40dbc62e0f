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
  ['衷心祝愿大桥早日建成', 'expressive'],
]

describe('what words do in Chinese', () => {
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
