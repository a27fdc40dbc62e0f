import { isHyphen } from '../../text/pattern.ts'
import type { Range } from '../../text/range.ts'
import { isCapital, Shape, type Tokens } from '../../text/tokens.ts'
import type { NameMark, Page } from '../pack.ts'
import { cueForms } from './cues.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { titles } from './titles.ts'

/** An apposition is never longer: a bound to what is looked at. */
const LONGEST = 60

/** What a look for a subject needs to know of the page. */
export type Sight = Readonly<{
  page: Page
  nameAt: (NameMark | undefined)[]
  /** The name whose office, after it, ends before a token. */
  endsAt?: (NameMark | undefined)[]
  /** Surnames of spokespersons. */
  relays?: ReadonlySet<string>
}>

/**
 * The subject that ends before token `verb` and begins at or after `limit`; null where no noun phrase stands there.
 *
 *     Noting the heat, Maren, foreign minister of Ilvania, said …
 *                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectBefore(sight: Sight, verb: number, limit: number): Range | null {
  const { tokens } = sight.page
  let end = beforeDay(tokens, verb, limit)
  if (tokens.word[end - 1] === ')') {
    const head = beforeBrackets(tokens, end - 1, limit)
    const from = head === null ? null : nounPhraseStart(sight, head, limit)
    return from === null ? null : { from, to: end }
  }
  if (tokens.word[end - 1] === ',' || isDash(tokens, end - 1)) {
    const head = headOfAppositions(sight, end - 1, limit)
    if (head === null) return null
    const from = nounPhraseStart(sight, head, limit)
    return from === null ? null : { from, to: end - 1 }
  }
  while (end > limit && isAdverb(tokens.word[end - 1] as string) && tokens.shape[end - 1] === Shape.lower) end--
  const from = nounPhraseStart(sight, end, limit)
  return from === null ? null : { from, to: end }
}

/** "Maren on Friday met": the day between subject and verb. */
function beforeDay(tokens: Tokens, verb: number, limit: number): number {
  let end = verb
  while (end > limit + 1 && isAdverb(tokens.word[end - 1] as string) && tokens.shape[end - 1] === Shape.lower) end--
  if (end - 1 <= limit || !lexicon.weekdays.includes(tokens.word[end - 1] as string)) return verb
  return tokens.word[end - 2] === 'on' ? end - 2 : end - 1
}

/** "Oru Tass (Velm) said": the phrase goes on before the brackets. */
function beforeBrackets(tokens: Tokens, close: number, limit: number): number | null {
  for (let i = close - 1; i > limit && close - i < LONGEST; i--) if (tokens.word[i] === '(') return i
  return null
}

/** Where the noun phrase ends to which the appositions before token `comma` belong. */
export function headOfAppositions(sight: Sight, comma: number, limit: number): number | null {
  const { tokens } = sight.page
  let end = comma
  for (let round = 0; round < 6; round++) {
    const previous = previousComma(sight, end, limit)
    if (previous === null) return null
    if (!isApposition(sight, previous + 1, end)) return null
    const word = tokens.word[previous - 1] ?? ''
    if (isCapital(tokens, previous - 1) || word === ')' || tokens.shape[previous - 1] === Shape.lower || word === '.') {
      const from = nounPhraseStart(sight, previous, limit)
      if (from !== null && previous - from <= 12 && (isJoinedName(sight, from, previous) || !isAppositionStart(sight, from)))
        return previous
    }
    end = previous
  }
  return null
}

function previousComma(sight: Sight, end: number, limit: number): number | null {
  const { tokens } = sight.page
  for (let i = end - 1; i >= limit && end - i < LONGEST; i--) {
    if (tokens.word[i] === ',' || (isDash(tokens, i) && !isHyphen(tokens.word[end] as string))) return i > limit ? i : null
    if (tokens.word[i] === ';' || sight.page.inQuotes[i]) return null
  }
  return null
}

