import type { Span } from '../../model/span.ts'
import { matchesIn } from '../../text/matches.ts'
import { spanOf } from '../../text/range.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { Marks, NameMark, Page, PersonMark } from '../pack.ts'
import { plainOf } from './plain.ts'
import { findHeadEnding, findTitleAt, headsIn, isNoOffice, looksLikeName, officeStart, partyOfOffice } from './titles.ts'

/** What is known of a page while its names are looked for; offsets, not tokens. */
type Sight = Readonly<{
  page: Page
  plain: string
  marks: Marks
  /** For each offset within the name of a party, where that name begins; -1 elsewhere. */
  partyFrom: Int32Array
  taken: Uint8Array
}>

const LEADER = /^(?:当选)?(?:总统|主席|国王|女王|总书记|总理|首相|元首|埃米尔|苏丹|王储|最高领袖|大公|联邦主席)$/u
const leads = new WeakMap<Page, boolean>()

/** Whether those whom a page names first are themselves leaders: "两国元首" are then those who talk. */
export const isOfLeaders = (page: Page): boolean => leads.get(page) ?? true

/**
 *     伊尔瓦尼亚外交部长马伦会见奥鲁斯特总理塔斯。
 *     ^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^
 */
export function names(page: Page, marks: Marks): NameMark[] {
  const plain = plainOf(page)
  const partyFrom = new Int32Array(plain.length + 1).fill(-1)
  for (const mark of marks.parties) {
    const start = page.tokens.start[mark.from] as number
    partyFrom.fill(start, start, page.tokens.end[mark.to - 1] as number)
  }
  const sight: Sight = { page, plain, marks, partyFrom, taken: new Uint8Array(plain.length + 1) }
  const out: NameMark[] = []
  for (const mark of marks.people) enter(sight, out, spanOf(page.tokens, mark), mark.persons)
  for (const mark of marks.shorts ?? []) {
    const place = spanOf(page.tokens, mark)
    if (!isNameEnd(plain, place.end)) continue
    const isTitled = findHeadEnding(plain, place.start) !== null || findTitleAt(plain, place.end) !== null
    if (isTitled || beginsClause(plain, place.start)) enter(sight, out, place, mark.persons)
  }
  unknown(sight, out)
  speakers(sight, out)
  surnames(sight, out, marks.people)
  out.sort((a, b) => a.from - b.from)
  leads.set(
    page,
    out.slice(0, 2).some((name) => LEADER.test(name.title ?? '')),
  )
  return out
}

const CUE = /^(?:表示|指出|强调|说|认为|重申|介绍|感谢|祝贺|赞赏|欢迎)/u
const beginsClause = (plain: string, at: number): boolean =>
  at === 0 || /[，。；：\s“]/u.test(plain[at - 1] as string) || CUE.test(plain.slice(at, at + 2))

function enter(sight: Sight, out: NameMark[], { start, end }: Span, persons: readonly string[]): void {
  const { page, plain, taken } = sight
  if (taken[start] || taken[end - 1]) return
  const begin = sentenceStart(page, start)
  const head = findHeadEnding(plain, start)
  const office = head ? { start: officeStart(plain, start - head.length, begin, (at) => sight.partyFrom[at] as number), end: start } : null
  const after = findTitleAt(plain, end)
  const whole = { start: office?.start ?? start, end: after ? end + after.length : end }
  if (office && overlapsTaken(taken, office.start, start)) whole.start = start
  const worded =
    office ?? (after && head === null && !/先生|女士|阁下|陛下|殿下/u.test(after) ? { start: end, end: end + after.length } : null)
  taken.fill(1, whole.start, whole.end)
  const tokens = (place: Span) => ({ from: tokenAt(page.tokens, place.start), to: tokenAt(page.tokens, place.end) })
  out.push({
    ...tokens({ start, end }),
    whole: tokens(whole),
    office: worded ? tokens(worded) : null,
    title: head ?? after,
    party: office ? partyIn(sight, office) : null,
    persons,
  })
}

/** Where the sentence begins that an offset stands in. */
function sentenceStart({ sentences }: Page, at: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]?.start ?? 0
}

function overlapsTaken(taken: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true
  return false
}

/** The party that the words of an office name; the first of several ("美国总统国家安全事务助理"). */
function partyIn(sight: Sight, office: Span): string | null {
  const { page, marks, plain } = sight
  const found = marks.parties.find((mark) => {
    const start = page.tokens.start[mark.from] as number
    return start >= office.start && start < office.end
  })
  return found?.party ?? partyOfOffice(plain.slice(office.start, office.end))
}

