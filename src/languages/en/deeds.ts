import type { Range } from '../../text/range.ts'
import type { Sentence } from '../pack.ts'
import { lexicon } from './lexicon.ts'
import { type Sight, subjectBefore } from './subjects.ts'

/**
 * Who does the first thing that a sentence tells, from token `begin` on; `afterComma` asks for the clause after a comma.
 *
 *     Today, Chancellor Tass met with Maren, stressing …
 *            ^^^^^^^^^^^^^^^
 */
export function deedSubject(sight: Sight, sentence: Sentence, begin: number, afterComma: boolean): Range | null {
  const { page } = sight
  for (let i = begin + 1; i < sentence.to; i++) {
    if (page.inQuotes[i]) continue
    const word = page.tokens.word[i] as string
    if (!lexicon.deeds.has(word) && !lexicon.auxiliaries.has(word)) continue
    const subject = subjectBefore(sight, i, begin)
    if (!subject) continue
    if (afterComma && page.tokens.word[subject.from - 1] !== ',') continue
    return subject
  }
  return null
}
