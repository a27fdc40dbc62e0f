import type { Range } from '../../text/range.ts'
import type { Sentence } from '../pack.ts'
import { isSubject } from './contact-sides.ts'
import { type Sight, subjectAfter, subjectBefore } from './subjects.ts'
import { isVerb } from './verbs.ts'

type Hit = Readonly<{ from: number; to: number; value: Readonly<{ channel: string }> }>
/** `isTold`: the sentence tells of this contact, not of an earlier one. */
type Sides = Readonly<{ left: Range | null; right: Range | null; isTold: boolean }>

const OCCASIONS = new Set(['в', 'во', 'на', 'после', 'ходе', 'время', 'итогам', 'завершении'])
const ATTRIBUTE = /(?:[ыи]х|ого|его|ой|ей|ом|ем|ую|юю)$/
const REACH = 8

/**
 * A contact as the occasion of something said or done: who does it took part.
 *
 *     В ходе встречи с канцлером Оруста Ильва Марен заявила …   → Марен | канцлер
 *     Ильва Марен в телефонном разговоре поздравила Ору Тасса    → Марен | Тасс
 */
export function onOccasion(sight: Sight, sentence: Sentence, hit: Hit, right: Range | null): Sides {
  const none = { left: null, right, isTold: false }
  const before = wordBefore(sight, hit.from, sentence.from)
  if (!OCCASIONS.has(before)) return none
  const other = right ?? (hit.value.channel === 'phone' ? objectOfVerb(sight, hit.to, sentence.to) : null)
  if (!other) {
    const many = hit.value.channel === 'phone' ? subjectBefore(sight, hit.from, sentence.from, 'p') : null
    return many ? { left: many, right: null, isTold: before !== 'после' } : none
  }
  const subject =
    subjectBefore(sight, hit.from, sentence.from, 'm') ??
    subjectBefore(sight, hit.from, sentence.from, 'f') ??
    (right ? subjectAfter(sight, right.to, sentence.to, null) : null)
  return subject ? { left: subject, right: other, isTold: before !== 'после' } : none
}

function wordBefore({ page }: Sight, at: number, floor: number): string {
  const { word } = page.tokens
  let i = at - 1
  while (i > floor && ATTRIBUTE.test(word[i] as string) && !OCCASIONS.has(word[i] as string)) i--
  return i >= floor ? (word[i] as string) : ''
}

/** "поздравила Ору Тасса": the person whom a verb has for its object. */
function objectOfVerb(sight: Sight, from: number, to: number): Range | null {
  const { word } = sight.page.tokens
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    const name = sight.nameAt[i]
    if (!name) continue
    return name.whole.from === i && isVerb(word[i - 1] as string) && !isSubject(sight, i) ? { from: i, to: name.to } : null
  }
  return null
}
