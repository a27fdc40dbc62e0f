import type { Range } from '../../text/range.ts'
import type { Sentence } from '../pack.ts'
import type { Candidate } from './candidates.ts'
import { sources } from './sources.ts'
import type { Sight } from './subjects.ts'
import { titles } from './titles.ts'

/** Whose words a passive reports. `after`: where the agent ends when it stands right behind the verb. */
export type Agent = Readonly<{ source: Range; after?: number }>

const PLURAL = /ами$/

/**
 *     С орустской стороны выражена готовность …    Лидерами отмечена важность …
 *     ^^^^^^^^^^^^^^^^^^^                          ^^^^^^^^
 */
export function agentOf(sight: Sight, sentence: Sentence, candidate: Candidate): Agent | null {
  const { word } = sight.page.tokens
  for (let i = candidate.group - 1; i >= sentence.from; i--) {
    const side = sideEndingAt(sight, i, sentence.from)
    if (side) return { source: side }
    const agent = agentAt(sight, i, sentence.from)
    if (agent) return { source: agent }
  }
  for (let i = candidate.to; i < Math.min(sentence.to, candidate.to + 3); i++) {
    const agent = agentAt(sight, i, candidate.to)
    if (agent) return { source: agent, after: agent.to }
    if (word[i] === 'сторонами' || word[i] === 'стороной') return { source: { from: candidate.to, to: i + 1 }, after: i + 1 }
  }
  return null
}

/** "с орустской стороны", "со стороны Оруста", "орустской стороной". */
function sideEndingAt(sight: Sight, i: number, floor: number): Range | null {
  const { word } = sight.page.tokens
  if (word[i] === 'стороной' && i - 1 >= floor) return { from: i - 1, to: i + 1 }
  if (word[i] !== 'стороны') return null
  if (i - 2 >= floor && word[i - 2] === 'с' && /(?:ой|ей)$/.test(word[i - 1] ?? '')) return { from: i - 1, to: i + 1 }
  if (word[i - 1] === 'со' && sight.partyAt[i + 1]) return { from: i + 1, to: endOfParty(sight, i + 1) }
  return null
}

function endOfParty({ partyAt }: Sight, at: number): number {
  let to = at
  while (partyAt[to]) to++
  return to
}

/** "лидерами", "главами государств", "Ильвой Марен": the instrumental. */
function agentAt(sight: Sight, i: number, floor: number): Range | null {
  const { word } = sight.page.tokens
  const one = word[i] as string
  if ((sources.sides.has(one) || titles.heads.get(one)?.plural) && PLURAL.test(one) && !['с', 'между'].includes(word[i - 1] ?? ''))
    return { from: i, to: i + 1 }
  const name = sight.nameAt[i]
  if (!name || name.whole.from !== i || i < floor) return null
  const head = name.office && name.office.from < name.from ? titles.heads.get(word[name.office.from] as string) : null
  const isInstrumental = head
    ? !head.nominative && /(?:ом|ем)$/.test(word[name.office?.from ?? i] as string)
    : /(?:ом|ем|ым|им)$/.test(word[name.from] as string) && /(?:ом|ем|ым|им)$/.test(word[name.to - 1] as string)
  return isInstrumental && !['с', 'со', 'между', 'перед'].includes(word[i - 1] ?? '') ? { from: i, to: name.to } : null
}
