import type { FurnitureReason } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import source from './layout.yaml'
import words from './words.yaml'

type Lines = Readonly<{ whole?: readonly string[]; starts?: readonly string[]; patterns?: readonly string[] }>

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

/** Tells lines of a kind from others. */
export type LineTest = (line: string) => boolean

const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((word) => fold(String(word))))

/** Whether a folded line begins with the words, and the last of them ends there. */
const begins = (line: string, start: string): boolean =>
  line.startsWith(start) &&
  (line.length === start.length || !/[\p{L}\p{N}]$/u.test(start) || !/^[\p{L}\p{N}]/u.test(line.slice(start.length)))

function lineTest({ whole = [], starts = [], patterns = [] }: Lines): LineTest {
  const wholes = set(whole)
  const heads = starts.map((start) => fold(String(start)))
  // A pattern that asks for a capital means it.
  const expressions = patterns.map((pattern) => new RegExp(pattern, pattern.includes('Lu}') ? 'u' : 'iu'))
  return (line) => {
    const folded = fold(line)
    return wholes.has(folded) || heads.some((start) => begins(folded, start)) || expressions.some((one) => one.test(line))
  }
}

const { months, weekdays } = words as Readonly<{ months: readonly string[]; weekdays: readonly string[] }>
const data = source as Source

/** What English pages are made of beside the account. */
export const layout = {
  furniture: Object.entries(data.furniture).map(([reason, lines]) => ({ reason: reason as FurnitureReason, is: lineTest(lines) })),
  tailOpeners: set(data.tailOpeners),
  sections: set(data.sections),
  clockZones: data.clockZones,
  dateLabels: data.dateLabels,
  partOpeners: data.partOpeners,
  bylineOpeners: data.bylineOpeners,
  issuerOpeners: data.issuerOpeners.map((opener) => fold(opener)),
  siteFrames: [data.newsletterFrame, data.contentOfFrame, data.copyrightFrame].map((frame) => new RegExp(frame, 'iu')),
  isCaption: lineTest(data.captions),
  headlineWords: set(data.headlineWords),
  writesEnglish: new Set(data.writesEnglish),
  common: set(data.common),
  months,
  weekdays,
} as const

export type LayoutWords = typeof layout
