import type { Span } from '../../model/span.ts'
import { type Range, spanOf } from '../../text/range.ts'
import { isCapital, Shape } from '../../text/tokens.ts'
import type { Attribution, Page, Sentence } from '../pack.ts'
import type { Candidate } from './candidates.ts'
import { cueForms } from './cues.ts'
import { isAdverb, lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'
import { nounPhraseStart, type Sight, subjectBefore } from './subjects.ts'

/** A cue after its content, and where the sentence goes on after it. */
export type Trailing = Readonly<{ source: Range; resume: number; contentEnd: number; write: (sentence: number) => Attribution }>

/**
 *     Trade between the two sides has grown, Maren said.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^^ ^^^^
 *     “Trade has grown,” said Maren, also a member of the State Council.
 */
export function trailingOf(sight: Sight, sentence: Sentence, found: readonly Candidate[]): Trailing | null {
  for (let k = found.length - 1; k >= 0; k--) {
    const candidate = found[k] as Candidate
    if (!candidate.form.cue.trailing || !standsAlone(candidate)) continue
    const trailing = inverted(sight, sentence, candidate) ?? plain(sight, sentence, candidate)
    if (trailing) return trailing
  }
  return null
}

/** "will add", "to add" and "adding" follow no content. */
const standsAlone = (candidate: Candidate): boolean =>
  candidate.form.form !== 'participle' && !candidate.infinitive && (candidate.form.form !== 'base' || candidate.group === candidate.from)

/** "…, said Maren": the verb comes before its subject. */
function inverted(sight: Sight, sentence: Sentence, candidate: Candidate): Trailing | null {
  const { page } = sight
  if (!candidate.form.cue.inverts || candidate.from <= sentence.from + 1 || !closesContent(page, candidate.group)) return null
  const at = candidate.to
  if (at >= sentence.to || hasSubjectBefore(sight, sentence, candidate)) return null
  const word = page.tokens.word[at] as string
  if (!isCapital(page.tokens, at) && !lexicon.determiners.has(word) && !isNounFollowedByName(page, at)) return null
  if (word === 'that') return null
  const to = subjectEnd(page, at, sentence.to)
  if (!page.inQuotes[candidate.group - 1] && hasVerb(page, at, to)) return null
  return trailing(page, sentence, candidate, { from: at, to }, candidate.group, to)
}

/** "Maren, one of the ministers, recalled Velm": what stands before the comma is who speaks, not what is said. */
const hasSubjectBefore = (sight: Sight, sentence: Sentence, candidate: Candidate): boolean =>
  sight.page.tokens.word[candidate.group - 1] === ',' &&
  !sight.page.inQuotes[candidate.group - 1] &&
  !sight.page.inQuotes[candidate.group - 2] &&
  subjectBefore(sight, candidate.group, sentence.from) !== null

/** ", noted all members have an interest": a clause follows, no subject. */
function hasVerb(page: Page, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = page.tokens.word[i] as string
    if (word === ',' || word === 'who' || word === 'which') return false
    if (lexicon.auxiliaries.has(word)) return true
  }
  return false
}

const isNounFollowedByName = (page: Page, at: number): boolean => {
  for (let i = at; i < at + 5 && i < page.tokens.count; i++) {
    if (isCapital(page.tokens, i)) return i > at
    if (page.tokens.shape[i] !== Shape.lower || lexicon.prepositions.has(page.tokens.word[i] as string)) return false
  }
  return false
}

const TAIL = new Set([
  'on',
  'in',
  'at',
  'during',
  'after',
  'before',
  'when',
  'while',
  'following',
  'as',
  'last',
  'earlier',
  'today',
  'yesterday',
  'this',
  'through',
])

function subjectEnd(page: Page, from: number, end: number): number {
  const { tokens } = page
  for (let i = from + 1; i < end; i++) {
    const word = tokens.word[i] as string
    if (page.inQuotes[i]) return tokens.word[i - 1] === ',' || tokens.word[i - 1] === ':' ? i - 1 : i
    if (TAIL.has(word) && tokens.word[i - 1] !== ',' && !isTitleLink(page, i)) return i
    if (lexicon.weekdays.includes(word)) return i
    if (
      word === ',' &&
      (isReporting(page, i + 1, end) ||
        lexicon.coordinators.has(tokens.word[i + 1] as string) ||
        TAIL.has(tokens.word[i + 1] as string) ||
        (tokens.word[i + 1] ?? '').endsWith('ing'))
    )
      return i
    if (word === ';' || word === ':') return i
    if (i === end - 1 && (word === '.' || word === '?')) return i
  }
  return end
}

const isTitleLink = (page: Page, i: number): boolean => page.tokens.word[i] === 'in' && page.tokens.word[i + 1] === 'chief'

const scratch: { from: number; to: number; value: unknown }[] = []
function isReporting(page: Page, i: number, end: number): boolean {
  scratch.length = 0
  cueForms.matchAt(page.tokens, i, end, scratch as never)
  return scratch.length > 0
}

/** "…, Maren said" and then nothing, a time or place, another participle, or more of the quotation. */
function plain(sight: Sight, sentence: Sentence, candidate: Candidate): Trailing | null {
  const { page } = sight
  const subject = trailingSubject(sight, sentence, candidate.group)
  if (!subject || subject.from <= sentence.from + 1 || !closesContent(page, subject.from)) return null
  if (!endsHere(page, candidate, sentence, subject)) return null
  return trailing(page, sentence, candidate, subject, subject.from, candidate.to)
}

