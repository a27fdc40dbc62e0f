import { englishNameBy } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Days } from '../model/days.ts'
import type { Participation } from '../model/engagement.ts'
import { findDaysOf } from '../model/season-days.ts'
import type { TimelineRow } from '../model/timeline.ts'
import { timelineOf } from '../record/timeline.ts'
import { findJoined } from '../store/joined.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesBetween } from './parties-between.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

export type TimelineQuestion = Readonly<{
  between?: readonly string[]
  person?: string
  mechanism?: string
  from?: string
  to?: string
}>

/** A row with the names of the offices that its people held on that day. */
export type TimelineAnswer = Readonly<{
  rows: readonly TimelineRow[]
  officeName(id: string): string
  partyName(id: string): string
  placeName(id: string): string | null
}>

const holds = (text: string, words: string): boolean => text.toLowerCase().includes(words.toLowerCase())

/** Whoever a person means by an id or a part of a name in any language. */
function isMeant(words: string, { registers }: KnowledgeBase): (who: Participation) => boolean {
  const ids = new Set(
    registers.people
      .filter(({ id, names }) => id === words || Object.values(names).some((list) => list.some((name) => holds(name, words))))
      .map(({ id }) => id),
  )
  return ({ person, name, asWritten }) => (person !== null && ids.has(person)) || holds(name, words) || holds(asWritten, words)
}

/** A mechanism by its id, the end of it, or a part of its name in the registers or in the words of a text. */
function isOfMechanism(words: string, { registers }: KnowledgeBase): (joined: JoinedEngagement) => boolean {
  const exact = registers.mechanisms.filter(({ id }) => id === words || id.endsWith(`/${words}`))
  const named = exact.length
    ? exact
    : registers.mechanisms.filter(({ names }) => Object.values(names).some((list) => list.some((name) => holds(name, words))))
  const ids = new Set(named.map(({ id }) => id))
  return ({ engagement: { mechanism } }) =>
    mechanism !== null && (mechanism.id !== null && ids.has(mechanism.id) ? true : exact.length === 0 && holds(mechanism.name, words))
}

function edge(words: string | undefined, option: 'from' | 'to'): string | null {
  if (!words) return null
  const days = findDaysOf(words)
  if (!days) throw new Refusal(`Unexpected date \`${words}\` for --${option}, expected one such as 2025, 2025-02 or 2025-02-28`)
  return days[option]
}

const isWithin = ({ when }: TimelineRow, { from, to }: { from: Days['from'] | null; to: Days['to'] | null }): boolean =>
  (from === null || (when.to ?? (when.from ? '9999' : '')) >= from) && (to === null || (when.from ?? (when.to ? '' : '9999')) <= to)

/** Engagements in order of time, with the visits and sessions they belong to. These are worked out before person, mechanism and days narrow the answer, so that these never cut one. */
export async function timeline(question: TimelineQuestion, settings: Settings): Promise<TimelineAnswer> {
  const knowledge = await loadKnowledge(settings)
  const between = await partiesBetween(question.between, settings)
  const { person, mechanism } = question
  const [from, to] = [edge(question.from, 'from'), edge(question.to, 'to')]
  const who = person ? isMeant(person, knowledge) : null
  const isOf = mechanism ? isOfMechanism(mechanism, knowledge) : null
  const joined = await withRecord(settings, ({ db }) => findJoined(db, between.length ? { parties: between } : {}))
  const rows = timelineOf(joined).filter(
    (row) =>
      isWithin(row, { from, to }) &&
      (!who || [...row.joined.engagement.participants, ...row.joined.engagement.others].some(who)) &&
      (!isOf || isOf(row.joined)),
  )
  return {
    rows,
    officeName: (id) => knowledge.findOffice(id)?.names[0]?.en?.[0] ?? id,
    placeName: (id) => knowledge.findPlace(id)?.names.en?.[0] ?? null,
    partyName: (id) => englishNameBy(knowledge.findParty, id),
  }
}
