import type { Range } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Marks, NameMark, Page } from '../pack.ts'
import { adjuncts, type Gender } from './cues.ts'
import { lexicon } from './lexicon.ts'
import { isSameName } from './same-name.ts'
import { sources } from './sources.ts'
import { titles } from './titles.ts'
import { isPassive, isVerb } from './verbs.ts'

/** A page with what stands at each token: names by their whole mention, parties. */
export type Sight = Readonly<{
  page: Page
  nameAt: readonly (NameMark | undefined)[]
  partyAt: readonly boolean[]
  feminine: ReadonlySet<string>
}>

export function sightOf(page: Page, marks: Marks, names: readonly NameMark[]): Sight {
  const nameAt: (NameMark | undefined)[] = new Array(page.tokens.count)
  for (const name of names) {
    for (let i = name.whole.from; i < name.to; i++) nameAt[i] = name
    if (name.office && name.office.from >= name.to) for (let i = name.office.from; i < name.office.to; i++) nameAt[i] = name
  }
  for (const name of surnamesAgain(page, names, nameAt)) nameAt[name.from] = name
  const partyAt: boolean[] = new Array(page.tokens.count)
  for (const mark of marks.parties) if (mark.form !== 'adjective') for (let i = mark.from; i < mark.to; i++) partyAt[i] = true
  return { page, nameAt, partyAt, feminine: feminineNames(page, names) }
}

/** Surnames in -а whose nominative that is, as some mention shows: "Ору Мара", "с Марой"; not "Ору Тасса". */
function feminineNames({ tokens: { word } }: Page, names: readonly NameMark[]): ReadonlySet<string> {
  const out = new Set<string>()
  for (const { from, to } of names) {
    const last = word[to - 1] as string
    if (/а$/.test(last) && to - from > 1 && CONSONANT.test(word[from] as string)) out.add(last)
    if (/ой$/.test(last) && to - from > 1 && INSTRUMENTAL.test(word[from] as string)) out.add(`${last.slice(0, -2)}а`)
  }
  return out
}

const KEY = 3

/** A surname alone, of a person named in full somewhere in the text: in whatever case. */
function surnamesAgain(page: Page, names: readonly NameMark[], nameAt: readonly (NameMark | undefined)[]): NameMark[] {
  const { tokens } = page
  const known = new Map<string, string[]>()
  for (const { to } of names) {
    const word = tokens.word[to - 1] as string
    if (word.length > KEY) known.set(word.slice(0, KEY), [...(known.get(word.slice(0, KEY)) ?? []), word])
  }
  const out: NameMark[] = []
  for (let i = 0; i < tokens.count; i++) {
    if (nameAt[i] || tokens.shape[i] !== Shape.capital) continue
    const word = tokens.word[i] as string
    if (!known.get(word.slice(0, KEY))?.some((one) => isSameName(one, word))) continue
    out.push({ from: i, to: i + 1, whole: { from: i, to: i + 1 }, office: null, title: null, party: null, persons: [] })
  }
  return out
}

const CONSONANT = /[бвгджзклмнпрстфхцчшщйь]$/
const INSTRUMENTAL = /(?:..ом|..ем|..ым)$/

/** Whether a name can be the subject of a verb of that gender: in the nominative. */
function isNominative(sight: Sight, name: NameMark, gender: Gender | null): boolean {
  const { tokens } = sight.page
  if (name.office && name.office.from < name.from) {
    const head = headIn(sight, name.office)
    if (head) return head.nominative
  }
  if (lexicon.prepositions.has(tokens.word[name.whole.from - 1] ?? '')) return false
  const first = tokens.word[name.from] as string
  const last = tokens.word[name.to - 1] as string
  if (gender === 'f') return !/(?:[ыиеую]|ой|ей)$/.test(first) || first.length < 4
  if (gender === 'n') return false
  if (lexicon.masculine.has(first)) return true
  if (INSTRUMENTAL.test(first) && first.length > 4) return false
  if (name.to - name.from === 1 && sight.feminine.has(first)) return true
  if (/[ая]$/.test(first)) return name.to - name.from === 1 ? isClauseStart(sight, name.whole.from) : false
  if (/[еуюы]$/.test(first) && name.to - name.from === 1 && first.length > 3)
    return isClauseStart(sight, name.whole.from) || isVerb(tokens.word[name.whole.from - 1] as string)
  if (name.to - name.from > 1 && CONSONANT.test(first))
    return !(/(?:..[уе]|..ым|..ом|..ем|..ого|..ому)$/.test(last) && /[уея]$/.test(first))
  return true
}

