import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { Quote } from '../../model/span.ts'
import { findTexts } from '../../store/documents.ts'
import { countInDoubt, findInDoubt, type ReviewPart } from '../../store/review.ts'
import type { Tables } from '../../store/tables.ts'
import { countUnknownPeople, findUnknownPeople, type UnknownPerson } from '../../store/unknown-people.ts'
import { countUnread, findUnreadPage, type UnreadFound } from '../../store/unread-page.ts'
import { loadKnowledge } from '../knowledge.ts'
import { partiesMeant } from '../parties-between.ts'
import { withRecord } from '../record.ts'
import type { Settings } from '../settings.ts'
import { type EngagementInDoubt, passageOf, showDoubts } from './in-doubt.ts'
import { type MaybePerson, maybePeople } from './maybe-people.ts'
import { findOpenPairs, findPairs } from './pairs.ts'

/** What waits for a person. */
export const DOUBTS = ['joins', 'pairs', 'conflicts', 'people', 'unread'] as const
export type ReviewKind = (typeof DOUBTS)[number]

export type ReviewItem =
  | Readonly<{ kind: 'joins' | 'conflicts'; one: EngagementInDoubt }>
  | Readonly<{ kind: 'pairs'; one: EngagementInDoubt; other: EngagementInDoubt }>
  | Readonly<{ kind: 'people'; who: UnknownPerson; words: Quote | null; maybe: readonly MaybePerson[] }>
  | Readonly<{ kind: 'unread'; sentence: UnreadFound }>

export type ReviewFound = Readonly<{ items: ReviewItem[]; total: number }>
export type ReviewQuestion = Readonly<{ kind: ReviewKind; between?: readonly string[] | undefined; offset: number; limit: number }>

type Database = Kysely<Tables>

async function engagementItems(db: Database, kind: 'joins' | 'conflicts', part: ReviewPart): Promise<ReviewFound> {
  const { items, total } = await findInDoubt(db, kind === 'joins' ? 'supposed' : 'conflicting', part)
  return { items: (await showDoubts(db, items)).map((one) => ({ kind, one })), total }
}

async function pairItems(db: Database, part: ReviewPart): Promise<ReviewFound> {
  const { items, total } = await findPairs(db, part)
  const shown = await showDoubts(db, items.flat())
  const pairs = items.flatMap((_pair, i): ReviewItem[] => {
    const [one, other] = [shown[2 * i], shown[2 * i + 1]]
    return one && other ? [{ kind: 'pairs', one, other }] : []
  })
  return { items: pairs, total }
}

async function peopleItems(db: Database, knowledge: KnowledgeBase, part: ReviewPart): Promise<ReviewFound> {
  const { items, total } = await findUnknownPeople(db, part)
  const texts = await findTexts(
    db,
    items.map(({ document }) => document),
  )
  return {
    items: items.map((who) => ({
      ...{ kind: 'people', who, words: passageOf(texts.get(who.document) ?? '', who.evidence) },
      maybe: maybePeople(who, knowledge),
    })),
    total,
  }
}

async function unreadItems(db: Database, part: ReviewPart): Promise<ReviewFound> {
  const { items, total } = await findUnreadPage(db, part)
  return { items: items.map((sentence) => ({ kind: 'unread', sentence })), total }
}

/** What waits for a person, of one kind. */
export async function findReview({ kind, between, offset, limit }: ReviewQuestion, settings: Settings): Promise<ReviewFound> {
  const [knowledge, parties] = [await loadKnowledge(settings), await partiesMeant(between, settings)]
  const part = { offset, limit, parties }
  return withRecord(settings, ({ db }) => {
    if (kind === 'pairs') return pairItems(db, part)
    if (kind === 'people') return peopleItems(db, knowledge, part)
    if (kind === 'unread') return unreadItems(db, part)
    return engagementItems(db, kind, part)
  })
}

/** How much waits, by kind. */
export async function countReview(
  between: readonly string[] | undefined,
  settings: Settings,
): Promise<Readonly<Record<ReviewKind, number>>> {
  const parties = await partiesMeant(between, settings)
  return withRecord(settings, async ({ db }) => ({
    joins: await countInDoubt(db, 'supposed', parties),
    pairs: (await findOpenPairs(db, parties)).length,
    conflicts: await countInDoubt(db, 'conflicting', parties),
    people: await countUnknownPeople(db, parties),
    unread: await countUnread(db),
  }))
}
