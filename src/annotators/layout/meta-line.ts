import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Publisher } from '../../knowledge/registers.ts'
import { layout } from '../../languages/layout.ts'
import type { FurnitureReason } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import { findCityAmong, findPlaceNamed } from './dateline.ts'
import { findTimeLine, type PrintedDate } from './printed-date.ts'
import { findIssuer, findNamed } from './publishers.ts'
import { findReason } from './reason.ts'
import { isClosed, wordsIn } from './rows.ts'

/** What a line about the text tells: when it was put out, by whom, where. */
export type MetaLine = Readonly<{
  reason: FurnitureReason
  date: PrintedDate | null
  /** "Updated" gives way to a date without it. */
  isUpdate: boolean
  /** It says that its date is one of publication. */
  hasLabel: boolean
  isTimed: boolean
  publisher: Publisher | null
  /** Who puts the text out by a line's own words, though in no register: "From: Office of the Chancellor". */
  issuer: string | null
  byline: string | null
  place: string | null
}>

const BYLINE = new RegExp(`^(?:${layout.bylineOpeners.join('|')})\\s+(.+)$`, 'i')
const MOST_WORDS = 14
const HAN = /\p{Script=Han}/u

function findByline(segment: string): string | null {
  const name = BYLINE.exec(segment)?.[1]
  return name && /^[\p{Lu}]/u.test(name) && wordsIn(name) <= 8 ? name.replace(/[,;]?\s+in\s+\p{Lu}.*$/u, '').trim() : null
}

type Part = Readonly<{
  date: PrintedDate | null
  publisher: Publisher | null
  byline: string | null
  place: string | null
  isKnown: boolean
  isTimed: boolean
  hasLabel: boolean
}>

/** The place that a line names: alone, or after its venue: "The Old Chancery, Velm". */
export function findPlaceLine(knowledge: KnowledgeBase, line: string): string | null {
  const name = line.replace(/^the /i, '')
  if (wordsIn(name) > 5 || isClosed(name) || !/^\p{Lu}/u.test(line)) return null
  return findPlaceNamed(knowledge, name) ?? findCityAmong(knowledge, name.split(', ').slice(-2))
}

const isFurniture = (words: string): boolean => layout.sections.has(fold(words)) || findReason(words) !== null

function readPart(knowledge: KnowledgeBase, segment: string): Part {
  const time = findTimeLine(segment)
  const rest = time ? time.rest : segment.trim()
  const hasLabel = time?.hasLabel ?? false
  const byline = hasLabel ? null : findByline(rest)
  const publisher = byline ? null : findNamed(knowledge, rest)
  const place = byline || publisher ? null : findPlaceLine(knowledge, rest)
  const isNamed = rest === '' || (byline ?? publisher ?? place) !== null || isFurniture(rest)
  const isKnown = isNamed || (time !== null && (wordsIn(rest) <= 2 || (hasLabel && wordsIn(rest) <= 4)))
  return { date: time?.date ?? null, publisher, byline, place, isKnown, isTimed: time !== null, hasLabel }
}

const PART = new RegExp(`\\s*[|·•‖]\\s*|\\s+(?:-\\s+)?(?=(?:${layout.partOpeners.join('|')})\\s?[:：])`, 'iu')
const NAME = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){1,3}$/u

/** Chinese has no words to count: of a line in it the parts are measured. */
const isOfShortParts = (segments: readonly string[]): boolean =>
  segments.length > 2 && segments.every((one) => HAN.test(one) && wordsIn(one) <= MOST_WORDS)

/** Reads a line that tells about the text: `By ILVA MAREN | velmpost.example | Updated: 2023-02-23 01:20`. Null for any other. */
export function findMetaLine(knowledge: KnowledgeBase, line: string): MetaLine | null {
  if (line.length > 200) return null
  const segments = line.split(PART).filter(Boolean)
  if (wordsIn(line) > MOST_WORDS && !isOfShortParts(segments)) return null
  const parts = segments.map((segment) => readPart(knowledge, segment))
  const isTimed = parts.some((part) => part.isTimed)
  // Beside a date a name is that of the writer.
  const writer = isTimed ? segments.find((segment, i) => !parts[i]?.isKnown && NAME.test(segment)) : undefined
  const byline = parts.find((part) => part.byline)?.byline ?? writer ?? null
  const isKnown = parts.every((part, i) => part.isKnown || segments[i] === writer)
  // A sentence with a date in it is a sentence.
  if (!byline && !findIssuer(line) && (!isKnown || (isClosed(line) && wordsIn(line) > 4))) return null
  const publisher = parts.find((part) => part.publisher)?.publisher ?? null
  const issuer = publisher ? null : findIssuer(line)
  if (!isTimed && !byline && !publisher && !issuer) return null
  const isBroken = /^[^(]*\)/.test(line)
  return {
    reason: byline ? 'byline' : isBroken ? 'broken-line' : isTimed ? 'timestamp' : 'credit',
    date: parts.find((part) => part.date)?.date ?? null,
    isUpdate: /(?<!\p{L})(?:updated|modified)(?!\p{L})/iu.test(line),
    hasLabel: parts.some((part) => part.hasLabel),
    isTimed,
    publisher,
    issuer,
    byline,
    place: parts.find((part) => part.place)?.place ?? null,
  }
}
