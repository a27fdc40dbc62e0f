import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Page, PersonMark } from '../languages/pack.ts'
import type { Found } from '../text/phrases.ts'
import type { Entry } from './registers-trie.ts'

type Hit = Found<Entry>

/** After the side of a party, these make another word of it: 方便, 方案, 方式. */
const NOT_AFTER_SIDE = new Set('便案式面针略程圆块')
/** What two countries have between them: after one character, it stands for a party. */
const BETWEEN = new Set([
  '两国',
  '关系',
  '双方',
  '建交',
  '元首',
  '三国',
  '双边',
  '三方',
  '四国',
  '合作',
  '友好',
  '友谊',
  '经贸',
  '命运',
  '贸易',
  '战略',
  '联合',
  '人民',
  '文化',
  '论坛',
])
/** Before one character: visits to, in, against. */
const BEFORE = new Set('对访来赴在驻涉援')

/**
 * Of the names of parties in Chinese, those that stand for a party. One character does so only in a pair or with another that says so,
 * and where several parties share it, for the one that the text names in full.
 *
 *     奥伊关系   方便   对奥贸易
 *     ^^              ^
 */
export function hanParties(
  page: Page,
  full: readonly Hit[],
  adjectives: readonly Hit[],
  knowledge: KnowledgeBase,
  people: readonly PersonMark[],
): Hit[] {
  const { word } = page.tokens
  const count = new Map<string, number>()
  const note = (party: string | undefined, times = 1) => party && count.set(party, (count.get(party) ?? 0) + times)
  for (const hit of full) note(hit.value.id)
  for (const { persons } of people) if (persons.length === 1) note(knowledge.findPerson(persons[0] as string)?.party, 2)
  const inFull = new Uint8Array(page.tokens.count)
  for (const hit of full) inFull.fill(1, hit.from, hit.to)
  const short = new Map<number, Hit[]>()
  for (const hit of adjectives) {
    if (inFull[hit.from] || inFull[hit.to - 1]) continue
    const here = short.get(hit.from)
    if (here) here.push(hit)
    else short.set(hit.from, [hit])
  }
  const about = (hit: Hit): number => count.get(hit.value.id) ?? 0
  const isPartner = (at: number): boolean => (short.get(at) ?? []).some((hit) => hit.to === at + 1 && about(hit) > 0)
  const out: Hit[] = [...full]
  for (const [from, here] of short) {
    const to = here.reduce((most, hit) => Math.max(most, hit.to), 0)
    const best = chosen(
      here.filter((hit) => hit.to === to),
      about,
    )
    if (!best) continue
    const next = word[to] ?? ''
    if (to - from > 1 ? isSide(word, from, to) : about(best) > 0 && stands(word, from, next, isPartner)) out.push(best)
  }
  return out.sort((a, b) => a.from - b.from)
}

/** "中方", and not the first characters of "对方便". */
const isSide = (word: readonly string[], from: number, to: number): boolean =>
  word[to - 1] !== '方' || (!NOT_AFTER_SIDE.has(word[to] ?? '') && !(word[to] === '向' && word[from - 1] !== '同'))

function stands(word: readonly string[], at: number, next: string, isPartner: (at: number) => boolean): boolean {
  const isDash = (sign: string | undefined): boolean => sign === '-' || sign === '—' || sign === '–'
  if (isPartner(at + 1) || isPartner(at - 1)) return true
  if (isDash(next) && isPartner(at + 2)) return true
  if (isDash(word[at - 1]) && isPartner(at - 2)) return true
  if (BETWEEN.has(next + (word[at + 1 + 1] ?? '')) && !isHanBefore(word[at - 1])) return true
  return BEFORE.has(word[at - 1] ?? '')
}

const isHanBefore = (sign: string | undefined): boolean => sign !== undefined && /\p{Script=Han}/u.test(sign)

/** Of parties that share a form, the one that the text names; alone, only if no other has it. */
function chosen(hits: readonly Hit[], about: (hit: Hit) => number): Hit | null {
  if (hits.length === 1) return hits[0] as Hit
  const [first, ...more] = [...hits].sort((a, b) => about(b) - about(a))
  if (!first) return null
  return more.length === 0 || about(first) > 0 ? first : null
}
