import { isHyphen } from '../../text/pattern.ts'
import type { Range } from '../../text/range.ts'
import { isCapital, Shape, type Tokens } from '../../text/tokens.ts'
import type { Marks, NameMark, Page } from '../pack.ts'
import { type Layout, layoutOf } from '../registered.ts'
import { lexicon } from './lexicon.ts'
import {
  beforeArticle,
  belongsBefore,
  isBeforeBody,
  isInPortfolio,
  isRank,
  officeAfter,
  officeBefore,
  officeOfAside,
  ofOne,
} from './office-words.ts'
import { titles } from './titles.ts'

/**
 *     Chancellor Oru Tass of Orust received Ilva Maren, foreign minister of Ilvania.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function names(page: Page, marks: Marks): NameMark[] {
  const layout = layoutOf(page, marks)
  const out: NameMark[] = []
  let taken = 0
  const known = new Map(marks.people.map((mark) => [mark.from, mark]))
  for (const sentence of page.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (i < taken) continue
      const mark = known.get(i)
      const name = mark
        ? { from: mark.from, to: endOfKnown(page.tokens, mark.to, sentence.to) }
        : nameAt(page, layout, i, { from: Math.max(sentence.from, taken), to: sentence.to })
      if (!name) continue
      if (!mark && !hasOfficeBeside(page.tokens, layout, name, sentence)) continue
      const found = withOffice(page, layout, name, sentence, mark?.persons ?? [])
      if (!mark && !found.title && !(found.office && name.to - name.from > 1)) continue
      out.push(found)
      taken = name.to
    }
  }
  return out
}

/** "Joseph R. Biden, Jr.": the suffix belongs to the name. */
function endOfKnown(tokens: Tokens, to: number, end: number): number {
  let at = to
  if (tokens.word[at] === ',' && titles.suffixes.has(tokens.word[at + 1] ?? '')) at++
  if (at < end && titles.suffixes.has(tokens.word[at] ?? '') && isCapital(tokens, at))
    return tokens.word[at + 1] === '.' && at + 2 < end ? at + 2 : at + 1
  return to
}

/** A run of capitals that begins at `i` and could be a person's name: after a title, or before ", minister of …". */
function nameAt(page: Page, layout: Layout, i: number, sentence: Range): Range | null {
  const { tokens } = page
  const first = afterParticles(tokens, i)
  if (!isCapital(tokens, first) || !isNameWord(tokens, layout, first)) return null
  let to = first + 1
  while (to < sentence.to && to - i < 7) {
    if (isNameWord(tokens, layout, to)) to++
    else if (to + 1 < sentence.to && joins(tokens, to) && isNameWord(tokens, layout, to + 1)) to += 2
    else if (tokens.word[to] === '.' && (tokens.word[to - 1] as string).length === 1 && tokens.end[to - 1] === tokens.start[to]) to++
    else break
  }
  to = endOfKnown(tokens, to, sentence.to)
  while (to > i + 1 && !/\p{L}/u.test(tokens.word[to - 1] as string) && !titles.suffixes.has(tokens.word[to - 2] ?? '')) to--
  if (isOther(tokens, layout, { from: i, to })) return null
  return isInPortfolio(tokens, layout, i, sentence.from) ? behindPortfolio(tokens, { from: i, to }) : { from: i, to }
}

/** Where "Ilvanian" begins that stands before a word. */
const ofParty = (layout: Layout, i: number): number | null =>
  layout.party[i - 1]?.form === 'adjective' ? (layout.party[i - 1]?.from ?? null) : null

/** Whether words with capitals name something else: an acronym, part of a body, place or seat. */
function isOther(tokens: Tokens, layout: Layout, { from, to }: Range): boolean {
  if (to === from + 1 && tokens.shape[from] === Shape.upper && (tokens.word[from] as string).length < 6) return true
  if ((layout.party[to - 1]?.to ?? to) > to || isRank(tokens, to) || isBeforeBody(tokens, layout, to)) return true
  return NO_NAME_AFTER.has(tokens.word[(ofParty(layout, from) ?? from) - 1] as string)
}

/** No name of a person follows one: "at the White House", "of the Ilvanian Episcopal Conference", "foreign ministers in Lima". */
const NO_NAME_AFTER = new Set(['the', 'a', 'an', 'in', 'at'])

/** "for Northern Fells Bret Gurk": given name and family name are the last of several words. */
function behindPortfolio(tokens: Tokens, { from, to }: Range): Range | null {
  const words: number[] = []
  for (let i = from; i < to; i++) if (isCapital(tokens, i) && !titles.suffixes.has(tokens.word[i] as string)) words.push(i)
  let given = words.length - 2
  while (given > 1 && titles.particles.has(tokens.word[words[given] as number] as string)) given--
  return given > 0 ? { from: words[given] as number, to } : null
}

/** "President von der Leyen": a family name after a title may begin small. */
function afterParticles(tokens: Tokens, i: number): number {
  if (!titles.heads.has(tokens.word[i - 1] ?? '') || tokens.shape[i] !== Shape.lower) return i
  let at = i
  while (titles.particles.has(tokens.word[at] as string) || (at > i && isHyphen(tokens.word[at] as string))) at++
  return at
}

