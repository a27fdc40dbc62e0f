import { type Days, findDays, meets } from '../model/days.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import { fold } from '../text/fold.ts'
import type { Telling } from './telling.ts'

/** Kinds that two accounts of one contact may both call it: "talks" here are a "dialogue" there. */
export function familyOf({ kind, channel }: Engagement): string {
  if (kind === 'correspondence' || channel === 'written') return 'written'
  if (kind === 'call' || channel === 'phone' || channel === 'video') return 'remote'
  return kind === 'visit' || kind === 'ceremony' || kind === 'interview' ? kind : 'talks'
}

const nameOf = ({ person, name }: Participation): string => person ?? fold(name)

/** The leading principal of each party, or the parties alone where nobody is named: who it was between. */
export function principalsOf({ participants, parties }: Engagement): string {
  const leading = new Map<string, string>()
  for (const who of participants) {
    const party = who.party ?? nameOf(who)
    if (!leading.has(party)) leading.set(party, nameOf(who))
  }
  const named = leading.size ? [...leading].map(([party, name]) => `${party}:${name}`) : [...parties]
  return named.sort().join(' + ')
}

export const daysOf = ({ engagement }: Telling): Days | null => findDays(engagement.date.edtf)
export const isOneDay = (days: Days | null): days is Days => days !== null && days.from === days.to

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || fold(a) === fold(b)

/** No contradiction of place, no contradiction of mechanism. */
const isAtOnePlace = (a: Engagement, b: Engagement): boolean =>
  agree(a.place.country, b.place.country) && agree(a.place.city, b.place.city) && agree(a.mechanism?.id ?? null, b.mechanism?.id ?? null)

/** Whether two tellings may be of one engagement: same status, principals and family, and nothing that contradicts. Texts are not compared. */
export function maybeSame(a: Telling, b: Telling): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  return (
    a.document !== b.document &&
    a.engagement.status === b.engagement.status &&
    principalsOf(a.engagement) === principalsOf(b.engagement) &&
    familyOf(a.engagement) === familyOf(b.engagement) &&
    isAtOnePlace(a.engagement, b.engagement) &&
    one !== null &&
    other !== null &&
    meets(one, other)
  )
}
