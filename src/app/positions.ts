import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Positions, TopicCount } from '../model/position.ts'
import { type Told, toldOf } from '../record/dossier.ts'
import { type Heard, hear, topicCounter } from '../record/heard.ts'
import { positionsIn } from '../record/positions.ts'
import { findJoined } from '../store/joined.ts'
import type { Store } from '../store/store.ts'
import type { Tables } from '../store/tables.ts'
import { dossierOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

export type PositionQuestion = Readonly<{ party: string; with?: string | undefined; from?: string | undefined; to?: string | undefined }>

const PAGE = 100

function dayOf(words: string | undefined, edge: 'from' | 'to'): string | null {
  if (!words) return null
  const days = findDays(words)
  if (!days) throw new Refusal(`Unexpected date \`${words}\` for --${edge}, expected one such as 2025, 2025-02 or 2025-02-28`)
  return days[edge]
}

/** Hands over every account of engagements, their readings a page at a time. */
async function eachTold(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  engagements: readonly JoinedEngagement[],
  take: (joined: JoinedEngagement, told: Told) => void,
): Promise<void> {
  for (let at = 0; at < engagements.length; at += PAGE) {
    const dossier = await dossierOf(db, knowledge, engagements.slice(at, at + PAGE))
    for (const joined of dossier.engagements) for (const told of toldOf(dossier, joined)) take(joined, told)
  }
}

async function overAccounts<T>(
  question: PositionQuestion,
  settings: Settings,
  prepare: (party: string, knowledge: KnowledgeBase) => Readonly<{ take(joined: JoinedEngagement, told: Told): void; end(): T }>,
): Promise<T> {
  const [from, to] = [dayOf(question.from, 'from'), dayOf(question.to, 'to')]
  const knowledge = await loadKnowledge(settings)
  const party = (await partyId(question.party, settings)) as string
  const other = await partyId(question.with, settings)
  const { take, end } = prepare(party, knowledge)
  return withRecord(settings, async ({ db }: Store) => {
    const engagements = await findJoined(db, { parties: [party, ...(other ? [other] : [])], from, to })
    await eachTold(db, knowledge, engagements, take)
    return end()
  })
}

/** What a party has said on a topic, in time. */
export function askPositions(question: PositionQuestion & Readonly<{ topic: string }>, settings: Settings): Promise<Positions> {
  const { topic } = question
  return overAccounts(question, settings, (party, { registers }) => {
    if (!registers.topics.some(({ id }) => id === topic))
      throw new Refusal(`Unexpected topic \`${topic}\`, expected one that \`chancery positions --party ${party}\` prints`)
    const heard: Heard[] = []
    return {
      take: (joined, told) => void heard.push(hear(joined, told, party, topic)),
      end: () => positionsIn(party, topic, heard),
    }
  })
}

/** On which topics a party has spoken. */
export const askTopics = (question: PositionQuestion, settings: Settings): Promise<TopicCount[]> =>
  overAccounts(question, settings, (party) => {
    const counter = topicCounter(party)
    return { take: counter.add, end: counter.counts }
  })
