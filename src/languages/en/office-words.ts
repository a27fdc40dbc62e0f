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
  const to = tokens.word[name - 1] === ',' || tokens.word[name - 1] === 'the' ? name - 1 : name
  return hasHead(tokens, from, to) ? { from, to } : null
}

/**
 * An office without what stands before a comma and names no office of one.
 *
 *     members of his War Cabinet, Minister of Defense Ilva Maren
 *                                 ^^^^^^^^^^^^^^^^^^^
 */
export function ofOne(tokens: Tokens, { from, to }: Range): Range {
  const comma = tokens.word.indexOf(',', from)
  if (comma < 0 || comma >= to - 1) return { from, to }
  const isOfOne = tokens.word
    .slice(from, comma)
    .some((word) => titles.heads.has(word) && !(word.endsWith('s') && titles.heads.has(word.slice(0, -1))))
  return isOfOne ? { from, to } : { from: comma + 1, to }
}

/** "the Chancellor of Orust, Oru Tass, …": the office before a name that stands aside. */
export function officeOfAside(page: Page, layout: Layout, name: Range, sentence: Range): Range | null {
  const { word } = page.tokens
  const isAside = word[name.from - 1] === ',' && (name.to >= sentence.to || ASIDE_ENDS.has(word[name.to] as string))
  const office = isAside ? officeBefore(page, layout, name.from - 1, sentence.from) : null
  return office && (word[office.from - 1] === 'the' || word[office.from - 1] === 'and') ? office : null
}

const ASIDE_ENDS = new Set([',', '.', ';', ')'])

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
  return hasHead(tokens, from, Math.min(to, from + 10)) && !isOfNext(tokens, layout, { from, to }) ? { from, to } : null
}

/** "congratulated Tass on his election as Chancellor of Orust": where the office begins. */
function newOffice(tokens: Tokens, after: number): number | null {
  if (tokens.word[after] !== 'on' && tokens.word[after] !== 'upon') return null
  for (let i = after + 2; i < after + 5; i++) if (tokens.word[i] === 'as') return i + 1
  return null
}

/** "…, Security Advisor Jens Plot, …": an office with a name behind it is that one's. */
function isOfNext(tokens: Tokens, layout: Layout, { from, to }: Range): boolean {
  let at = to
  while (at > from && isPlain(tokens, layout, at - 1)) at--
  const before = tokens.word[at - 1] as string
  if (at === to || at === from || layout.party[at - 1]) return false
  return titles.heads.has(before) || (to - at > 1 && titles.words.has(before))
}

const hasHead = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (titles.heads.has(tokens.word[i] as string)) return true
  return false
}

const isOfficeWord = (tokens: Tokens, layout: Layout, i: number): boolean =>
  layout.party[i] !== undefined || titles.words.has(tokens.word[i] as string) || isRank(tokens, i)

/** "Major General": elsewhere such a word may be a name. */
export const isRank = (tokens: Tokens, i: number): boolean =>
  titles.ranks.has(tokens.word[i] as string) && titles.heads.has(tokens.word[i + 1] ?? '') && isCapital(tokens, i)

const isPlain = (tokens: Tokens, layout: Layout, i: number): boolean =>
  isCapital(tokens, i) && !isOfficeWord(tokens, layout, i) && layout.person[i] === undefined

const isOfField = (tokens: Tokens, layout: Layout, i: number): boolean =>
  isOfficeWord(tokens, layout, i) && !titles.heads.has(tokens.word[i] as string) && !layout.party[i]

/**
 * Whether a word that begins with a capital still tells what an office is for; nothing before `floor` is looked at.
 *
 *     Deputy Secretary for Upper Lakes and Northern Fells Bret Gurk
 *                          ^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^
 */
export function isInPortfolio(tokens: Tokens, layout: Layout, i: number, floor = 0): boolean {
  let at = i - 1
  if (JOINS.has(tokens.word[at] as string) && isOfField(tokens, layout, at - 1)) {
    at--
    while (at > floor && isOfField(tokens, layout, at)) at--
  } else {
    while (at > floor && (isPlain(tokens, layout, at) || JOINS.has(tokens.word[at] as string))) at--
  }
  at = beforeArticle(tokens, at)
  return at > floor && (tokens.word[at] === 'for' || tokens.word[at] === 'of') && isOfficeWord(tokens, layout, at - 1)
}

/** "Consumer Protection Bureau": what stands right before such a word names a body, not a person. */
export const isBeforeBody = (tokens: Tokens, layout: Layout, to: number): boolean => isCapital(tokens, to) && isOfField(tokens, layout, to)

const JOINS = new Set(['and', '&'])

/** "her National Security Advisor" begins with the office, "Her Majesty" with the word itself. */
const opensOffice = (tokens: Tokens, layout: Layout, i: number): boolean =>
  isOfficeWord(tokens, layout, i) && tokens.word[i] !== "'s" && (!OWNERS.has(tokens.word[i] as string) || isCapital(tokens, i))

const OWNERS = new Set(['his', 'her'])

/** Whether token `i` goes on leftwards with the office before a name. */
export function belongsBefore(tokens: Tokens, layout: Layout, i: number): boolean {
  const word = tokens.word[i] as string
  if (layout.person[i]) return false
  if (isOfficeWord(tokens, layout, i) || isHyphen(word)) return true
  if (word === ',') return isOfficeWord(tokens, layout, i - 1) && isCapital(tokens, i - 1) && !isParty(layout, i - 1)
  if (word === 'and' && !isOfficeWord(tokens, layout, i - 1))
    return isCapital(tokens, i - 1)
      ? isInPortfolio(tokens, layout, i - 1)
      : tokens.word[i - 1] === ',' && isOfficeWord(tokens, layout, i - 2)
  if (word === 'and') return !isParty(layout, i - 1) || isAimed(tokens, layout, i - 1)
  if (word === '.' || word === '(' || word === ')') return false
  if (titles.links.has(word)) {
    const before = tokens.word[i - 1] ?? ''
    return isOfficeWord(tokens, layout, i - 1) || titles.links.has(before) || isHyphen(before)
  }
  return i > 1 && isCapital(tokens, i) && (isBeforeBody(tokens, layout, i + 1) || isInPortfolio(tokens, layout, i))
}

/** "for Orust and Kelmar": countries that an office is for. */
const isAimed = (tokens: Tokens, layout: Layout, i: number): boolean =>
  tokens.word[beforeArticle(tokens, (layout.party[i]?.from ?? i) - 1)] === 'for'

/** Token `i`, or the one before where it is "the". */
export const beforeArticle = (tokens: Tokens, i: number): number => (tokens.word[i] === 'the' ? i - 1 : i)

const isParty = (layout: Layout, i: number): boolean => layout.party[i]?.form === 'name'

/** Whether token `i` goes on rightwards with the office after a name. */
function belongsAfter(tokens: Tokens, layout: Layout, i: number): boolean {
  const word = tokens.word[i] as string
  if (isOfficeWord(tokens, layout, i) || isCapital(tokens, i)) return layout.person[i] === undefined
  if (titles.links.has(word) || isHyphen(word)) return true
  if (word === '(' || word === ')') return isCapital(tokens, i + (word === '(' ? 1 : -1))
  return false
}
