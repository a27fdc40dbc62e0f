import type { Channel, EngagementStatus } from '../../model/engagement.ts'
import type { Span } from '../../model/span.ts'
import { matchesIn } from '../../text/matches.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { ContactMark, NameMark, Page, Sentence } from '../pack.ts'
import { speechOf } from './attributions.ts'
import {
  CHAIRS,
  type Contact,
  contactOf,
  LETTERS,
  LIGHTS,
  NOUNS,
  notWith,
  PAST,
  PHONE,
  PLANNED,
  TO,
  VIDEO,
  VISITS,
  WITH,
} from './contact-words.ts'
import { plainOf } from './plain.ts'

type Draft = Readonly<{
  cue: Span
  contact: Contact
  left: Span | null
  right: Span | null
  role: ContactMark['role']
  form: ContactMark['form']
}>

/** A sentence while its contacts are looked for; offsets of the page. */
type Sight = Readonly<{ page: Page; plain: string; sentence: Sentence; wholes: readonly Span[]; spoken: boolean }>

const FORMS = new RegExp(
  [
    `(?<light>${LIGHTS})(?:了)?(?<between>(?:[^，。；“”的]{0,10}的)?[^，。；“”的]{0,30}?)(?<noun>${NOUNS})(?<after>机制|期间|后|前|上|中|时|以来|达成|成果|的)?`,
    `(?<with>${WITH})(?<since>机制|期间|后|前|上|中|时|以来|达成|成果|的)?`,
    `(?<to>${TO})(?!记者|后|前|时|厅|中|结束|开始)`,
    `(?:(?:向|给|致)(?<reader>[^，。；]{2,40}?)(?:致|发|发去|致以|传达))(?<letter>${LETTERS})`,
    `(?<visit>${VISITS})(?!团|期间|后|时|中|的|者|成果|取得)`,
  ].join('|'),
  'gu',
)
/** Talks called by their place; it stands before everything else, so it is looked for where nothing else was found. */
const NAMED = /(?<!\p{Script=Han})\p{Script=Han}{2,6}?(?:会晤|会谈|峰会)/gu
const QUICK = /会|话|访|致|磋商|谈判|见面|茶叙|共进|拜/u

/**
 *     2月16日，奥鲁斯特总理塔斯在哈斯克同伊尔瓦尼亚外长马伦举行会谈。
 *              ^^^^^^^^^^^^^^              ^^^^^^^^^^^^^^^^^ ^^^^^^^^
 */
export function contacts(page: Page, names: readonly NameMark[]): ContactMark[] {
  const plain = plainOf(page)
  const { spoken } = speechOf(page, names)
  const { start, end } = page.tokens
  const wholes = names.map(({ whole }) => ({ start: start[whole.from] as number, end: end[whole.to - 1] as number }))
  return page.sentences.flatMap((sentence, index) => {
    if (!QUICK.test(plain.slice(sentence.start, sentence.end))) return []
    const inside = wholes.filter((one) => one.start >= sentence.start && one.end <= sentence.end)
    return ofSentence({ page, plain, sentence, wholes: inside, spoken: spoken[index] === 1 }, index)
  })
}

function ofSentence(sight: Sight, index: number): ContactMark[] {
  const { plain, sentence } = sight
  const text = plain.slice(sentence.start, sentence.end)
  const out: ContactMark[] = []
  let begin = sentence.start
  FORMS.lastIndex = 0
  for (let match = FORMS.exec(text); match; match = FORMS.exec(text)) {
    const at = sentence.start + match.index
    // A light verb whose noun lies beyond somebody's name is another's: it is looked for again after the verb.
    if (match.groups?.light && isFar(sight, match, at)) {
      FORMS.lastIndex = match.index + match.groups.light.length
      continue
    }
    if (sight.page.inQuotes[tokenAt(sight.page.tokens, at)] || sight.wholes.some((one) => one.start < at && at < one.end)) continue
    const draft = draftOf(sight, match, at, begin)
    if (!draft) continue
    out.push(written(sight, index, draft, begin))
    if (draft.form === 'verb') begin = Math.max(draft.cue.end, draft.right && draft.right.start > draft.cue.end ? draft.right.end : 0)
  }
  if (sight.spoken)
    for (const match of matchesIn(text, NAMED)) {
      const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length }
      const draft = out.some((one) => one.cue.start < cue.end && cue.start < one.cue.end) ? null : named(cue, match[0])
      if (draft) out.push(written(sight, index, draft, sentence.start))
    }
  return out
}

