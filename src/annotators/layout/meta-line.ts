import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Publisher } from '../../knowledge/registers.ts'
import { layout } from '../../languages/en/layout.ts'
import type { FurnitureReason } from '../../model/document.ts'
import { fold } from '../../text/fold.ts'
import { findPlaceNamed } from './dateline.ts'
import { findTimeLine, type PrintedDate } from './printed-date.ts'
import { findNamed } from './publishers.ts'
import { isClosed, wordsIn } from './rows.ts'

/** What a line about the text tells: when it was put out, by whom, where. */
export type MetaLine = Readonly<{
  reason: FurnitureReason
  date: PrintedDate | null
  /** "Updated" gives way to a date without it. */
  isUpdate: boolean
  publisher: Publisher | null
  byline: string | null
  place: string | null
}>

const BYLINE = new RegExp(`^(?:${layout.bylineOpeners.join('|')})\\s+(.+)$`, 'i')
const MOST_WORDS = 14

function findByline(segment: string): string | null {
  const name = BYLINE.exec(segment)?.[1]
  return name && /^[\p{Lu}]/u.test(name) && wordsIn(name) <= 8 ? name.replace(/[,;]?\s+in\s+\p{Lu}.*$/u, '').trim() : null
}

type Part = {
  date: PrintedDate | null
  publisher: Publisher | null
  byline: string | null
  place: string | null
  isKnown: boolean
  isTimed: boolean
}

function readPart(knowledge: KnowledgeBase, segment: string): Part {
  const time = findTimeLine(segment)
  const rest = time ? time.rest : segment.trim()
  const byline = findByline(rest)
  const publisher = byline ? null : findNamed(knowledge, rest)
  const place = byline || publisher ? null : findPlaceNamed(knowledge, rest.replace(/^the /i, ''))
  const isFurniture = layout.sections.has(fold(rest)) || layout.furniture.some(({ is }) => is(rest))
  const isKnown =
    rest === '' ||
    byline !== null ||
    publisher !== null ||
    place !== null ||
    isFurniture ||
    (time !== null && (wordsIn(rest) <= 2 || (time.hasLabel && wordsIn(rest) <= 4)))
  return { date: time?.date ?? null, publisher, byline, place, isKnown, isTimed: time !== null }
}

/** Reads a line that tells about the text: `By ILVA MAREN | velmpost.example | Updated: 2023-02-23 01:20`. Null for any other. */
export function findMetaLine(knowledge: KnowledgeBase, line: string): MetaLine | null {
  if (wordsIn(line) > MOST_WORDS || line.length > 200) return null
  const parts = line
    .split(/\s*[|·•‖]\s*/)
    .filter(Boolean)
    .map((segment) => readPart(knowledge, segment))
  const byline = parts.find((part) => part.byline)?.byline ?? null
  const isTimed = parts.some((part) => part.isTimed)
  const isKnown = parts.every((part) => part.isKnown)
  // A sentence with a date in it is a sentence.
  if (!byline && (!isKnown || (isClosed(line) && wordsIn(line) > 4))) return null
  const publisher = parts.find((part) => part.publisher)?.publisher ?? null
  if (!isTimed && !byline && !publisher) return null
  const isBroken = /^[^(]*\)/.test(line)
  return {
    reason: byline ? 'byline' : isBroken ? 'broken-line' : isTimed ? 'timestamp' : 'credit',
    date: parts.find((part) => part.date)?.date ?? null,
    isUpdate: /(?<!\p{L})(?:updated|modified)(?!\p{L})/iu.test(line),
    publisher,
    byline,
    place: parts.find((part) => part.place)?.place ?? null,
  }
}
