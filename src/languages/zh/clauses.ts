import type { Span } from '../../model/span.ts'
import { tokenAt } from '../../text/tokens.ts'
import type { Attribution, Page } from '../pack.ts'
import type { CueMark } from './cue-after.ts'
import type { Subject } from './subjects.ts'

/** A cue found in a sentence, with its subject where it has one of its own. */
export type Told = Readonly<{ subject: Subject | null; mark: CueMark; form: Attribution['form'] }>

/** Where what it reports ends. */
export type Ended = Readonly<{ told: Told; end: number }>

/** Whose words a paragraph has told so far. */
export type Turn = Readonly<{
  block: number
  isSaid: boolean
  of: 'person' | 'sides' | 'other' | null
  before: 'person' | 'sides' | 'other' | null
}>

/** Cues with which somebody asks, blames or thanks. */
export const URGING = /^(?:敦促|呼吁|批评|警告|劝|奉劝|促请|感谢|祝贺|赞扬)$/u

/** The end of a sentence without its signs. */
export const endOf = (plain: string, sentence: Span): number => trimmed(plain, sentence.start, sentence.end)

/** "…（shall stand）": the words as they were in another tongue. */
const ORIGINAL = /[（(][^（）()\p{Script=Han}]{4,}[）)]$/u
const STOPS = new Set('。！？；，：!?; 　')

/** The end of a content without signs and without its original in brackets. */
export function trimmed(plain: string, from: number, to: number): number {
  let end = to
  while (end > from && STOPS.has(plain[end - 1] as string)) end--
  const foreign = plain[end - 1] === '）' || plain[end - 1] === ')' ? ORIGINAL.exec(plain.slice(from, end)) : null
  return foreign ? from + foreign.index : end
}

const OPENERS = new Set('“「『 　—')

/** Where a clause begins, past quotation marks. */
export function clauseAt(plain: string, at: number): number {
  let i = at
  while (OPENERS.has(plain[i] ?? '')) i++
  return i
}

/** The next comma or semicolon outside quotation marks. */
export function nextComma(page: Page, plain: string, from: number, to: number): number {
  for (let i = from; i < to; i++) if ((plain[i] === '，' || plain[i] === '；' || plain[i] === ',') && !isQuoted(page, i)) return i
  return -1
}

export const isQuoted = (page: Page, at: number): boolean => page.quoted.length > 0 && page.inQuotes[tokenAt(page.tokens, at)] === 1