const isFar = ({ wholes }: Sight, match: RegExpExecArray, at: number): boolean =>
  wholes.some((one) => one.start > at && one.end < at + match[0].length) ||
  /举行|进行|会见|出席|期间|分别|并|后/u.test(match.groups?.between ?? '')

function draftOf(sight: Sight, match: RegExpMatchArray, at: number, begin: number): Draft | null {
  const groups = match.groups ?? {}
  const end = at + match[0].length
  const beside = groups.after ?? groups.since
  const contact = groups.noun ?? groups.with
  if (contact) {
    const draft = withSides(sight, { start: at, end: end - (beside?.length ?? 0) }, contactOf(contact), begin)
    // "会谈后", "会谈时" are contacts of their own only with both sides named: else they point back.
    return beside && !(draft && /^[后时中]$/u.test(beside) && bothNamed(sight, draft)) ? null : draft
  }
  if (groups.to) return received(sight, { start: at, end }, contactOf(groups.to), begin)
  if (groups.letter) return letter(sight, match, at, begin)
  if (groups.visit) return visit(sight, { start: at, end }, begin)
  return null
}

const bothNamed = ({ wholes }: Sight, { left, right }: Draft): boolean =>
  left !== null && right !== null && [left, right].every((side) => wholes.some((one) => one.start >= side.start && one.end <= side.end))

/** "甲同乙举行会谈", "双方举行会谈", "甲和乙共同主持…". */
function withSides(sight: Sight, cue: Span, contact: Contact, begin: number): Draft | null {
  const { plain } = sight
  const from = clauseStart(sight, cue.start, begin)
  const preposition = prepositionIn(sight, from, cue.start)
  const role = CHAIRS.test(plain.slice(cue.start, cue.end)) ? 'co-chair' : null
  if (preposition < 0) {
    const left = beforePlace(sight, { start: from, end: cue.start })
    if (left.end - left.start < 2 || (/出席|参加/u.test(plain.slice(cue.start, cue.start + 2)) && !wholesIn(sight, left))) return null
    return { cue, contact, left, right: null, role, form: 'verb' }
  }
  return { cue, contact, left: { start: from, end: preposition }, right: { start: preposition + 1, end: cue.start }, role, form: 'verb' }
}

const wholesIn = ({ wholes }: Sight, side: Span): boolean => wholes.some((one) => one.start >= side.start && one.end <= side.end)

/** "中美在法国巴黎举行磋商": the country of the place takes no part. */
function beforePlace(sight: Sight, side: Span): Span {
  const at = sight.plain.indexOf('在', side.start + 1)
  return at > 0 && at < side.end && !wholesIn(sight, { start: at, end: side.end }) ? { start: side.start, end: at } : side
}

/** Where those who act are named: back to the beginning of the sentence, or to the contact before. */
function clauseStart({ plain, sentence, wholes }: Sight, at: number, begin: number): number {
  const from = Math.max(begin, sentence.start)
  const clause = Math.max(from, lastComma(plain, from, at) + 1)
  if (wholes.some((one) => one.start >= clause && one.end <= at) || /双方|两国|我|他们|两位/u.test(plain.slice(clause, at))) {
    // A title may itself hold a comma-like sign; the clause is enough.
    return clause
  }
  return from
}

