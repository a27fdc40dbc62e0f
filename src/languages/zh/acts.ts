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
  onward: string
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
const ONWARD = new RegExp(lists.onward, 'u')

type OfSpeaker = (from: number, to: number) => boolean

/** The act of a content, by the first of its words that tells one. */
export function findAct(page: Page, content: Span, ofSpeaker: OfSpeaker): ActMark {
  const plain = plainOf(page)
  // What stands in quotation marks is a name or a slogan: it asks for nothing here.
  const text = plain.slice(content.start, content.end).replace(QUOTED, (quoted) => '〇'.repeat(quoted.length))
  const undertakes = (at: number): boolean => isOwn(page, content.start, text, at, ofSpeaker)
  const commissive = matchesIn(text, COMMISSIVE).find((match) => undertakes(match.index))?.index ?? -1
  const asked = DIRECTIVE.exec(text)
  const isOnward = asked === null && ONWARD.test(text) && isAskedBefore(page, plain, content.start)
  const isPoint =
    isOnward || (asked === null && POINT.test(text) && ASKED.test(plain.slice(Math.max(0, content.start - 240), content.start)))
  // "希望…愿…": what one hopes gives way to what one undertakes.
  const directive = isPoint ? 0 : asked && !(asked[0] === '希望' && commissive >= 0) ? asked.index : -1
  const expressive = EXPRESSIVE.exec(text)
  return {
    act: actOf(commissive, directive, expressive !== null),
    commitments: commissive < 0 ? [] : commitmentsIn(text, content, undertakes),
  }
}

const MOST_ONWARD = 4

/** Whether the sentence before asks, past those that only go on with it. */
function isAskedBefore(page: Page, plain: string, at: number): boolean {
  const index = page.sentences.findIndex(({ start, end }) => start <= at && at < end)
  const block = page.sentences[index]?.block
  for (let i = index - 1; i >= 0 && i >= index - MOST_ONWARD && page.sentences[i]?.block === block; i--) {
    const { start, end } = page.sentences[i] as Span
    const before = plain.slice(start, end)
    const asked = DIRECTIVE.exec(before)
    if (asked) return before.search(COMMISSIVE) < 0
    if (!ONWARD.test(before)) return false
  }
  return false
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
  if (text[at] === '支' && isGiven(text, before, at)) return false
  if (text[at] === '将' && HOPED.test(before)) return false
  if (before === '' || /[，；。：、并]$/u.test(before)) return true
  if (isOther(before) || THANKED.test(before)) return false
  const clause = Math.max(...['，', '；', '。', '：'].map((sign) => before.lastIndexOf(sign))) + 1
  const to = tokenAt(page.tokens, start + before.length)
  const isNamedAtEnd = ofSpeaker(to - 1, to) || ofSpeaker(to - 2, to - 1)
  if (text[at] === '将' && (IF.test(before) || !(isNamedAtEnd || isSide(before.slice(clause)) || isSide(text.slice(clause, at)))))
    return false
  for (let token = tokenAt(page.tokens, start + clause); token < to; token++)
    if (ofSpeaker(token, token + 1)) return isNear(text, before, at)
  if (text[at] === '愿') return !/[\p{Script=Han}]方|国家$|国$/u.test(before.slice(clause))
  return SUBJECT.test(text.slice(0, at))
}

const IF = /(?:如果|若|一旦|假如|倘若)[^。；]*$/u
/** What others are thanked or praised for is theirs. */
const THANKED = /(?:感谢|感激|赞赏|赞扬|注意到|鼓励)(?![和与并、])[^，；。]*$/u
/** What it is hoped that another side will do. */
const HOPED = /(?:希望|相信|敦促|呼吁|要求)[^。；]{0,12}(?<!我|双)方(?![^。；]*(?:我们|愿))[^。；]*，$/u
/** A subject that can undertake, with what may stand between it and its verb: not a plan, not an economy. */
const SIDE =
  /(?:方|国|们|我|人|政府|国会|议会|双方|两军|军|院|部|部门|委|党|会|盟|组织|队|名|，|大家|此|正|都)(?:(?:今后|今年|明年|未来|接下来|下一步|下阶段|近期|随后|届时|很快|在|于|同|与|和|为|按照|根据|通过|本着|作为|以|从|向|对|愿)[^，；]*)?$/u
const isSide = (clause: string): boolean => (SIDE.test(clause) || clause.endsWith('并')) && !/(?:冲突|当事)(?:双|各)?方$/u.test(clause)

/** "提供支持", "得到…的支持", "帮助支持": a support that is given, a noun. */
const isGiven = (text: string, before: string, at: number): boolean =>
  /^支持(?:[，。；、”]|$|和帮助|与帮助|力度|下|表示)/u.test(text.slice(at, at + 5)) &&
  /(?:提供|给予|得到|获得|赢得|争取|表达|寻求|感谢)[^，；]*$|的[^，；]{0,8}$|(?:帮助|慰问|援助|拥护和?|帮助和)$/u.test(
    before.slice(Math.max(0, before.length - 30)) + text.slice(before.length, at),
  )

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

const isNamed = (text: string, at: number): boolean => !/(?:[，；。：、愿将会]|愿意)$/u.test(text.slice(0, at).replace(ADVERBS, ''))

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
