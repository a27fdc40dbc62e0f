import type { Span } from '../../model/span.ts'
import type { Act, CommitmentAct } from '../../model/statement.ts'
import { matchesIn } from '../../text/matches.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { ActMark, Page } from '../pack.ts'
import source from './acts.yaml'
import { plainOf } from './plain.ts'

type Lists = Readonly<{
  directive: readonly string[]
  commissive: readonly string[]
  expressive: readonly string[]
  undertakings: Readonly<Record<'pledge' | 'support', readonly string[]>>
  ends: string
  due: readonly string[]
  back: string
}>

const lists = source as Lists
const form = (patterns: readonly string[], flags = 'u'): RegExp => new RegExp(patterns.map((one) => `(?:${one})`).join('|'), flags)

const DIRECTIVE = form(lists.directive)
const COMMISSIVE = form(lists.commissive, 'gu')
const EXPRESSIVE = form(lists.expressive)
const UNDERTAKINGS: readonly (readonly [CommitmentAct, RegExp])[] = [
  ['support', form(lists.undertakings.support, 'gu')],
  ['pledge', form(lists.undertakings.pledge, 'gu')],
]
const ENDS = new RegExp(lists.ends, 'gu')
const QUOTED = /“[^”]{1,12}”/gu
/** Points of a list begun with what is asked for. */
const POINT = /^(?:[一二三四五六七八九十]+是|第[一二三四五六七八九十]+[，、])/u
const ASKED = /点(?:主张|建议|意见|倡议|希望|原则)|要|应|建议|主张|希望|原则/u
const DUE = form(lists.due)
const BACK = new RegExp(lists.back, 'u')

type OfSpeaker = (from: number, to: number) => boolean

/** The act of a content, by the first of its words that tells one. */
export function findAct(page: Page, content: Span, ofSpeaker: OfSpeaker): ActMark {
  const plain = plainOf(page)
  // What stands in quotation marks is a name or a slogan: it asks for nothing here.
  const text = plain.slice(content.start, content.end).replace(QUOTED, (quoted) => '〇'.repeat(quoted.length))
  const undertakes = (at: number): boolean => isOwn(page, content.start, text, at, ofSpeaker)
  const commissive = matchesIn(text, COMMISSIVE).find((match) => undertakes(match.index))?.index ?? -1
  const asked = DIRECTIVE.exec(text)
  const isPoint = asked === null && POINT.test(text) && ASKED.test(plain.slice(Math.max(0, content.start - 240), content.start))
  // "希望…愿…": what one hopes gives way to what one undertakes.
  const directive = isPoint ? 0 : asked && !(asked[0] === '希望' && commissive >= 0) ? asked.index : -1
  const expressive = EXPRESSIVE.exec(text)
  return {
    act: actOf(commissive, directive, expressive !== null),
    commitments: commissive < 0 ? [] : commitmentsIn(text, content, undertakes),
  }
}

function actOf(commissive: number, directive: number, isExpressive: boolean): Act {
  const [first] = [
    { act: 'commissive', at: commissive },
    { act: 'directive', at: directive },
  ]
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
  if (isExpressive && (!first || first.at > 12)) return first?.act === 'commissive' ? 'commissive' : 'expressive'
  return (first?.act as Act | undefined) ?? 'assertive'
}

const ADVERBS =
  /(?:始终|坚定|坚决|坚定不移|全力|充分|一贯|完全|继续|积极|大力|尊重和|理解和|理解并|赞赏和|一如既往|都|也|均|一直|历来|更|真诚|十分|非常|高度|政府|人民|国会|议会|全国人大|全国政协|双方|我们?|本人|两军|一道|并|还)+$/u
const SUBJECT = /(?:我们?|双方|方|两国|政府|国会|议会|两军|中国|本人|都|大家|人民|人大|政协|同样|此|正|党|一道)$/u

/** Whether whoever undertakes is the speaker's own side: named in the clause, or left out at its head. */
function isOwn(page: Page, start: number, text: string, at: number, ofSpeaker: OfSpeaker): boolean {
  if (text[at - 1] === '必') return false
  const before = text.slice(0, at).replace(ADVERBS, '')
  if (before === '' || /[，；。：、并]$/u.test(before)) return true
  if (isOther(before)) return false
  const clause = Math.max(...['，', '；', '。', '：'].map((sign) => before.lastIndexOf(sign))) + 1
  const to = tokenAt(page.tokens, start + before.length)
  for (let token = tokenAt(page.tokens, start + clause); token < to; token++)
    if (ofSpeaker(token, token + 1)) return isNear(text, before, at)
  if (text[at] === '愿') return !/[\p{Script=Han}]方|国家$|国$/u.test(before.slice(clause))
  return SUBJECT.test(text.slice(0, at))
}

const MOST_BETWEEN = 14

/** "俄方对共建的支持": of a support that is a noun, the side before is no subject. */
const isNear = (text: string, before: string, at: number): boolean =>
  text[at] !== '支' || !/的$|对[^，]*$/u.test(text.slice(Math.max(0, before.length - MOST_BETWEEN), at))

const isOther = (before: string): boolean => /(?:对方|各方|国际社会|有关方)$/u.test(before)

/** Each undertaking from its verb to the next one, or to the end. */
function commitmentsIn(text: string, content: Span, undertakes: (at: number) => boolean): { span: Span; act: CommitmentAct }[] {
  const starts = UNDERTAKINGS.flatMap(([act, pattern]) =>
    matchesIn(text, pattern)
      .filter((match) => undertakes(match.index))
      .map((match) => ({ act, at: match.index })),
  ).sort((a, b) => a.at - b.at)
  // What is supported within a readiness ("愿…，支持…") is part of it.
  const kept: { act: CommitmentAct; at: number }[] = []
  for (const one of starts) if (one.act !== 'support' || kept.at(-1)?.act !== 'pledge' || isNamed(text, one.at)) kept.push(one)
  return kept.map(({ act, at }, i) => {
    const next = kept[i + 1]?.at ?? text.length
    const stop = matchesIn(text.slice(at, next), ENDS)[0]?.index ?? next - at
    const end = clauseEnd(text, at, at + stop)
    return { span: { start: content.start + at, end: content.start + end }, act }
  })
}

const isNamed = (text: string, at: number): boolean => !/[，；。：、]$/u.test(text.slice(0, at).replace(ADVERBS, ''))

/** Without the subject and the sign before what comes next. */
function clauseEnd(text: string, from: number, to: number): number {
  if (to === text.length || text[to] === '，') return to
  const comma = Math.max(text.lastIndexOf('，', to - 1), text.lastIndexOf('；', to - 1))
  return comma > from ? comma : to
}

/** Words that say by when. */
export function findDue(page: Page, { start, end }: Span): Span | null {
  const match = DUE.exec(plainOf(page).slice(start, end))
  return match ? { start: start + match.index, end: start + match.index + match[0].length } : null
}

/** "这一问题", "对此": the topic is the one before. */
export const pointsBack = (page: Page, { start, end }: Span): boolean => BACK.test(plainOf(page).slice(start, end))