const lastComma = (plain: string, from: number, to: number): number => {
  for (let i = to - 1; i >= from; i--) if (plain[i] === '，' || plain[i] === '；') return i
  return -1
}

/** The preposition before the other side: not within a name or title, nor part of another word. */
function prepositionIn({ plain, wholes }: Sight, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const sign = plain[i] as string
    if (sign !== '同' && sign !== '与' && sign !== '和' && sign !== '跟') continue
    if (wholes.some((one) => one.start < i && i < one.end)) continue
    if (notWith.some((word) => word.includes(sign) && plain.startsWith(word, i - word.indexOf(sign)))) continue
    return i
  }
  return -1
}

const OBJECT_END = /[，。；]|(?:时|后|并)(?=[^\p{Script=Han}]|表示|指出|强调|说)/u

/** "甲在维尔姆会见来访的乙": whom, up to the end of the clause. */
function received(sight: Sight, cue: Span, contact: Contact, begin: number): Draft | null {
  const { plain, sentence, wholes } = sight
  const rest = plain.slice(cue.end, sentence.end)
  const stop = OBJECT_END.exec(rest)?.index ?? rest.length
  const right = { start: cue.end, end: cue.end + stop }
  const isNamed = wholes.some((one) => one.start >= right.start && one.start < right.end)
  const last = wholes.filter((one) => one.start >= right.start && one.start < right.end).at(-1)
  if (last && last.end > right.end)
    return { cue, contact, left: leftOf(sight, cue, begin), right: { ...right, end: last.end }, role: contact.role, form: 'verb' }
  if (!isNamed && !/代表团|外长|领导人|总统|总理|部长|大使|团长|主席|国王|首相|议长|使节/u.test(plain.slice(right.start, right.end)))
    return null
  return { cue, contact, left: leftOf(sight, cue, begin), right, role: contact.role, form: 'verb' }
}

const leftOf = (sight: Sight, cue: Span, begin: number): Span | null => {
  const start = clauseStart(sight, cue.start, begin)
  return cue.start - start < 2 ? null : { start, end: cue.start }
}

function letter(sight: Sight, match: RegExpMatchArray, at: number, begin: number): Draft | null {
  const reader = match.groups?.reader ?? ''
  const start = at + match[0].indexOf(reader)
  const cue = { start: at + match[0].lastIndexOf(match.groups?.letter as string) - 1, end: at + match[0].length }
  const left = leftOf(sight, { start: at, end: at }, begin)
  if (!left) return null
  return {
    cue,
    contact: { kind: 'correspondence', channel: 'written', role: null },
    left,
    right: { start, end: start + reader.length },
    role: null,
    form: 'verb',
  }
}

const VISITED = /对(?<place>[\p{Script=Han}]{1,14}?)(?:成功)?(?:进行|开始|展开|作|完成)[^，。；对]{0,16}$/u
const SHORT_VISIT = /^(?:访华|访俄|访美)$/u

/** Who is asked or welcome to come stands after these. */
const ASKED = /(?:邀请|欢迎|感谢|祝贺)(?!仪式|宴会)/u
/** One who is there already is greeted, not invited. */
const GREETED = /(?:热烈|热情|诚挚|衷心)欢迎/u
const AGAIN = /再次|再度|适时|尽早|早日|近期|明年|方便|尽快/u