/** What may follow a name: a sign, a verb, a preposition. */
const AFTER =
  /^(?:[^\p{Script=Han}·]|举行|会见|会谈|会晤|通电话|通话|表示|指出|强调|一行|夫妇|夫人|出席|参加|共同|应约|应邀|分别|主持|发表|签署|进行|当天|日前|先生|女士|阁下|介绍|阐述|感谢|祝贺|欢迎|高度|热烈|代表|宣布|认为|重申|转达|陪同|首先|随后|就|同|和|与|在|说|率|等|及|访|抵|向|对|将|为|的|是|也|还|并|到|从|来|赴|于|应|致|今|近|谈|称|愿|请|由|则|因|以|被|受)/u
const LONGEST = 14

const isNameEnd = (plain: string, end: number): boolean =>
  end >= plain.length || AFTER.test(plain.slice(end, end + 3)) || findTitleAt(plain, end) !== null

/** Names in no register: after an office, up to a word that follows names. */
function unknown(sight: Sight, out: NameMark[]): void {
  const { page, plain, taken } = sight
  for (const sentence of page.sentences) {
    const text = plain.slice(sentence.start, sentence.end)
    for (const match of matchesIn(text, headsIn)) {
      const start = sentence.start + match.index + match[0].length
      if (taken[start] || taken[start - 1] || isNoOffice(plain, start) || findTitleAt(plain, start)) continue
      const end = nameEnd(plain, start, sentence.end)
      if (end === null || sight.partyFrom[start] !== -1) continue
      enter(sight, out, { start, end }, [])
    }
  }
}

function nameEnd(plain: string, start: number, limit: number): number | null {
  for (let end = start + 2; end <= Math.min(limit, start + LONGEST); end++) {
    if (!/[\p{Script=Han}·]/u.test(plain[end - 1] as string)) return null
    if (end < limit && !AFTER.test(plain.slice(end, end + 3))) continue
    const name = plain.slice(start, end)
    if (looksLikeName(name) || isSpeakerLater(plain, name, end)) return end
    if (end - start > 4) return null
  }
  return null
}

const SPEAKS = ['表示', '指出', '强调', '说', '感谢', '祝贺', '介绍', '高度', '欢迎', '重申']
const MOST_SIGNS = 12

/** Whoever says something later by the same characters is somebody, whatever they are. */
function isSpeakerLater(plain: string, name: string, from: number): boolean {
  if (name.length > MOST_SIGNS) return false
  for (let at = plain.indexOf(name, from + 1); at >= 0; at = plain.indexOf(name, at + 1))
    if ((plain[at - 1] === '\n' || plain[at - 1] === '。') && SPEAKS.some((cue) => plain.startsWith(cue, at + name.length))) return true
  return false
}

const OPENING = /(?:^|\n)(?<name>[\p{Script=Han}·]{2,12}?)(?:表示|指出|强调|说|感谢|祝贺|介绍了)/gu

/** Who opens a paragraph with a reporting verb, and was named before with no office known to us: "艾克礼表示". */
function speakers(sight: Sight, out: NameMark[]): void {
  const { plain, taken } = sight
  for (const match of matchesIn(plain, OPENING)) {
    const name = match.groups?.name as string
    const first = plain.indexOf(name)
    const again = match.index + match[0].indexOf(name)
    if (taken[again] || first === again || taken[first] || sight.partyFrom[first] !== -1 || !looksLikeName(name)) continue
    enter(sight, out, { start: first, end: first + name.length }, [])
  }
}

/** "马主席": the surname of one who is named in full, with a title. */
function surnames(sight: Sight, out: NameMark[], people: readonly PersonMark[]): void {
  const { page, plain } = sight
  const known = new Map<string, readonly string[]>()
  for (const mark of people) {
    const { start, end } = spanOf(page.tokens, mark)
    if (end - start <= 4 && !plain.slice(start, end).includes('·')) known.set(plain[start] as string, mark.persons)
  }
  for (const [surname, persons] of known)
    for (let at = plain.indexOf(surname); at >= 0; at = plain.indexOf(surname, at + 1))
      if (!sight.taken[at] && findTitleAt(plain, at + 1) && !/[\p{Script=Han}]/u.test(plain[at - 1] ?? '，'))
        enter(sight, out, { start: at, end: at + 1 }, persons)
      else if (!sight.taken[at] && findTitleAt(plain, at + 1) && /[同与和向对请由谢]/u.test(plain[at - 1] ?? ''))
        enter(sight, out, { start: at, end: at + 1 }, persons)
}