function isClauseStart({ page }: Sight, i: number): boolean {
  const before = page.tokens.word[i - 1] ?? ''
  return i === 0 || page.tokens.shape[i - 1] === Shape.mark || lexicon.coordinators.has(before)
}

/** A sentence or a clause of its own begins: after a comma alone a list may go on. */
const isStrictStart = ({ page }: Sight, i: number): boolean =>
  i === 0 || ['.', ';', ':', '–', '—', '!', '?', '"', 'а', 'но', 'что', 'также', 'однако'].includes(page.tokens.word[i - 1] as string)

function headIn({ page }: Sight, { from, to }: Range) {
  for (let i = from; i < to; i++) {
    const head = titles.heads.get(page.tokens.word[i] as string)
    if (head) return head
  }
  return null
}

/** How a country's name ends in the nominative, by gender; every other ending is another case. */
const COUNTRY: Readonly<Record<Gender, RegExp>> = {
  m: /(?:[бвгджзклмнпрстфхцчшщь]|ай|ей|ий|ый)$/,
  f: /(?:ия|ская|ная)$/,
  n: /(?:ство|ое)$/,
  p: /(?:ые|ие|ы)$/,
}
const NEVER = /(?:..ов|..ев|ых|..их|..ом|..ем|..ым|..им|ой)$/
const isCountry = (word: string, gender: Gender | null): boolean =>
  !NEVER.test(word) && (gender ? COUNTRY[gender].test(word) : Object.values(COUNTRY).some((ending) => ending.test(word)))

/** A subject that begins at a token, for a verb of that gender; its range. */
function subjectAt(sight: Sight, i: number, gender: Gender | null, limit: number): Range | null {
  const { page, nameAt } = sight
  const { tokens } = page
  const word = tokens.word[i] as string
  const name = nameAt[i]
  if (name) return name.whole.from === i && name.to <= limit && isNominative(sight, name, gender) ? { from: i, to: name.to } : null
  const pronoun = lexicon.pronouns.get(word)
  if (pronoun) {
    const fits = gender === null || (pronoun.number === 'many') === (gender === 'p') || pronoun.person === 'first'
    return fits && (!pronoun.gender || gender === null || gender === pronoun.gender) ? { from: i, to: i + 1 } : null
  }
  if (lexicon.prepositions.has(tokens.word[i - 1] ?? '')) return null
  const head = titles.heads.get(word)
  if (head) {
    if (!head.nominative || (head.plural && gender !== 'p' && gender !== null && word !== 'главы') || (gender === 'p' && !head.plural))
      return null
    return phrase(sight, i, limit)
  }
  if (sources.sides.has(word) && (gender === 'p' || gender === null) && /[ыие]$/.test(word) && !isOblique(tokens.word[i - 1] ?? ''))
    return phrase(sight, i, limit)
  if (word === 'сторона' && (gender === 'f' || gender === null)) return phrase(sight, i, limit)
  if (isBodyOf(word, gender)) return phrase(sight, i, limit)
  if (!sight.partyAt[i] || sight.partyAt[i - 1]) return null
  if (tokens.shape[i] === Shape.upper) return isStrictStart(sight, i) ? phrase(sight, i, limit) : null
  return isCountry(word, gender) || (/а$/.test(word) && gender !== 'm' && isStrictStart(sight, i)) ? phrase(sight, i, limit) : null
}

const isOblique = (word: string): boolean => /(?:ой|ей|ого|его)$/.test(word)

const BODY: Readonly<Record<string, Gender>> = {
  мид: 'm',
  кремль: 'm',
  парламент: 'm',
  делегация: 'f',
  администрация: 'f',
  министерство: 'n',
  посольство: 'n',
  правительство: 'n',
  руководство: 'n',
  ведомство: 'n',
  власти: 'p',
  агентство: 'n',
  источник: 'm',
  заявление: 'n',
  документ: 'm',
  эксперты: 'p',
  аналитики: 'p',
  журналисты: 'p',
}
const isBodyOf = (word: string, gender: Gender | null): boolean => BODY[word] !== undefined && (gender === null || BODY[word] === gender)

