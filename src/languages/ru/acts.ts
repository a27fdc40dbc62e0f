import type { Span } from '../../model/span.ts'
import type { Act, CommitmentAct } from '../../model/statement.ts'
import { Phrases } from '../../text/phrases.ts'
import { spanOf } from '../../text/range.ts'
import { Shape, tokenAt } from '../../text/tokens.ts'
import type { ActMark, Page } from '../pack.ts'
import source from './acts.yaml'
import { lexicon } from './lexicon.ts'
import { tidy } from './stretch.ts'

type Lists = Readonly<
  Record<'directive' | 'commissive' | 'given' | 'expressive' | 'support' | 'accept' | 'nouns' | 'own' | 'due' | 'back', readonly string[]>
>
const lists = source as Lists

const acts = new Phrases<Act>()
for (const pattern of lists.directive) acts.add(pattern, 'directive')
for (const pattern of lists.commissive) acts.add(pattern, 'commissive')
for (const pattern of lists.expressive) acts.add(pattern, 'expressive')
const given = new Phrases<true>()
for (const pattern of lists.given) given.add(pattern, true)
const due = new Phrases<true>()
for (const pattern of lists.due) due.add(pattern, true)
const support = new Set(lists.support)
const accept = new Set(lists.accept)
const nouns = new Set(lists.nouns)
const back = new Set(lists.back)

type Found = { from: number; to: number; act: Act }

/**
 *     готовность содействовать диалогу           → commissive, an undertaking
 *     сторонам следует поддерживать связь        → directive
 */
export function findAct(page: Page, content: Span, ofSpeaker: (from: number, to: number) => boolean): ActMark {
  const from = tokenAt(page.tokens, content.start)
  const to = tokenAt(page.tokens, content.end)
  if (given.find(page.tokens, from, to).length > 0) return { act: 'commissive', commitments: [{ span: content, act: 'pledge' }] }
  const found = actsIn(page, from, to, ofSpeaker)
  const act = found[0]?.act ?? 'assertive'
  const starts = found.filter((one, i) => one.act === 'commissive' && (i === 0 || isJoined(page, one.from, from)))
  const commitments = starts.map((one, i) =>
    undertaken(page, i === 0 ? headOf(one.from, from) : one.from, endBefore(page, starts[i + 1]?.from ?? to, to)),
  )
  return { act, commitments: commitments.filter((one): one is { span: Span; act: CommitmentAct } => one !== null) }
}

function actsIn(page: Page, from: number, to: number, ofSpeaker: (from: number, to: number) => boolean): Found[] {
  const out: Found[] = []
  const hits: { from: number; to: number; value: Act }[] = []
  for (let i = from; i < to; i++) {
    hits.length = 0
    acts.matchAt(page.tokens, i, to, hits)
    const hit = hits.reduce<(typeof hits)[0] | undefined>((best, one) => (!best || one.to > best.to ? one : best), undefined)
    if (
      !hit ||
      (hit.value === 'commissive' &&
        !isOwn(page, from, i, ofSpeaker) &&
        !(out.some(({ act }) => act === 'commissive') && isJoined(page, i, from))) ||
      isWithinClause(page, from, i)
    )
      continue
    out.push({ from: i, to: hit.to, act: hit.value })
    i = hit.to - 1
  }
  return out
}

/** After "который", "чтобы", "если" others do it. */
function isWithinClause({ tokens }: Page, from: number, at: number): boolean {
  for (let i = at - 1; i > from; i--) {
    const word = tokens.word[i] as string
    if (word.startsWith('котор') || word === 'если' || word === 'чтобы') return true
    if (word === ',' && !(tokens.word[i + 1] ?? '').startsWith('котор')) return false
  }
  return false
}

/** An undertaking is the speaker's own: at the head of the content, after the speaker's side or a noun of it. */
function isOwn(page: Page, from: number, at: number, ofSpeaker: (from: number, to: number) => boolean): boolean {
  const { tokens } = page
  if (nouns.has(tokens.word[at] as string)) return at - from < 5 || isJoined(page, at, from)
  let subject = false
  for (let i = at - 1; i >= from; i--) {
    const word = tokens.word[i] as string
    if (ofSpeaker(i, i + 1) || word === 'мы' || word === 'я' || word === 'стороны' || word === 'сторона') return true
    if (
      tokens.shape[i] !== Shape.mark &&
      !lexicon.adverbs.has(word) &&
      !lexicon.coordinators.has(word) &&
      /[аеиоуыэюяйь]$|[бвгдзклмнпрст]$/.test(word)
    )
      subject = true
    if (at - i > 14) break
  }
  return !subject
}

function isJoined({ tokens }: Page, at: number, from: number): boolean {
  let i = at - 1
  while (
    i > from &&
    (lexicon.adverbs.has(tokens.word[i] as string) ||
      tokens.word[i] === 'также' ||
      tokens.word[i] === 'а' ||
      tokens.word[i] === 'о' ||
      tokens.word[i] === 'об' ||
      ofAdjective(tokens.word[i] as string))
  )
    i--
  return [',', 'и', ';', 'также'].includes(tokens.word[i] ?? '')
}

const ofAdjective = (word: string): boolean => /(?:ую|ой|ый|ий|ое|ая)$/.test(word) && word.length > 4

/** The adjectives before a noun of undertaking belong to it. */
function headOf(at: number, from: number): number {
  return at - from < 4 ? from : at
}

function endBefore({ tokens }: Page, next: number, end: number): number {
  if (next >= end) return end
  let at = next
  while (at > 0 && (['и', 'а', 'также', ','].includes(tokens.word[at - 1] as string) || lexicon.adverbs.has(tokens.word[at - 1] as string)))
    at--
  return at
}

function undertaken(page: Page, from: number, to: number): { span: Span; act: CommitmentAct } | null {
  const span = tidy(page, from, beforeRelative(page, from, to))
  if (!span) return null
  const head = page.tokens.word.slice(from, Math.min(to, from + 4))
  return { span, act: head.some((word) => accept.has(word)) ? 'accept' : head.some((word) => support.has(word)) ? 'support' : 'pledge' }
}

/** ", в основе которого …": what is told of an undertaking is no part of it. */
function beforeRelative({ tokens: { word } }: Page, from: number, to: number): number {
  for (let i = from + 3; i + 1 < to; i++) if (word[i] === ',' && word.slice(i + 1, i + 4).some((one) => one.startsWith('котор'))) return i
  return to
}

/** "в удобное для сторон время", "до конца 2025 года": the longest wording, the first in the content. */
export function findDue(page: Page, content: Span): Span | null {
  const { tokens } = page
  const from = tokenAt(tokens, content.start)
  const hits: { from: number; to: number; value: true }[] = []
  const slotEnd = (slot: string, at: number): number => (slot === 'n' && tokens.shape[at] === Shape.number ? at + 1 : -1)
  for (let i = from; i < tokens.count && (tokens.start[i] as number) < content.end; i++) {
    hits.length = 0
    due.matchAt(tokens, i, tokens.count, hits, slotEnd)
    const hit = hits.filter((one) => (tokens.end[one.to - 1] as number) <= content.end).sort((a, b) => b.to - a.to)[0]
    if (hit) return spanOf(tokens, hit)
  }
  return null
}

/** "этой темы", "Она …": the words of the topic stand in an earlier sentence. */
export function pointsBack({ tokens }: Page, span: Span): boolean {
  const from = tokenAt(tokens, span.start)
  const to = tokenAt(tokens, span.end)
  for (let i = from; i < Math.min(to, from + 3); i++) if (back.has(tokens.word[i] as string)) return true
  return false
}
