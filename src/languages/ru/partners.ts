import type { Range } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import { lexicon } from './lexicon.ts'
import type { Sight } from './subjects.ts'
import { titles } from './titles.ts'
import { isPassive, isVerb } from './verbs.ts'

const LONGEST = 70
const WITHIN = new Set(['-', '«', '»', '"'])
const SOFT = new Set(['по', 'при'])
const GROUPS = new Set(['стороной', 'сторон', 'делегацией', 'делегации', 'коллегой', 'коллегами', 'лидерами', 'визави'])

/**
 * The noun phrases that begin at token `from`, with all that is joined to them, when they name an official.
 *
 *     … с канцлером Оруста Ору Тассом, королём Эльмом II и главами делегаций в пятницу
 *         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function partnersAt(sight: Sight, from: number, to: number): Range | null {
  const { tokens } = sight.page
  let end = from
  let named = false
  let isGroup = false
  for (let i = from; i < Math.min(to, from + LONGEST); ) {
    const name = sight.nameAt[i]
    if (name) {
      // "с канцлером Ору Тассом Ильва Марен …": a second name with nothing between is the next phrase.
      if (i > from && end === i && sight.nameAt[i - 1] && sight.nameAt[i - 1] !== name) break
      named = true
      end = i = Math.max(i + 1, name.to, name.office && name.office.from >= name.to ? name.office.to : 0)
      continue
    }
    const word = tokens.word[i] as string
    if (word === ',' || word === 'и' || word === 'а') {
      const next = isGroup && end === i && areCountries(sight, i) ? i + 1 : joined(sight, i, to)
      if (next < 0) break
      i = next
      continue
    }
    if (named && end === i && sight.nameAt[i - 1] && !titles.heads.has(word)) break
    if (tokens.shape[i] === Shape.mark && !WITHIN.has(tokens.mark[i] as string)) break
    if ((lexicon.prepositions.has(word) && !SOFT.has(word)) || lexicon.subordinators.has(word)) break
    if (!isCapital(tokens, i) && (isVerb(word) || isPassive(word))) break
    named ||= titles.heads.has(word) || GROUPS.has(word)
    isGroup ||= titles.heads.get(word)?.plural === true || GROUPS.has(word)
    end = ++i
  }
  return named && end > from ? { from, to: end } : null
}

/** "представителей Оруста и Ильвании": what is joined are names of countries. */
const areCountries = ({ page: { tokens }, nameAt }: Sight, at: number): boolean =>
  isCapital(tokens, at - 1) && isCapital(tokens, at + 1) && !nameAt[at - 1] && !nameAt[at + 1]

/** After a comma or "и": where the next name or official begins; -1 where something else goes on. */
function joined(sight: Sight, at: number, to: number): number {
  const { word } = sight.page.tokens
  let i = at
  while (i < to && [',', 'и', 'а', 'также', 'с'].includes(word[i] as string)) i++
  for (let j = i; j < Math.min(to, i + 5); j++) {
    if (sight.nameAt[j] || titles.heads.has(word[j] as string)) return i
    if (
      isVerb(word[j] as string) ||
      lexicon.prepositions.has(word[j] as string) ||
      lexicon.subordinators.has(word[j] as string) ||
      word[j] === ','
    )
      return -1
  }
  return -1
}