function trailingSubject(sight: Sight, sentence: Sentence, verb: number): Range | null {
  const { tokens } = sight.page
  const direct = tokens.word[verb - 1] === ',' ? subjectBefore(sight, verb, sentence.from) : null
  if (direct) return direct
  const from = nounPhraseStart(sight, verb, sentence.from)
  return from === null ? null : { from, to: verb }
}

/** Whether what stands before token `i` can be the end of the content: a comma, a quotation mark, a dash. */
function closesContent(page: Page, i: number): boolean {
  const word = page.tokens.word[i - 1] ?? ''
  return (
    word === ',' ||
    word === '—' ||
    word === '–' ||
    word === '?' ||
    word === '!' ||
    (page.tokens.shape[i - 1] === Shape.mark && page.inQuotes[i - 1] === 1)
  )
}

function endsHere(page: Page, candidate: Candidate, sentence: Sentence, subject: Range): boolean {
  const { tokens } = page
  let at = candidate.to
  while (
    at < sentence.to &&
    (isAdverb(tokens.word[at] as string) ||
      lexicon.weekdays.includes(tokens.word[at] as string) ||
      ['again', 'today', 'yesterday'].includes(tokens.word[at] as string))
  )
    at++
  const word = tokens.word[at] ?? '.'
  if (at >= sentence.to || word === '.' || word === ';' || word === '?' || word === '!') return true
  const quotedBefore = page.inQuotes[subject.from - 1] === 1
  if (word === ',' || word === ':' || word === '—' || word === '–')
    return word === ',' ? quotedBefore || isContinued(page, at + 1, sentence) : quotedBefore
  if (page.inQuotes[at]) return false
  if (candidate.form.cue.only) return quotedBefore && lexicon.tails.has(word)
  if (candidate.form.cue.frames.has('obj-clause')) return quotedBefore || isShortTail(page, at, sentence.to)
  if (!lexicon.tails.has(word) || word === 'that') return false
  return quotedBefore || isShortTail(page, at, sentence.to) || (!isAside(page, sentence.from) && !hasThat(page, at, sentence.to))
}

const LONGEST_TAIL = 9

/** "said on Wednesday in Velm.": a time or place and the end. */
function isShortTail(page: Page, from: number, to: number): boolean {
  if (to - from > LONGEST_TAIL) return false
  for (let i = from; i < to; i++) {
    const word = page.tokens.word[i] as string
    if (word === ',' || lexicon.auxiliaries.has(word) || lexicon.deeds.has(word)) return false
  }
  return true
}

/** After "…, Maren said," a participle, a conjunction or the rest of the sentence. */
const isContinued = (page: Page, at: number, sentence: Sentence): boolean =>
  !isAside(page, sentence.from) && page.tokens.word[at] !== 'that'

/** "In Velm, Maren said …", "Noting …, Maren said …": what stands before is no content. */
function isAside(page: Page, from: number): boolean {
  const word = page.tokens.word[from] as string
  return lexicon.prepositions.has(word) || word.endsWith('ing') || lexicon.subordinators.has(word)
}

const hasThat = (page: Page, from: number, to: number): boolean => {
  for (let i = from; i < Math.min(to, from + 14); i++) if (page.tokens.word[i] === 'that') return true
  return false
}

function trailing(page: Page, sentence: Sentence, candidate: Candidate, source: Range, contentEnd: number, after: number): Trailing {
  const second = secondPart(page, contentEnd, Math.max(after, source.to), sentence)
  return {
    source,
    resume: Math.max(candidate.to, source.to),
    contentEnd,
    write: (index) => ({
      sentence: index,
      source: spanOf(page.tokens, source),
      cue: spanOf(page.tokens, { from: candidate.group, to: candidate.to }),
      verb: candidate.form.cue.verb,
      content: [tidy(page, sentence.from, contentEnd), second].filter((span): span is Span => span !== null),
      lead: null,
      act: candidate.form.cue.act,
      commit: candidate.form.cue.commit,
      frame: 'clause',
      form: 'trailing',
    }),
  }
}

/** “Trade,” Maren said, “has grown.”: the content goes on after the cue. */
function secondPart(page: Page, before: number, after: number, sentence: Sentence): Span | null {
  const { tokens } = page
  const at = tokens.word[after] === ',' || tokens.word[after] === ':' || tokens.word[after] === '—' ? after + 1 : after
  if (at >= sentence.to || !(page.inQuotes[at] || (at > after && isUnfinished(page, sentence.from, before, at)))) return null
  return tidy(page, at, sentence.to)
}

/** "All of this, Maren says, could be undone": what stands before the cue has no verb of its own. */
function isUnfinished(page: Page, from: number, to: number, next: number): boolean {
  if (page.inQuotes[to - 1]) return false
  if (!lexicon.auxiliaries.has(page.tokens.word[next] as string))
    return to - from <= 4 && page.tokens.shape[next] === Shape.lower && /[^s]s$/.test(page.tokens.word[next] as string)
  for (let i = from; i < to; i++) if (lexicon.auxiliaries.has(page.tokens.word[i] as string)) return false
  return true
}
