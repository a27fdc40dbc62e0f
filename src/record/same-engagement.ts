import type { Telling } from '../model/account.ts'
import { type Days, dayAfter, findDays, meets } from '../model/days.ts'
import type { Engagement, Participation, Place } from '../model/engagement.ts'
import { fold } from '../text/fold.ts'

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

/** What two tellings of one engagement have in common whatever they tell: whether it was held, how, and who it was between. */
export const bucketOf = (engagement: Engagement): string => `${engagement.status}|${familyOf(engagement)}|${principalsOf(engagement)}`

const FAMILIES = ['written', 'remote', 'talks', 'visit', 'ceremony', 'interview'] as const

const bucketsOf = (status: string, principals: string): string[] => FAMILIES.map((family) => `${status}|${family}|${principals}`)

/** The buckets of engagements between the same principals, however they met. */
export const bucketsAlike = (engagement: Engagement): string[] => bucketsOf(engagement.status, principalsOf(engagement))

/** The buckets of engagements that were held between one of these people of each party; null where there are more than `most`. */
export function bucketsBetween(people: ReadonlyMap<string, readonly string[]>, most: number): string[] | null {
  const ways = [...people.values()].reduce((product, those) => product * those.length, FAMILIES.length as number)
  if (ways > most) return null
  const named = [...people].reduce<string[][]>(
    (all, [party, those]) => all.flatMap((before) => those.map((who) => [...before, `${party}:${who}`])),
    [[]],
  )
  return named.flatMap((principals) => bucketsOf('held', principals.sort().join(' + ')))
}

export const daysOf = ({ engagement }: Telling): Days | null => findDays(engagement.date.edtf)
export const isOneDay = (days: Days | null): days is Days => days !== null && days.from === days.to

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || fold(a) === fold(b)

/** Cities are compared as the registers know them, whatever the language; one in no register only with its own script. */
export function isOneCity(a: Place, b: Place): boolean {
  if (a.city === null || b.city === null) return true
  if (a.id !== null && b.id !== null) return a.id === b.id
  return isHan(a.city) !== isHan(b.city) || isCyrillic(a.city) !== isCyrillic(b.city) || fold(a.city) === fold(b.city)
}
const isHan = (words: string): boolean => /\p{Script=Han}/u.test(words)
const isCyrillic = (words: string): boolean => /\p{Script=Cyrillic}/u.test(words)

/** No contradiction of place, no contradiction of mechanism. */
export const isAtOnePlace = (a: Engagement, b: Engagement): boolean =>
  agree(a.place.country, b.place.country) && isOneCity(a.place, b.place) && agree(a.mechanism?.id ?? null, b.mechanism?.id ?? null)

/** What of a telling decides whether it may be one with another of its bucket: tellings with one face need be compared once. */
export const faceOf = ({ engagement: { date, place, mechanism } }: Telling): string =>
  [date.edtf, date.rule, place.country, place.id, place.city, mechanism?.id].join('|')

/** Whether two tellings of one bucket, by two documents, may be of one engagement: nothing contradicts but perhaps the day. Texts are not compared. */
export const isCompatible = (a: Telling, b: Telling): boolean => isAtOnePlace(a.engagement, b.engagement)

/** Whether two tellings of one bucket, by two documents, may be of one engagement on the days they tell. */
export function maybeSame(a: Telling, b: Telling): boolean {
  const [one, other] = [daysOf(a), daysOf(b)]
  return one !== null && other !== null && meets(one, other) && isCompatible(a, b)
}

/** The days on which a telling of the same bucket may be of one engagement with this one, or compete with it; null without a date. */
export function bucketDays(telling: Telling): Readonly<{ bucket: string; from: string; to: string }> | null {
  const days = daysOf(telling)
  return days && { bucket: bucketOf(telling.engagement), from: dayAfter(days.from, -1), to: dayAfter(days.to) }
}
