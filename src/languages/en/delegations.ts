import { spanOf } from '../../text/range.ts'
import type { DelegationMark, NameMark, Page } from '../pack.ts'
import { partnersAt } from './partners.ts'
import { nounPhraseStart, type Sight } from './subjects.ts'

const LED = new Set(['led', 'headed', 'represented', 'chaired'])
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
      if (!LED.has(tokens.word[i] as string) || tokens.word[i + 1] !== 'by') continue
      const side = sideBefore(sight, i, sentence.from)
      const head = side && partnersAt(sight, i + 2, sentence.to)
      if (side && head) out.push({ sentence: index, side: spanOf(page.tokens, side), head: spanOf(page.tokens, head) })
    }
  })
  return out
}

function sideBefore(sight: Sight, at: number, begin: number): { from: number; to: number } | null {
  for (let i = at - 1; i >= Math.max(begin, at - 5); i--) {
    if (!SIDES.has(sight.page.tokens.word[i] as string)) continue
    const from = nounPhraseStart(sight, i + 1, begin)
    return from === null ? null : { from, to: i + 1 }
  }
  return null
}
