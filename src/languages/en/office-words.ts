import { isHyphen } from '../../text/pattern.ts'
import type { Range } from '../../text/range.ts'
import { isCapital, type Tokens } from '../../text/tokens.ts'
import type { Page } from '../pack.ts'
import type { Layout } from '../registered.ts'
import { titles } from './titles.ts'

const LONGEST = 60

/**
 *     … met with Orustian Foreign Minister and Deputy Premier Ilva Maren.
 *                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function officeBefore(page: Page, layout: Layout, name: number, begin: number): Range | null {
  const { tokens } = page
  if (tokens.word[name - 1] === "'s" || tokens.word[name - 1] === 'and') return null
  let from = name
  for (let i = name - 1; i >= begin && name - i < LONGEST; i--) {
    if (!belongsBefore(tokens, layout, i)) break
    from = i
  }
  from = afterOtherOffice(tokens, layout, afterOtherTitle(tokens, from, name, begin), name, begin)
  while (from < name && !opensOffice(tokens, layout, from)) from++
  return hasHead(tokens, from, name) ? { from, to: name } : null
}

/** "The Secretary and Foreign Minister Maren": an article before a bare title that "and" joins to a titled name makes two persons. */
function afterOtherTitle(tokens: Tokens, from: number, name: number, begin: number): number {
  const before = from > begin ? (tokens.word[from - 1] as string) : ''
  const opened = before === 'the' || tokens.word[from] === 'the'
  if (!opened) return from
  for (let i = from; i < name; i++)
    if (tokens.word[i] === 'and' && i - from <= 4 && titles.heads.has(tokens.word[i - 1] as string)) return i + 1
  return from
}

const OPENERS = new Set(['the', 'a', 'an', 'also', 'who', 'is', 'was', 'currently', 'serving', 'as'])

/** "Tass, secretary of the Council, and Minister Maren": what stands after the comma behind a name is of that name, up to the next comma. */
function afterOtherOffice(tokens: Tokens, layout: Layout, from: number, name: number, begin: number): number {
  let at = from
  while (at > begin && OPENERS.has(tokens.word[at - 1] as string)) at--
  if (at - 1 <= begin || tokens.word[at - 1] !== ',' || !isCapital(tokens, at - 2) || isOfficeWord(tokens, layout, at - 2)) return from
  for (let i = name - 1; i > from; i--) if (tokens.word[i] === ',') return i + 1
  return from
}

/**
 *     Ilva Maren, minister of foreign affairs and a member of the State Council, met …
 *                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function officeAfter(page: Page, layout: Layout, after: number, end: number): Range | null {
  const { tokens } = page
  let from = newOffice(tokens, after) ?? after
  if (from === after && tokens.word[from] !== ',' && tokens.word[from] !== '(') return null
  if (from === after) from++
  while (from < end && OPENERS.has(tokens.word[from] as string)) from++
  if (!isOfficeWord(tokens, layout, from)) return null
  const closing = tokens.word[after] === '(' ? tokens.word.indexOf(')', after) : -1
  const last = Math.min(closing < 0 ? end : closing, end, from + LONGEST)
  let to = from
  while (to < last && belongsAfter(tokens, layout, to)) to++
  while (to > from && (titles.links.has(tokens.word[to - 1] as string) || tokens.word[to - 1] === ',' || tokens.word[to - 1] === '(')) to--
  return hasHead(tokens, from, Math.min(to, from + 10)) ? { from, to } : null
}

/** "congratulated Tass on his election as Chancellor of Orust": where the office begins. */
function newOffice(tokens: Tokens, after: number): number | null {
  if (tokens.word[after] !== 'on' && tokens.word[after] !== 'upon') return null
  for (let i = after + 2; i < after + 5; i++) if (tokens.word[i] === 'as') return i + 1
  return null
}

const hasHead = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (titles.heads.has(tokens.word[i] as string)) return true
  return false
}

const isOfficeWord = (tokens: Tokens, layout: Layout, i: number): boolean =>
  layout.party[i] !== undefined || titles.words.has(tokens.word[i] as string)

const opensOffice = (tokens: Tokens, layout: Layout, i: number): boolean => isOfficeWord(tokens, layout, i) && tokens.word[i] !== "'s"

/** Whether token `i` goes on leftwards with the office before a name. */
export function belongsBefore(tokens: Tokens, layout: Layout, i: number): boolean {
  const word = tokens.word[i] as string
  if (layout.person[i]) return false
  if (isOfficeWord(tokens, layout, i) || isHyphen(word)) return true
  if (word === ',') return isOfficeWord(tokens, layout, i - 1) && isCapital(tokens, i - 1) && !isParty(layout, i - 1)
  if (word === 'and')
    return isOfficeWord(tokens, layout, i - 1) ? !isParty(layout, i - 1) : tokens.word[i - 1] === ',' && isOfficeWord(tokens, layout, i - 2)
  if (word === '.' || word === '(' || word === ')') return false
  if (titles.links.has(word)) return isOfficeWord(tokens, layout, i - 1) || titles.links.has(tokens.word[i - 1] ?? '')
  return isCapital(tokens, i) && (tokens.word[i - 1] === 'of' || tokens.word[i - 1] === 'for') && i > 1
}

const isParty = (layout: Layout, i: number): boolean => layout.party[i]?.form === 'name'

/** Whether token `i` goes on rightwards with the office after a name. */
function belongsAfter(tokens: Tokens, layout: Layout, i: number): boolean {
  const word = tokens.word[i] as string
  if (isOfficeWord(tokens, layout, i) || isCapital(tokens, i)) return layout.person[i] === undefined
  if (titles.links.has(word) || isHyphen(word)) return true
  if (word === '(' || word === ')') return isCapital(tokens, i + (word === '(' ? 1 : -1))
  return false
}
