import { isHyphen } from '../../text/pattern.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import { isAuxiliary } from './contact-tense.ts'
import { contactWords, type LightForm } from './contact-words.ts'
import { lexicon } from './lexicon.ts'
import type { Sight } from './subjects.ts'

const lights: { from: number; to: number; value: LightForm }[] = []

/** Where the noun phrase begins, without what owns it. */
export function phraseStart(sight: Sight, noun: number, begin: number): number {
  const { tokens } = sight.page
  let from = noun
  while (from > begin && noun - from < 24) {
    const i = from - 1
    const word = tokens.word[i] as string
    if (word === "'s" || word === '’' || word === "'" || sight.page.inQuotes[i]) break
    if (isHyphen(word) || word === 'and' || word === 'of') {
      if (!within(sight, i, begin)) break
    } else if (word === ',') {
      if (!isAdjective(sight, i - 1) && tokens.shape[i - 1] !== Shape.number) break
    } else if (tokens.shape[i] === Shape.mark && word !== '(' && word !== ')') break
    else if (isAuxiliary(sight.page, i) || lexicon.prepositions.has(word) || lexicon.subordinators.has(word)) break
    else if (isLight(sight, i) || (lexicon.deeds.has(word) && tokens.shape[i] === Shape.lower)) break
    from--
  }
  return from
}

const isAdjective = (sight: Sight, i: number): boolean =>
  sight.page.tokens.shape[i] === Shape.lower && !isAuxiliary(sight.page, i) && !lexicon.months.includes(sight.page.tokens.word[i] as string)

/** "candid and open talks", "a new round of talks": the joint belongs to the phrase. */
function within(sight: Sight, i: number, begin: number): boolean {
  const { tokens } = sight.page
  const word = tokens.word[i] as string
  if (isHyphen(word)) return true
  const before = tokens.word[i - 1] ?? ''
  if (i <= begin) return false
  if (word === 'and' && isCapital(tokens, i - 1) && isCapital(tokens, i + 1)) return true
  if (word === 'of') return ['round', 'rounds', 'series', 'session', 'meeting', 'edition', 'number', 'set', 'range'].includes(before)
  return isAdjective(sight, i - 1) && isAdjective(sight, i + 1)
}

function isLight(sight: Sight, i: number): boolean {
  lights.length = 0
  contactWords.lights.matchAt(sight.page.tokens, i, sight.page.tokens.count, lights as never)
  return lights.length > 0
}