const joins = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i] as string
  return titles.particles.has(word) || (isHyphen(word) && tokens.start[i] === tokens.end[i - 1])
}

function isNameWord(tokens: Tokens, layout: Layout, i: number): boolean {
  const shape = tokens.shape[i]
  const word = tokens.word[i] as string
  if (shape !== Shape.capital && shape !== Shape.upper) return isHyphenated(tokens, i)
  if (isInitial(tokens, i)) return true
  if (tokens.word[i - 1] === '(' && tokens.word[i + 1] === ')') return false
  if (layout.party[i] && layout.party[i]?.form !== 'metonym') return false
  return (
    !isRank(tokens, i) &&
    !titles.words.has(word) &&
    !titles.notNames.has(word) &&
    !lexicon.determiners.has(word) &&
    !titles.honorifics.has(word)
  )
}

/** "Brian A. Nichols" */
const isInitial = (tokens: Tokens, i: number): boolean =>
  (tokens.word[i] as string).length === 1 && tokens.word[i + 1] === '.' && tokens.end[i] === tokens.start[i + 1]

/** "Suk-yeol": the part after a hyphen is written small. */
const isHyphenated = (tokens: Tokens, i: number): boolean =>
  tokens.shape[i] === Shape.lower &&
  i > 1 &&
  isHyphen(tokens.word[i - 1] as string) &&
  tokens.end[i - 1] === tokens.start[i] &&
  isCapital(tokens, i - 2)

/** Cheap to see, and no office or title stands beside a name without it. */
const hasOfficeBeside = (tokens: Tokens, layout: Layout, { from, to }: Range, sentence: Range): boolean =>
  tokens.word[to] === ',' ||
  tokens.word[to] === '(' ||
  tokens.word[from - 1] === ',' ||
  honorificStart(tokens, from) < from ||
  (from > sentence.from && belongsBefore(tokens, layout, from - 1))

function withOffice(page: Page, layout: Layout, name: Range, sentence: Range, persons: NameMark['persons']): NameMark {
  const { tokens } = page
  const start = honorificStart(tokens, name.from)
  const beside = officeBefore(page, layout, start, sentence.from)
  const isStyle = !beside || tokens.word.slice(beside.from, beside.to).every((word) => titles.styles.has(word))
  const aside = isStyle ? officeOfAside(page, layout, { from: beside?.from ?? start, to: name.to }, sentence) : null
  const before = aside ?? beside
  const after = officeAfter(page, layout, name.to, sentence.to)
  const title = titleBefore(tokens, name.from, before?.from ?? name.from)
  const of = partyAfter(tokens, layout, name.to)
  const office = after && (!before || after.to - after.from > before.to - before.from) ? after : before && ofOne(tokens, before)
  const party = partyIn(tokens, layout, before) ?? of?.party ?? partyIn(tokens, layout, after)
  return {
    from: name.from,
    to: name.to,
    whole: { from: before?.from ?? start, to: of?.to ?? name.to },
    office,
    title,
    party,
    persons,
  }
}

/** "Prime Minister Holness of Jamaica", "President Tass (Orust)". */
function partyAfter(tokens: Tokens, layout: Layout, at: number): { party: string; to: number } | null {
  const word = tokens.word[at]
  if (word !== 'of' && word !== '(') return null
  const next = word === 'of' && tokens.word[at + 1] === 'the' ? at + 2 : at + 1
  const mark = layout.party[next]
  if (!mark || mark.from !== next || mark.form !== 'name') return null
  return { party: mark.party, to: word === '(' ? mark.to + 1 : mark.to }
}

/** Whose office it is: not "Special Envoy for Orust", "Ambassador to Orust". */
const partyIn = (tokens: Tokens, layout: Layout, range: Range | null): string | null => {
  let aimed = -1
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const mark = layout.party[i]
    if (!mark) continue
    const before = beforeArticle(tokens, i - 1)
    const goesOn = before === aimed && JOINS.has(tokens.word[before] as string)
    if (before < (range as Range).from || !(goesOn || AIMED.has(tokens.word[before] as string))) return mark.party
    i = mark.to - 1
    aimed = mark.to
  }
  return null
}

const JOINS = new Set(['and', ','])
const AIMED = new Set(['for', 'to', 'on', 'with'])

/** "H.E. Mr. Oru Tass": where the forms of address begin. */
const honorificStart = (tokens: Tokens, from: number): number => {
  let at = from
  for (;;) {
    if (at >= 2 && tokens.word[at - 1] === '.' && titles.honorifics.has(tokens.word[at - 2] as string)) at -= 2
    else if (at >= 1 && titles.honorifics.has(tokens.word[at - 1] as string)) at--
    else return at
  }
}

function titleBefore(tokens: Tokens, from: number, officeFrom: number): string | null {
  const honorific = honorificStart(tokens, from)
  if (honorific < from) return tokens.word[honorific] as string
  for (let i = from - 1; i >= officeFrom; i--) if (titles.heads.has(tokens.word[i] as string)) return tokens.word[i] as string
  return null
}
