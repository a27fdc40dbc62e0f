import { type Range, spanOf } from '../../text/range.ts'
import type { DelegationMark, NameMark, Page } from '../pack.ts'
import { partnersAt } from './partners.ts'
import { nounPhraseStart, type Sight } from './subjects.ts'

const LED = new Set(['led', 'headed', 'represented', 'chaired'])
const INCLUDED = new Set(['included', 'includes', 'include', 'were'])
const PRESENT = new Set(['participants', 'attendees', 'leaders'])
const OF = new Set(['in', 'of', 'at', 'on'])
const TALKS = new Set(['call', 'meeting', 'talks', 'summit', 'session', 'conversation', 'discussion', 'videoconference', 'dialogue'])
const SIDES = new Set(['side', 'delegation', 'delegations', 'team', 'party'])

/**
 *     The Orustian side was led by Oru Tass, chancellor of Orust.
 *     ^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function delegations(page: Page, names: readonly NameMark[]): DelegationMark[] {
  const { tokens } = page
  const nameAt: (NameMark | undefined)[] = new Array(tokens.count)
  for (const name of names) for (let i = name.whole.from; i < name.whole.to; i++) nameAt[i] = name
  const sight: Sight = { page, nameAt }
  const out: DelegationMark[] = []
  page.sentences.forEach((sentence, index) => {
    for (let i = sentence.from + 1; i + 1 < sentence.to; i++) {
      const found = ledAt(sight, i, sentence) ?? includedAt(sight, i, sentence)
      if (found) out.push({ sentence: index, side: spanOf(tokens, found.side), head: spanOf(tokens, found.head) })
    }
  })
  return out
}

type Found = Readonly<{ side: Range; head: Range }>

function ledAt(sight: Sight, i: number, { from, to }: Range): Found | null {
  const { word } = sight.page.tokens
  if (!LED.has(word[i] as string) || word[i + 1] !== 'by') return null
  const side = sideBefore(sight, i, from)
  const head = side && partnersAt(sight, i + 2, to)
  return head ? { side, head } : null
}

/**
 *     Participants in the call included Chancellor Oru Tass and Foreign Minister Ilva Maren.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
function includedAt(sight: Sight, i: number, { from, to }: Range): Found | null {
  const { word } = sight.page.tokens
  if (!INCLUDED.has(word[i] as string)) return null
  let at = i
  if (TALKS.has(word[at - 1] ?? '') && word[at - 2] === 'the') at -= 2
  const isOfTalks = at < i
  if (isOfTalks && OF.has(word[at - 1] ?? '') && PRESENT.has(word[at - 2] ?? '')) at -= 2
  else if (!isOfTalks && PRESENT.has(word[at - 1] ?? '')) at--
  if (at === i || at < from || (word[i] === 'were' && !PRESENT.has(word[at] as string))) return null
  const head = partnersAt(sight, word[i + 1] === ':' ? i + 2 : i + 1, to)
  return head && { side: { from: at, to: i }, head }
}

function sideBefore(sight: Sight, at: number, begin: number): Range | null {
  for (let i = at - 1; i >= Math.max(begin, at - 5); i--) {
    if (!SIDES.has(sight.page.tokens.word[i] as string)) continue
    const from = nounPhraseStart(sight, i + 1, begin)
    return from === null ? null : { from, to: i + 1 }
  }
  return null
}
