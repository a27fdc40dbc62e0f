import type { FurnitureReason } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import source from './layout.yaml'
import words from './words.yaml'

/** The lines of a kind: `whole` lines, how they start, patterns in them. */
export type Lines = Readonly<{ whole?: readonly string[]; starts?: readonly string[]; patterns?: readonly string[] }>

type Source = Readonly<{
  furniture: Readonly<Partial<Record<FurnitureReason, Lines>>>
  tailOpeners: readonly string[]
  sections: readonly string[]
  clockZones: readonly string[]
  dateLabels: readonly string[]
  partOpeners: readonly string[]
  bylineOpeners: readonly string[]
  issuerOpeners: readonly string[]
  newsletterFrame: string
  copyrightFrame: string
  contentOfFrame: string
  captions: Lines
  headlineWords: readonly string[]
  writesEnglish: readonly string[]
  common: readonly string[]
}>

/** Tells lines of a kind from others by `foldedStart(line)` and `endsOf(line)`, made once for many tests. */
export type LineTest = (folded: string, ends: string) => boolean

export const setOf = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => fold(String(word))))

/** Whether a folded line begins with the words, and the last of them ends there. */
const begins = (line: string, start: string): boolean =>
  line.startsWith(start) &&
  (line.length === start.length || !/[\p{L}\p{N}]$/u.test(start) || !/^[\p{L}\p{N}]/u.test(line.slice(start.length)))

/** How much of a line is looked at: kinds of lines show at their ends. */
const REACH = 240
const START = 100

/** A line as the tests want it besides. */
export const foldedStart = (line: string): string => fold(line.slice(0, START))
export const endsOf = (line: string): string => (line.length > 2 * REACH ? `${line.slice(0, REACH)} ${line.slice(-REACH)}` : line)

/** Makes the test for lines of a kind. */
export function lineTest({ whole = [], starts = [], patterns = [] }: Lines, isShown: (end: string) => boolean = () => true): LineTest {
  const wholes = setOf(whole)
  const heads = new Map<string, string[]>()
  for (const start of starts.map((one) => fold(String(one)))) heads.set(start.slice(0, 2), [...(heads.get(start.slice(0, 2)) ?? []), start])
  // A pattern that asks for a capital means it.
  const expressions = patterns.map((pattern) => new RegExp(pattern, pattern.includes('Lu}') ? 'u' : 'iu'))
  return (folded, ends) =>
    wholes.has(folded) ||
    heads.get(folded.slice(0, 2))?.some((start) => begins(folded, start)) ||
    (isShown(ends) && expressions.some((one) => one.test(ends)))
}

const { months, weekdays } = words as Readonly<{ months: readonly string[]; weekdays: readonly string[] }>
const data = source as Source

/** What English pages are made of beside the account. */
export const layout = {
  furniture: Object.entries(data.furniture).map(([reason, lines]) => ({ reason: reason as FurnitureReason, is: lineTest(lines) })),
  tailOpeners: setOf(data.tailOpeners),
  sections: setOf(data.sections),
  clockZones: data.clockZones,
  dateLabels: data.dateLabels,
  partOpeners: data.partOpeners,
  bylineOpeners: data.bylineOpeners,
  issuerOpeners: data.issuerOpeners.map((opener) => fold(opener)),
  siteFrames: [data.newsletterFrame, data.contentOfFrame, data.copyrightFrame].map((frame) => new RegExp(frame, 'iu')),
  isCaption: lineTest(data.captions, (end) => /[([/©]|photo|image|picture|credit|via/i.test(end.slice(-120))),
  headlineWords: setOf(data.headlineWords),
  writesEnglish: new Set(data.writesEnglish),
  common: setOf(data.common),
  months,
  weekdays,
} as const
