import type { Range } from '../../text/range.ts'
import { isCapital, Shape, type Tokens } from '../../text/tokens.ts'
import type { Marks, NameMark, Page, Sentence } from '../pack.ts'
import { type Layout, layoutOf } from '../registered.ts'
import { type Case, caseOf, nominativeOf } from './declension.ts'
import { lexicon } from './lexicon.ts'
import { type OfficeWords, officeAfter, officeBefore } from './office-words.ts'
import { titles } from './titles.ts'

/**
 *     Канцлер Оруста Ору Тасс принял министра иностранных дел Ильвании Ильву Марен.
 *     ^^^^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function names(page: Page, marks: Marks): NameMark[] {
  const layout = layoutOf(page, marks)
  const known = new Map(marks.people.map((mark) => [mark.from, mark]))
  const out: NameMark[] = []
  for (const sentence of page.sentences) {
    let floor = sentence.from
    for (let i = sentence.from; i < sentence.to; i++) {
      const mark = known.get(i)
      if (mark) {
        out.push(
          written(layout, { from: i, to: mark.to }, officesOf(page, layout, { from: i, to: mark.to }, sentence, floor), mark.persons),
        )
        floor = mark.to
        i = mark.to - 1
        continue
      }
      const found = initialsAt(page, layout, i, sentence, floor) ?? titledAt(page, layout, i, sentence, floor)
      if (!found) continue
      out.push(found)
      floor = Math.max(found.to, found.whole.to)
      i = floor - 1
    }
  }
  return out
}

const officesOf = (page: Page, layout: Layout, name: Range, sentence: Sentence, floor: number): OfficeWords | null =>
  officeBefore(page, layout, name.from, floor) ?? officeAfter(page, layout, name.to, sentence.to)

function written(
  layout: Layout,
  name: Range,
  office: OfficeWords | null,
  persons: readonly string[],
  base: string | null = null,
): NameMark {
  const whole = { from: Math.min(name.from, office?.from ?? name.from), to: office && office.from < name.from ? name.to : name.to }
  return { from: name.from, to: name.to, whole, office, title: office?.head.base ?? null, party: partyOf(layout, office), persons, base }
}

const partyOf = (layout: Layout, office: Range | null): string | null => {
  if (!office) return null
  for (let i = office.from; i < office.to; i++) if (layout.party[i]) return layout.party[i]?.party ?? null
  return null
}

const isInitial = (tokens: Tokens, i: number): boolean =>
  (tokens.word[i] as string).length === 1 && tokens.shape[i] === Shape.capital && tokens.word[i + 1] === '.'
const isInitials = (tokens: Tokens, i: number): boolean =>
  /^(?:\p{L}\.){2,3}$/u.test(tokens.word[i] as string) && tokens.shape[i] !== Shape.lower

/** "С.В. Маренко", "О.Тасс": initials, then the surname, which alone is the name. */
function initialsAt(page: Page, layout: Layout, i: number, sentence: Sentence, floor: number): NameMark | null {
  const { tokens } = page
  let at = i
  while (at < sentence.to && isInitial(tokens, at)) at += 2
  if (at === i && isInitials(tokens, i)) at = i + 1
  if (at === i || at >= sentence.to || !isCapital(tokens, at) || tokens.shape[at] === Shape.upper) return null
  let to = at + 1
  while (tokens.word[to] === '-' && isCapital(tokens, to + 1)) to += 2
  const office = officeBefore(page, layout, i, floor)
  const surname = page.text.slice(tokens.start[at], tokens.end[to - 1])
  const isDeclined = office ? !office.head.nominative : /(?:ов|ев|ин)(?:а|у|ым|е)$/.test(tokens.word[to - 1] as string)
  const mark = written(
    layout,
    { from: at, to },
    office,
    [],
    isDeclined ? nominativeOf(surname, office ? caseOfHead(tokens, office) : endingCase(tokens.word[to - 1] as string)) : surname,
  )
  return { ...mark, whole: { from: Math.min(i, mark.whole.from), to }, title: mark.title ?? 'initials' }
}

/** The case of an office by its own head: the first word of it that is one. */
function caseOfHead(tokens: Tokens, office: OfficeWords): Case {
  for (let i = office.from; i < office.to; i++)
    if (titles.heads.has(tokens.word[i] as string)) return caseOf(tokens.word[i] as string, office.head.base)
  return 'nominative'
}

const endingCase = (word: string): Case =>
  /а$/.test(word) ? 'genitive' : /у$/.test(word) ? 'dative' : /ым$/.test(word) ? 'instrumental' : 'prepositional'

/** "посол Оруста Ору Тасс": before a man's name in the nominative a first word in the genitive is his country. */
const isOwner = (tokens: Tokens, head: Readonly<{ nominative: boolean }>, from: number, to: number): boolean =>
  head.nominative &&
  to - from > 2 &&
  /[аяыи]$/.test(tokens.word[from] as string) &&
  /[бвгджзклмнпрстфхцчшщй]$/.test(tokens.word[to - 1] as string)

/** An office with the name of a person in no register: "посол Оруста Ору Тасс". */
function titledAt(page: Page, layout: Layout, i: number, sentence: Sentence, floor: number): NameMark | null {
  const { tokens } = page
  const head = titles.heads.get(tokens.word[i] as string)
  if (!head || head.plural) return null
  let to = i + 1
  let run = -1
  for (; to < sentence.to && to - i < 28; to++) {
    if (layout.person[to] || isInitial(tokens, to) || isInitials(tokens, to)) return null
    const word = tokens.word[to] as string
    if (titles.heads.has(word) && !isCapital(tokens, to) && run < 0 && tokens.word[to - 1] !== '-') continue
    if (isNamePart(page, layout, to)) {
      if (run < 0) run = to
      continue
    }
    if (run >= 0 && word === '-' && isCapital(tokens, to + 1)) continue
    if (run >= 0 && to - run > 1) break
    run = -1
    if (!isComplement(page, layout, to)) break
  }
  if (run < 0 || to - run < 2) return null
  const name = { from: Math.max(isOwner(tokens, head, run, to) ? run + 1 : run, to - 5), to }
  const office = officeBefore(page, layout, name.from, floor)
  if (!office) return null
  const words = page.text.slice(tokens.start[name.from], tokens.end[name.to - 1])
  return written(
    layout,
    name,
    office,
    [],
    words
      .split(' ')
      .map((word) => nominativeOf(word, caseOf(tokens.word[i] as string, head.base)))
      .join(' '),
  )
}

const isNamePart = (page: Page, layout: Layout, i: number): boolean => {
  const { tokens } = page
  const word = tokens.word[i] as string
  if (layout.party[i] || titles.institutions.has(word) || titles.heads.has(word)) return titles.particles.has(word)
  return (
    (tokens.shape[i] === Shape.capital && word.length > 1 && !lexicon.months.has(word)) ||
    (titles.particles.has(word) && isCapital(tokens, i + 1))
  )
}

/** A word that may stand between an office's head and the name: nouns in the genitive, a party, "по вопросам …". */
export function isComplement(page: Page, layout: Layout, i: number): boolean {
  const { tokens } = page
  if (layout.party[i]) return true
  const word = tokens.word[i] as string
  if (tokens.shape[i] === Shape.mark) return word === '-' || ['«', '»', '"', '(', ')'].includes(tokens.mark[i] as string)
  if (lexicon.prepositions.has(word)) return ['по', 'в', 'во', 'при', 'о', 'об'].includes(word)
  return word === 'и' || !lexicon.adverbs.has(word)
}