/** A noun with the adjectives before it and the genitive after it, up to the verb, an adverb or a comma. */
function phrase(sight: Sight, at: number, limit: number): Range {
  const { page } = sight
  const { tokens } = page
  let from = at
  while (from > 0 && isAttribute(sight, from - 1)) from--
  let to = at + 1
  for (; to < limit; to++) {
    const word = tokens.word[to] as string
    if (tokens.shape[to] === Shape.mark && word !== '-') break
    if (lexicon.adverbs.has(word) || lexicon.prepositions.has(word) || adjunctEnd(page, to, limit) > to) break
    if (sight.nameAt[to]) break
    // A name is no verb, however it ends.
    if (!isCapital(tokens, to) && (isVerb(word) || isPassive(word))) break
    if (word === 'и' && !isCapital(tokens, to + 1)) break
  }
  return { from, to }
}

const isAttribute = ({ page, nameAt, partyAt }: Sight, i: number): boolean => {
  const word = page.tokens.word[i] as string
  if (nameAt[i] || partyAt[i] || lexicon.adverbs.has(word) || lexicon.prepositions.has(word)) return false
  if (word === '-') return /(?:о|вице|премьер)$/.test(page.tokens.word[i - 1] ?? '')
  return (
    titles.modifiers.has(word) ||
    sources.joiners.has(word) ||
    /(?:ск|цк)(?:ий|ая|ие|ое)$/.test(word) ||
    /^(?:обе|оба|две|два|наши|российско|китайско)$/.test(word) ||
    (page.tokens.word[i + 1] === '-' && /о$/.test(word))
  )
}

const found: { from: number; to: number; value: true }[] = []

/** Where a phrase that belongs to no one ("в этой связи") ends, if one begins here; else the token itself. */
export function adjunctEnd(page: Page, at: number, to: number): number {
  found.length = 0
  adjuncts.matchAt(page.tokens, at, to, found)
  return found.reduce((end, hit) => Math.max(end, hit.to), at)
}

/** The nearest subject before a verb, within `floor`…`verb`; joined ones are one. */
export function subjectBefore(sight: Sight, verb: number, floor: number, gender: Gender | null): Range | null {
  for (let i = verb - 1; i >= floor; i--) {
    const subject = subjectAt(sight, i, gender, verb) ?? (gender === 'p' ? subjectAt(sight, i, null, verb) : null)
    if (!subject) continue
    if (gender !== 'p') return subject
    const whole = joinedBefore(sight, subject, floor)
    if (whole.from < subject.from || isMany(sight, subject)) return whole
  }
  return null
}

const isMany = ({ page, partyAt }: Sight, { from, to }: Range): boolean => {
  // США, ОАЭ, Нидерланды: countries whose names are plural.
  if (partyAt[from] && (page.tokens.shape[from] === Shape.upper || COUNTRY.p.test(page.tokens.word[from] as string))) return true
  for (let i = from; i < to; i++) {
    const word = page.tokens.word[i] as string
    if (
      sources.sides.has(word) ||
      titles.heads.get(word)?.plural ||
      word === 'они' ||
      word === 'мы' ||
      word === 'и' ||
      sources.joiners.has(word) ||
      BODY[word] === 'p'
    )
      return true
  }
  return false
}

/** "Марен и Тасс", "Ильва Марен и канцлер Оруста". */
function joinedBefore(sight: Sight, subject: Range, floor: number): Range {
  const { word } = sight.page.tokens
  if (word[subject.from - 1] !== 'и' && word[subject.from - 1] !== ',') return subject
  for (let i = subject.from - 2; i >= Math.max(floor, subject.from - 14); i--) {
    const other = subjectAt(sight, i, null, subject.from - 1)
    if (other && other.to >= subject.from - 1) return joinedBefore(sight, { from: other.from, to: subject.to }, floor)
  }
  return subject
}

/** "…, – отметил Тасс": the subject right after a verb. */
export function subjectAfter(sight: Sight, at: number, end: number, gender: Gender | null): Range | null {
  const { page } = sight
  for (let i = at; i < Math.min(end, at + 8); i++) {
    const word = page.tokens.word[i] as string
    const subject = subjectAt(sight, i, gender, end) ?? (gender === 'p' ? subjectAt(sight, i, null, end) : null)
    if (subject) return subject
    if (sight.nameAt[i] || page.tokens.shape[i] === Shape.mark) return null
    if (isVerb(word) || word === 'что') return null
  }
  return null
}
