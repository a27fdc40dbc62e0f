import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Dated } from '../model/edtf.ts'
import type { Channel, EngagementKind, EngagementStatus, MechanismSession, Participation } from '../model/engagement.ts'
import { partiesOf } from '../model/parties-of.ts'
import { findEngagementPage } from '../store/engagement-page.ts'
import { englishNames } from './english-names.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

/** An engagement in a list. */
export type EngagementListed = Readonly<{
  id: string
  status: EngagementStatus
  kind: EngagementKind
  channel: Channel | null
  date: Omit<Dated, 'evidence'>
  city: string | null
  country: string | null
  mechanism: MechanismSession | null
  participants: readonly Pick<Participation, 'person' | 'name' | 'party' | 'role' | 'officeAsWorded'>[]
  parties: readonly string[]
  /** How many documents tell it, and how many values they tell differently. */
  accounts: number
  conflicts: number
}>

export type EngagementPageQuestion = Readonly<{
  between?: readonly string[] | undefined
  person?: string | undefined
  kind?: string | undefined
  status?: string | undefined
  mechanism?: string | undefined
  place?: string | undefined
  spot?: string | undefined
  from?: string | undefined
  to?: string | undefined
}>

/** The first or last day that a date in a question means; null where none is given. */
export function dayMeant(words: string | undefined, edge: 'from' | 'to'): string | null {
  if (!words) return null
  const days = findDays(words)
  if (!days) throw new Refusal(`Unexpected date \`${words}\` for \`${edge}\`, expected one such as 2025, 2025-02 or 2025-02-28`)
  return days[edge]
}

const isIn = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())

/** Ids of the people of the registers whom the words may mean: an id, a name or a part of one. */
export const peopleMeant = (words: string, { registers }: KnowledgeBase): string[] =>
  registers.people
    .filter(({ id, names }) => id === words || Object.values(names).some((list) => list?.some((name) => isIn(name, words))))
    .map(({ id }) => id)

export function listed({ id, engagement, accounts, conflicts }: JoinedEngagement): EngagementListed {
  const { evidence: _evidence, ...date } = engagement.date
  return {
    ...{ id, status: engagement.status, kind: engagement.kind, channel: engagement.channel, date },
    ...{ city: engagement.place.city, country: engagement.place.country, mechanism: engagement.mechanism },
    participants: engagement.participants.map(({ person, name, party, role, officeAsWorded }) => ({
      ...{ person, name, party, role, officeAsWorded },
    })),
    ...{ parties: partiesOf(engagement), accounts: accounts.length, conflicts: conflicts.length },
  }
}

/** A stretch of the engagements that answer, newest first. */
export async function listEngagementPage(
  { between, person, from, to, ...rest }: EngagementPageQuestion,
  part: Readonly<{ offset: number; limit: number }>,
  settings: Settings,
): Promise<{ items: EngagementListed[]; total: number }> {
  const knowledge = await loadKnowledge(settings)
  const parties = await partiesMeant(between, settings)
  const who = person ? { persons: [...peopleMeant(person, knowledge), person], named: person } : {}
  const filter = { ...rest, ...who, parties, from: dayMeant(from, 'from'), to: dayMeant(to, 'to') }
  return withRecord(settings, async ({ db }) => {
    const { joined, total } = await findEngagementPage(db, filter, part)
    const names = englishNames(knowledge)
    const items = joined.map((one) => {
      const { participants, mechanism, ...rest } = listed(one)
      return {
        ...{ ...rest, city: names.city(one.engagement.place), mechanism: names.mechanism(mechanism) },
        participants: participants.map((who) => ({ ...who, name: names.person(who) })),
      }
    })
    return { items, total }
  })
}
