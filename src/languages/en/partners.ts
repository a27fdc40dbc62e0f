import { isHyphen } from '../../text/pattern.ts'
import type { Range } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import { isAuxiliary } from './contact-tense.ts'
import { officials } from './contact-words.ts'
import { lexicon } from './lexicon.ts'
import type { Sight } from './subjects.ts'
import { titles } from './titles.ts'

const JOINS = new Set(['and', 'or', '&', 'respectively', 'separately'])
const DAYS = new Set([...lexicon.months, ...lexicon.weekdays, 'today', 'yesterday', 'tomorrow', 'tonight', 'earlier', 'later', 'this'])
const WITHIN = new Set(['of', '-', '–', '‑', '(', ')', "'s", '.', '’', "'"])
const LONGEST = 90

/**
 * The noun phrases that begin at token `from`, with their appositions and all that is joined to them.
 *
 *     … met with Chancellor Oru Tass of Orust, King Elm II, and the heads of their delegations on Friday
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function partnersAt(sight: Sight, from: number, to: number): Range | null {
  const { tokens } = sight.page
  let end = from
  let i = from
  while (i < to && i - from < LONGEST) {
    const name = sight.nameAt[i]
    if (name) {
      end = i = afterName(sight, i, to)
      continue
    }
    const word = tokens.word[i] as string
    if (word === ',' || JOINS.has(word)) {
      const next = joined(sight, i, to)
      if (next < 0) break
      i = next
      continue
    }
    if (!isWithin(sight, i)) break
    end = ++i
  }
  return end > from ? { from, to: end } : null
}

/** Past a name, its title and the office after it. */
function afterName(sight: Sight, at: number, to: number): number {
  const name = sight.nameAt[at]
  if (!name) return at
  let end = Math.max(name.to, name.whole.to, at + 1)
  if (name.office && name.office.from >= name.to) end = Math.max(end, name.office.to)
  if (sight.page.tokens.word[end] === ')') end++
  return Math.min(end, to)
}

/** After a comma or "and": where the next name or official begins; -1 where something else goes on. */
function joined(sight: Sight, at: number, to: number): number {
  const { tokens } = sight.page
  let i = at
  while (
    i < to &&
    (tokens.word[i] === ',' || JOINS.has(tokens.word[i] as string) || ['as', 'well', 'then', 'also'].includes(tokens.word[i] as string))
  )
    i++
  if (i >= to || i - at > 5) return -1
  if (tokens.word[i] === 'with' || tokens.word[i] === 'together' || tokens.word[i] === 'along') i++
  if (tokens.word[i] === 'with') i++
  const word = tokens.word[i] as string
  if (sight.nameAt[i]) return i
  const capital = isCapital(tokens, i) && !DAYS.has(word)
  const article = word === 'the' || word === 'his' || word === 'her' || word === 'their' || word === 'other' || word === 'senior'
  if (!capital && !article) return -1
  return leadsToOfficial(sight, i, to) ? i : -1
}

/** "…, Orust and Kelmar": nothing but names of countries joined to the one before. */
const isList = ({ page }: Sight, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (!isCapital(page.tokens, i) && page.tokens.word[i] !== 'and' && page.tokens.word[i] !== ',' && page.tokens.word[i] !== 'the')
      return false
  return true
}

/** Whether a name or a word of office stands within the next few words, with no verb between. */
function leadsToOfficial(sight: Sight, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 12); i++) {
    const word = sight.page.tokens.word[i] as string
    if (sight.nameAt[i] || titles.heads.has(word) || officials.has(word)) return true
    if (isAuxiliary(sight.page, i) || lexicon.deeds.has(word) || word === ',' || word === ';') return false
    if (i > from && lexicon.prepositions.has(word) && word !== 'of' && word !== 'for')
      return isCapital(sight.page.tokens, from) && isList(sight, from, i)
  }
  return isCapital(sight.page.tokens, from)
}

function isWithin(sight: Sight, i: number): boolean {
  const { tokens } = sight.page
  const word = tokens.word[i] as string
  if (DAYS.has(word)) return false
  if (WITHIN.has(word) || isHyphen(word)) return word !== '.' || isAbbreviated(sight, i)
  if (tokens.shape[i] === Shape.mark) return false
  if (word === 'for') return titles.heads.has(tokens.word[i - 1] as string) && isCapital(tokens, i + 1)
  if (lexicon.prepositions.has(word) || isAuxiliary(sight.page, i) || lexicon.subordinators.has(word)) return false
  if (lexicon.objects.has(word)) return true
  return !(lexicon.deeds.has(word) && tokens.shape[i] === Shape.lower)
}

const isAbbreviated = (sight: Sight, i: number): boolean => {
  const { tokens } = sight.page
  return tokens.end[i - 1] === tokens.start[i] && lexicon.abbreviations.has(tokens.word[i - 1] as string)
}

/** Whether an official is named in a stretch, by name, title or as a group. */
export function namesOfficial(sight: Sight, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) {
    const word = sight.page.tokens.word[i] as string
    if (sight.nameAt[i] || officials.has(word) || (titles.heads.has(word) && isCapital(sight.page.tokens, i))) return true
    if (isCapital(sight.page.tokens, i) && i === from) return true
  }
  return false
}
