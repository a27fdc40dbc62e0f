import type { Page, Sentence } from '../pack.ts'
import { numberOf } from './numerals.ts'
import { plainOf } from './plain.ts'

const LEADS =
  /(?:在|于|赴|抵达|飞抵|来到|前往|到访|访问|抵|赴)(?:\p{Script=Han}{2,8}?)?(?:首都|(?:海滨|港口|[东南西北中]{1,2}部)城市)$|(?:在|于|赴|抵达|飞抵|来到|前往|到访|访问|抵|赴)(?:当地)?$/u
const LONGEST = 16

/** "在维尔姆", "赴奥鲁斯特". */
export function leadsToPlace(page: Page, at: number): boolean {
  const start = page.tokens.start[at] ?? page.text.length
  return LEADS.test(plainOf(page).slice(Math.max(0, start - LONGEST), start))
}

/** "在京会见": in the capital. */
export function isInCapital({ tokens }: Page, at: number): boolean {
  return tokens.word[at] === '京' && (tokens.word[at - 1] === '在' || tokens.word[at - 1] === '抵')
}

const ROUND = /第(?<round>\d+|[一二三四五六七八九十百]+)(?:轮|次|届)[^，。；第]{0,16}$/u

/** "第三轮奥伊战略对话". */
export function roundBefore(page: Page, at: number): number | null {
  const start = page.tokens.start[at] as number
  const round = ROUND.exec(plainOf(page).slice(Math.max(0, start - 30), start))?.groups?.round
  return round ? numberOf(round) : null
}

const OWN = /^(?:(?:的)?(?:特别代表|特使|代表|夫人|助理|顾问|发言人|办公室))/u

/** "塔斯总理特别代表", "塔斯夫人": another than Tass. */
export function ownsWhatFollows(page: Page, at: number): boolean {
  const start = page.tokens.start[at] ?? page.text.length
  return OWN.test(plainOf(page).slice(start, start + 6))
}

const LISTED =
  /^(?:我们?(?!国)|——|此外，|同时，|另外，|最后，|其[一二三四]，|首先[，是]|其次，|再次，|关于[^，]{2,}，|\p{Script=Han}{1,3}方(?:愿|将|支持|高度|赞赏|重视|坚定|欢迎|已经|始终)|第[一二三四五六七八九十]+[，、是]|[一二三四五六七八九十]+是|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)])/u

/** A paragraph that goes on with a list begun before it. */
export const goesOnAt = (page: Page, { start }: Sentence): boolean => LISTED.test(plainOf(page).slice(start, start + 24))
