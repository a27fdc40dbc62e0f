import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { OpenCommitment } from '../model/open-commitment.ts'
import { openAmong } from '../record/open-commitments.ts'
import { findUndertakenBy } from '../store/commitments.ts'
import { findEngagementPage } from '../store/engagement-page.ts'
import type { Tables } from '../store/tables.ts'
import { dossierOf, todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { lifeRegisters } from './life-registers.ts'
import { partiesBetween } from './parties-between.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

export type OpenCommitmentsQuestion = Readonly<{
  between: readonly string[]
  order: 'newest' | 'oldest'
  limit: number
  /** ISO day of the question. */
  today?: string
}>

export type OpenCommitments = Readonly<{ between: readonly string[]; today: string; items: readonly OpenCommitment[] }>

type Db = Kysely<Tables>

/** So many of the newest engagements are read for the newest commitments; then four times as many, until there are enough. */
const NEWEST = 40

async function openOf(db: Db, knowledge: KnowledgeBase, question: Required<OpenCommitmentsQuestion>, loaded: number | null) {
  const { between, order, limit, today } = question
  const { joined, total } = await findEngagementPage(db, { parties: between }, { offset: 0, limit: loaded ?? Number.MAX_SAFE_INTEGER })
  const isAll = joined.length >= total
  const further = isAll ? await findUndertakenBy(db, between) : []
  const ids = new Set(joined.map(({ id }) => id))
  const isLoaded = (at: JoinedEngagement | null): boolean => isAll || (at !== null && ids.has(at.id))
  const dossier = await dossierOf(db, knowledge, joined, today, further)
  const items = openAmong(dossier, lifeRegisters(knowledge, between), {
    ...{ parties: between, order, limit },
    isAsked: ({ joined: at }) => isLoaded(at),
  })
  return { items, isAll }
}

/** What was undertaken between some parties and is open, the newest or the oldest. Only what came later matters for the newest, so no more is read. */
export async function askOpenCommitments(question: OpenCommitmentsQuestion, settings: Settings): Promise<OpenCommitments> {
  const between = await partiesBetween(question.between, settings)
  const knowledge = await loadKnowledge(settings)
  const { today = todayOf() } = question
  const asked = { ...question, between, today }
  return withRecord(settings, async ({ db }) => {
    for (let loaded: number | null = question.order === 'newest' ? NEWEST : null; ; loaded = loaded && loaded * 4) {
      const { items, isAll } = await openOf(db, knowledge, asked, loaded)
      if (isAll || items.length >= question.limit) return { between, today, items }
    }
  })
}