/** "对奥鲁斯特进行国事访问", "访问奥鲁斯特"; before a noun ("来访的") it tells who somebody is. */
function visit(sight: Sight, cue: Span, begin: number): Draft | null {
  const { plain, sentence } = sight
  const word = plain.slice(cue.start, cue.end)
  const clause = clauseStart(sight, cue.start, begin)
  const asked = ASKED.exec(plain.slice(clause, cue.start))
  const start = clause + (asked ? asked.index + asked[0].length : 0)
  const before = plain.slice(clause, cue.start)
  if (GREETED.test(before) && !AGAIN.test(before + plain.slice(cue.start, cue.end + 6))) return null
  const contact: Contact = { kind: 'visit', channel: 'in-person', role: 'guest' }
  const place = VISITED.exec(before)
  const left = cue.start - start > 1 ? { start, end: place ? clause + place.index : cue.start } : null
  if (place?.groups?.place) {
    const at = clause + place.index + 1
    return { cue, contact, left, right: { start: at, end: at + place.groups.place.length }, role: 'guest', form: 'verb' }
  }
  if (SHORT_VISIT.test(word)) return { cue, contact, left, right: { start: cue.end - 1, end: cue.end }, role: 'guest', form: 'verb' }
  if (word !== '访问' && word !== '出访') return null
  const object = /^[\p{Script=Han}]{2,10}/u.exec(plain.slice(cue.end, sentence.end))?.[0]
  return object ? { cue, contact, left, right: { start: cue.end, end: cue.end + object.length }, role: 'guest', form: 'verb' } : null
}

/** "维尔姆会晤": the talks of the two, by their place. */
function named(cue: Span, word: string): Draft | null {
  const noun = word.slice(-2)
  if (/举行|进行|这次|此次|双边|元首|领导人|本次|小范围|非正式/u.test(word)) return null
  return { cue, contact: contactOf(noun), left: cue, right: null, role: null, form: 'noun' }
}

function written(sight: Sight, index: number, draft: Draft, begin: number): ContactMark {
  const { plain, sentence } = sight
  const { cue, contact } = draft
  const end = Math.max(cue.end, draft.right?.end ?? 0, clauseEnd(plain, cue.end, sentence.end))
  const scope = { start: Math.min(begin, draft.left?.start ?? begin), end }
  const beside = plain.slice(scope.start, end)
  const told: Channel | null = VIDEO.test(beside)
    ? 'video'
    : PHONE.test(beside) || contact.channel === 'phone'
      ? 'phone'
      : contact.channel === 'video'
        ? 'video'
        : null
  return {
    sentence: index,
    cue,
    kind: contact.kind,
    channel: told ?? contact.channel,
    told: told !== null,
    round: false,
    spoken: sight.spoken,
    cueIsNoun: true,
    status: statusOf(sight, draft, begin),
    form: draft.form,
    left: draft.left,
    right: draft.right,
    separate: /分别/u.test(plain.slice(draft.left?.start ?? cue.start, cue.start)),
    about: null,
    role: draft.role,
    scope,
  }
}

const clauseEnd = (plain: string, from: number, to: number): number => {
  for (let i = from; i < to; i++) if (plain[i] === '，' || plain[i] === '；' || plain[i] === '。') return i
  return to
}

/** In somebody's words a contact is an earlier one, or one to come; told by the text, it is the one that it is about. */
function statusOf({ plain, spoken }: Sight, { cue, left, right, form }: Draft, begin: number): EngagementStatus {
  const start = Math.max(begin, Math.min(left?.start ?? cue.start, cue.start) - 8)
  const before = plain.slice(start, cue.end)
  if (form === 'noun') return 'held'
  const near = plain.slice(Math.max(begin, cue.start - 16), cue.start)
  if (spoken || isAgreed(plain, begin, cue.start))
    return !PAST.test(before) && (PLANNED.test(near) || PLANNED.test(before)) ? 'planned' : 'referenced'
  if (/(?:将|拟|定于|即将)(?:于|在|应|对|同|与|访|会|举|率|赴|来|从|邀)/u.test(plain.slice(start, right?.end ?? cue.end))) return 'planned'
  return 'held'
}

/** "双方同意尽快举行会谈", "欢迎塔斯来访": agreed or wished, not told. */
const isAgreed = (plain: string, begin: number, at: number): boolean =>
  /(?:同意|商定|欢迎(?!仪式|宴会|晚宴)|期待|希望|指出|表示|强调|说|认为|邀请|愿|宣布|重申|介绍|阐述)[^。；]*$/u.test(plain.slice(begin, at))