const isDash = (tokens: Tokens, i: number): boolean => {
  const word = tokens.word[i]
  return (word === '—' || word === '–') && i > 0
}

/** "…, and his counterpart Dagna Rehl, chancellor of Orust, met": not said of the one before, but joined to them. */
const isJoinedName = ({ page, nameAt }: Sight, from: number, to: number): boolean =>
  page.tokens.word[from - 1] === 'and' && nameAt[to - 1]?.to === to

function isAppositionStart(sight: Sight, from: number): boolean {
  const word = sight.page.tokens.word[from] as string
  return (lexicon.appositions.has(word) && word !== 'the') || (titles.words.has(word) && !isCapital(sight.page.tokens, from))
}

const hasAuxiliary = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (RELATIVE.has(tokens.word[i] as string)) return false
    else if (lexicon.auxiliaries.has(tokens.word[i] as string)) return true
  return false
}

function isApposition(sight: Sight, from: number, to: number): boolean {
  const { tokens } = sight.page
  const word = tokens.word[from] as string
  if (to - from > LONGEST || (!RELATIVE.has(word) && hasAuxiliary(tokens, from, to))) return false
  return (
    (sight.nameAt[from]?.whole.to ?? 0) >= to - 1 ||
    lexicon.appositions.has(word) ||
    titles.words.has(word) ||
    titles.suffixes.has(word) ||
    isAdverb(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.weekdays.includes(word) ||
    (tokens.shape[from] === Shape.number && to - from < 3)
  )
}

const RELATIVE = new Set(['who', 'which'])
const STOP = new Set([',', ';', ':', '—', '–', '"', '”', '“', '…', '?', '!', ']', '|', '*', '•'])

/** Where the noun phrase that ends before `end` begins, not before `limit`. */
export function nounPhraseStart(sight: Sight, end: number, limit: number): number | null {
  const { page } = sight
  const { tokens } = page
  let from = end
  while (from > limit) {
    const i = from - 1
    const name = sight.nameAt[i]
    if (name && name.to <= end && name.whole.from >= limit) {
      from = Math.min(from - 1, name.whole.from)
      continue
    }
    if (!continuesLeft(page, i, limit, end)) break
    from = i
    if (RELATIVE.has(tokens.word[i] as string)) break
  }
  from = trimLeft(page, from, end)
  return from < end && isPossibleSubject(page, from, end) ? from : null
}

function continuesLeft(page: Page, i: number, limit: number, end: number): boolean {
  const { tokens } = page
  const word = tokens.word[i] as string
  if (STOP.has(word) || (page.inQuotes[i] && tokens.shape[i] === Shape.mark)) return false
  if (word === '.') return isCapital(tokens, i - 1) || (tokens.word[i - 1] ?? '').length < 4
  if (word === '(') return true
  if (lexicon.auxiliaries.has(word) || lexicon.clauses.has(word)) return false
  if (lexicon.subordinators.has(word)) return i === end - 1 && (word === 'who' || word === 'which')
  if (word === 'and' || word === 'or') return joinsNames(page, i, limit, end)
  if (word === 'but') return false
  if (lexicon.deeds.has(word) && tokens.shape[i] === Shape.lower && end - i > 1 && !isAttributive(tokens, i)) return false
  return !(tokens.shape[i] === Shape.lower && isReportingVerb(page, i) && i < end - 1)
}

/** "calls", "visits", "talks" before "of", or after an article, are nouns here. */
const isAttributive = (tokens: Tokens, i: number): boolean =>
  lexicon.determiners.has(tokens.word[i - 1] ?? '') || tokens.word[i + 1] === 'of'

const scratch: { from: number; to: number; value: unknown }[] = []
function isReportingVerb(page: Page, i: number): boolean {
  scratch.length = 0
  cueForms.matchAt(page.tokens, i, i + 1, scratch as never)
  const word = page.tokens.word[i] as string
  return (
    scratch.length > 0 &&
    (word.endsWith('ed') || word === 'said' || word === 'told') &&
    !lexicon.determiners.has(page.tokens.word[i - 1] ?? '')
  )
}

/** "Maren and Tass": the two belong together when capitals or articles stand on both sides. */
function joinsNames(page: Page, i: number, limit: number, end: number): boolean {
  const { tokens } = page
  if (i <= limit || i + 1 >= end) return false
  const right =
    isCapital(tokens, i + 1) || lexicon.determiners.has(tokens.word[i + 1] as string) || lexicon.pronouns.has(tokens.word[i + 1] as string)
  const left = isCapital(tokens, i - 1) || lexicon.pronouns.has(tokens.word[i - 1] as string) || tokens.word[i - 1] === '.'
  if (right && left) return true
  return (
    !right &&
    tokens.shape[i + 1] === Shape.lower &&
    tokens.shape[i - 1] === Shape.lower &&
    !lexicon.prepositions.has(tokens.word[i - 1] as string) &&
    !isAdverb(tokens.word[i + 1] as string)
  )
}

/** Openers ("Today", "In Velm on Monday") are not part of the subject. */
function trimLeft(page: Page, start: number, end: number): number {
  const { tokens } = page
  let from = start
  while (from < end - 1) {
    const word = tokens.word[from] as string
    if (leads(tokens, from) || (word === 'to' && from + 1 < end)) {
      const inner = lastPhrase(page, from + 1, end)
      if (inner === null) return end
      from = inner
    } else if (lexicon.weekdays.includes(word) || word === '.' || word === '(' || word === ')') from++
    else if (isOpener(page, from, end)) from++
    else break
  }
  return from
}

/** Whether a preposition leads a phrase here; "Under Secretary" is a title. */
const leads = (tokens: Tokens, i: number): boolean =>
  lexicon.prepositions.has(tokens.word[i] as string) && !(titles.words.has(tokens.word[i] as string) && isTitleAt(tokens, i))

const isTitleAt = (tokens: Tokens, i: number): boolean => {
  const next = isHyphen(tokens.word[i + 1] ?? '') ? i + 2 : i + 1
  return isCapital(tokens, i) && isCapital(tokens, next) && titles.heads.has(tokens.word[next] ?? '')
}

function isOpener(page: Page, from: number, end: number): boolean {
  const word = page.tokens.word[from] as string
  if (lexicon.openers.has(word) && !lexicon.pronouns.has(word)) return true
  return isAdverb(word) && from + 1 < end && !lexicon.determiners.has(word)
}

/** After a leading preposition: the last noun phrase that opens with an article, a pronoun or a capital. */
function lastPhrase(page: Page, from: number, end: number): number | null {
  const { tokens } = page
  for (let i = end - 1; i > from; i--) {
    const word = tokens.word[i] as string
    if (lexicon.prepositions.has(word)) return null
    if (lexicon.determiners.has(word) || lexicon.pronouns.has(word)) return i
    if (
      isCapital(tokens, i) &&
      !isCapital(tokens, i - 1) &&
      tokens.word[i - 1] !== '.' &&
      !lexicon.determiners.has(tokens.word[i - 1] as string)
    )
      return lexicon.prepositions.has(tokens.word[i - 1] as string) ? null : i
  }
  return null
}

const SUBJECTS_TOO = new Set(['it', 'reporters', 'journalists', 'lawmakers', 'you'])

function isPossibleSubject(page: Page, from: number, end: number): boolean {
  const { tokens } = page
  const first = tokens.word[from] as string
  if (leads(tokens, from) || lexicon.coordinators.has(first)) return false
  if (lexicon.objects.has(first) && !SUBJECTS_TOO.has(first) && !(first === 'her' && end - from > 1)) return false
  for (let i = from; i < end; i++) if (tokens.shape[i] !== Shape.mark) return true
  return false
}
