import type { JoinedEngagement } from '../model/account.ts'
import { findDays } from '../model/days.ts'
import type { Participation } from '../model/engagement.ts'
import { findJoined } from '../store/joined.ts'
import { partyId } from './party.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

export type EngagementQuestion = Readonly<{
  person?: string
  party?: string
  kind?: string
  place?: string
  from?: string
  to?: string
  status?: string
}>

const isLike = (value: string | null, words: string): boolean => value?.toLowerCase().includes(words.toLowerCase()) ?? false

const isPerson = ({ person, name, asWritten }: Participation, words: string): boolean =>
  person === words || isLike(name, words) || isLike(asWritten, words)

function dayOf(words: string | undefined, edge: 'from' | 'to'): string | null {
  if (!words) return null
  const days = findDays(words)
  if (!days) throw new Refusal(`Unexpected date \`${words}\` for --${edge}, expected one such as 2025, 2025-02 or 2025-02-28`)
  return days[edge]
}

const answers = ({ engagement }: JoinedEngagement, { person, kind, place }: EngagementQuestion): boolean =>
  (!person || [...engagement.participants, ...engagement.others].some((who) => isPerson(who, person))) &&
  (!kind || engagement.kind === kind) &&
  (!place ||
    isLike(engagement.place.city, place) ||
    isLike(engagement.place.venue, place) ||
    engagement.place.country === place.toUpperCase())

const startOf = ({ engagement }: JoinedEngagement): string => findDays(engagement.date.edtf)?.from ?? ''

/** Newest first; those without a date last. */
export const newestFirst = (a: JoinedEngagement, b: JoinedEngagement): number =>
  startOf(a) === startOf(b) ? (a.id < b.id ? -1 : 1) : startOf(a) < startOf(b) ? 1 : -1

/** Engagements, each with all its accounts. Accounts are joined before the filters are applied, so that a filter never splits one. */
export async function listEngagements(question: EngagementQuestion, settings: Settings): Promise<JoinedEngagement[]> {
  const [from, to] = [dayOf(question.from, 'from'), dayOf(question.to, 'to')]
  const party = await partyId(question.party, settings)
  return withRecord(settings, async ({ db }) => {
    const joined = await findJoined(db, { parties: party ? [party] : undefined, status: question.status, from, to })
    return joined.filter((one) => answers(one, question)).sort(newestFirst)
  })
}
