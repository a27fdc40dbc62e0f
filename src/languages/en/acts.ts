import type { Span } from '../../model/span.ts'
import type { Act, CommitmentAct } from '../../model/statement.ts'
import { Phrases } from '../../text/phrases.ts'
import { spanOf } from '../../text/range.ts'
import { Shape, tokenAt } from '../../text/tokens.ts'
import type { ActMark, Page } from '../pack.ts'
import source from './acts.yaml'
import { isAdverb, lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'

type Lists = Readonly<
  Record<
    'directive' | 'commissive' | 'undertakings' | 'feelings' | 'expressive' | 'own' | 'supportWords' | 'adjuncts' | 'back' | 'due',
    readonly string[]
  >
>
const lists = source as Lists

const acts = new Phrases<Act | 'undertaking'>()
for (const pattern of lists.directive) acts.add(pattern, 'directive')
for (const pattern of lists.commissive) acts.add(pattern, 'commissive')
for (const pattern of lists.expressive) acts.add(pattern, 'expressive')
const undertakings = new Phrases<true>()
for (const pattern of lists.undertakings) undertakings.add(pattern, true)
const feelings = new Phrases<true>()
for (const pattern of lists.feelings) feelings.add(pattern, true)
const due = new Phrases<true>()
for (const pattern of lists.due) due.add(pattern, true)
const back = new Phrases<true>()
for (const pattern of lists.back) back.add(pattern, true)
const own = new Set(lists.own)
const support = new Set(lists.supportWords)
const adjuncts = new Set(lists.adjuncts)

type Found = { from: number; to: number; act: Act }
type IsOwn = (from: number, to: number) => boolean

/**
 *     Ilvania stands ready to work with Orust          → commissive, an undertaking
 *     the two sides should keep in touch               → directive
 */
export function findAct(page: Page, content: Span, ofSpeaker: IsOwn): ActMark {
  const { tokens } = page
  const from = tokenAt(tokens, content.start)
  let to = from
  while (to < tokens.count && (tokens.start[to] as number) < content.end) to++
  const found = actsIn(page, from, to, ofSpeaker)
  const noun = isHeadedBy(undertakings, page, from, to)
  const first = found[0]
  const act: Act = noun ? 'commissive' : isHeadedBy(feelings, page, from, to) ? 'expressive' : (first?.act ?? 'assertive')
  const starts = found.filter((one, i) => one.act === 'commissive' && (i === 0 || isJoined(page, one.from)))
  const commitments = noun
    ? [undertaken(page, from, to)]
    : starts.map((one, i) => undertaken(page, one.from, boundaryBefore(page, starts[i + 1]?.from ?? to, to)))
  const core = tidy(page, from, beforeAdjunct(page, from, to)) ?? content
  return { act, core, commitments: commitments.filter((one): one is { span: Span; act: CommitmentAct } => one !== null) }
}

const furthest = <T extends { to: number }>(hits: readonly T[]): T | undefined =>
  hits.reduce<T | undefined>((best, hit) => (best && best.to >= hit.to ? best : hit), undefined)

/** A second undertaking is joined to the first: "will support …, and is ready to …". */
function isJoined(page: Page, at: number): boolean {
  let i = at - 1
  while (i > 0 && isAdverb(page.tokens.word[i] as string)) i--
  const word = page.tokens.word[i]
  return word === 'and' || word === ',' || word === 'but' || word === ';' || own.has(word ?? '')
}

function actsIn(page: Page, from: number, to: number, ofSpeaker: IsOwn): Found[] {
  const out: Found[] = []
  const hits: { from: number; to: number; value: Act | 'undertaking' }[] = []
  for (let i = from; i < to; i++) {
    if (hits.length > 0) hits.length = 0
    acts.matchAt(page.tokens, i, to, hits)
    const hit = furthest(hits)
    if (!hit || hit.value === 'undertaking') continue
    if (hit.value === 'directive' ? !isMain(page, from, i) : !isOwnSubject(page, from, i, ofSpeaker)) continue
    out.push({ from: i, to: hit.to, act: hit.value })
    i = hit.to - 1
  }
  return out
}

/** Directive words ask for something when they are the first verb; a later "and should not be" only goes on with a claim. */
function isMain(page: Page, from: number, at: number): boolean {
  const { word } = page.tokens
  for (let i = from; i < at; i++) {
    if (!lexicon.auxiliaries.has(word[i] as string) || page.inQuotes[i] !== page.inQuotes[at]) continue
    const before = word[i - 1] ?? ''
    if (!lexicon.subordinators.has(before) && !lexicon.subordinators.has(word[i - 2] ?? '')) return false
  }
  return true
}

/** Whether one of these nouns is the head of the content: "its firm commitment to …". */
function isHeadedBy(nouns: Phrases<true>, page: Page, from: number, to: number): boolean {
  const hits: { from: number; to: number; value: true }[] = []
  nouns.matchAt(page.tokens, from, to, hits)
  return hits.some((hit) => !hasVerb(page, from, hit.to))
}

const hasVerb = (page: Page, from: number, to: number): boolean => {
  for (let i = from; i < to - 1; i++) {
    const word = page.tokens.word[i] as string
    if (lexicon.auxiliaries.has(word) || lexicon.prepositions.has(word) || word === ',') return true
  }
  return false
}

/** Whether the subject of the words at `at` is the speaker's own side: the noun right before, or the first noun of the clause. */
function isOwnSubject(page: Page, from: number, at: number, ofSpeaker: IsOwn): boolean {
  const { tokens } = page
  let i = at - 1
  while (i >= from && (isAdverb(tokens.word[i] as string) || tokens.shape[i] === Shape.mark)) i--
  if (i < from) return true
  const before = tokens.word[i] as string
  if (support.has(tokens.word[at] as string) && (lexicon.prepositions.has(before) || lexicon.determiners.has(before) || before === "'s"))
    return false
  if (own.has(before) || ofSpeaker(i, i + 1)) return tokens.word[i + 1] !== "'s"
  if (before === 'and' || before === 'but') return i - 1 <= from || clauseSubject(page, from, i, ofSpeaker)
  return clauseSubject(page, from, at, ofSpeaker)
}

function clauseSubject(page: Page, from: number, at: number, ofSpeaker: IsOwn): boolean {
  const { tokens } = page
  let start = at
  while (start > from && !isClauseEdge(tokens.word[start - 1] as string)) start--
  if (tokens.word[start] === 'the') start++
  const next = endOfOwn(start, at, ofSpeaker)
  if (next > start) {
    const after = tokens.word[next] as string
    if (next >= at) return true
    return (
      lexicon.prepositions.has(after) ||
      isAdverb(after) ||
      lexicon.auxiliaries.has(after) ||
      after === 'together' ||
      after === 'and' ||
      after === ',' ||
      (tokens.shape[next] === Shape.lower && /(s|ed)$/.test(after) && after !== "'s")
    )
  }
  const beforeComma = start - 1
  return beforeComma > from && tokens.word[beforeComma] === ',' ? clauseSubject(page, from, beforeComma, ofSpeaker) : false
}

function endOfOwn(start: number, at: number, ofSpeaker: IsOwn): number {
  let next = start
  while (next < at && ofSpeaker(next, next + 1)) next++
  return next
}

const isClauseEdge = (word: string): boolean =>
  word === ',' ||
  word === ';' ||
  word === 'that' ||
  word === ':' ||
  word === '“' ||
  word === '"' ||
  word === 'because' ||
  word === 'while' ||
  word === 'if'

/** Two undertakings joined by "and" end where the second begins. */
function boundaryBefore(page: Page, next: number, end: number): number {
  if (next >= end) return end
  let at = next
  while (at > 0 && (isAdverb(page.tokens.word[at - 1] as string) || ['and', ',', 'also'].includes(page.tokens.word[at - 1] as string))) at--
  return at
}

function undertaken(page: Page, from: number, to: number): { span: Span; act: CommitmentAct } | null {
  const span = tidy(page, from, beforeAdjunct(page, from, to))
  if (!span) return null
  const head = page.tokens.word.slice(from, Math.min(to, from + 5))
  return { span, act: head.some((word) => support.has(word)) ? 'support' : 'pledge' }
}

/** "…, building on last year's meeting": circumstances of an undertaking, not part of it. */
export function beforeAdjunct(page: Page, from: number, to: number): number {
  for (let i = from + 3; i + 1 < to; i++) if (page.tokens.word[i] === ',' && adjuncts.has(page.tokens.word[i + 1] as string)) return i
  return to
}

/** "at an appropriate time", "by February 5": the longest wording of when, the first in the content. */
export function findDue(page: Page, content: Span): Span | null {
  const { tokens } = page
  const from = tokenAt(tokens, content.start)
  const hits: { from: number; to: number; value: true }[] = []
  const slotEnd = (slot: string, at: number): number => (slot === 'n' && tokens.shape[at] === Shape.number ? at + 1 : -1)
  for (let i = from; i < tokens.count && (tokens.start[i] as number) < content.end; i++) {
    hits.length = 0
    due.matchAt(tokens, i, tokens.count, hits, slotEnd)
    const hit = hits.findLast((one) => (tokens.end[one.to - 1] as number) <= content.end)
    if (hit) return spanOf(tokens, hit)
  }
  return null
}

/** "these channels", "this issue": the words of the topic stand in an earlier sentence. */
export function pointsBack({ tokens }: Page, span: Span): boolean {
  const from = tokenAt(tokens, span.start)
  return back.find(tokens, from, tokenAt(tokens, span.end)).length > 0
}
