import type { Channel, EngagementKind, EngagementStatus } from '../model/engagement.ts'
import { RIBBON_LEVELS, type RibbonLevel } from '../model/ribbon.ts'
import { grouped } from '../text/grouped.ts'
import type { Attendance, Contact } from './contacts.ts'
import { highestOf, type LevelOf } from './ribbon-level.ts'

/** What narrows the contacts that make a network. */
export type NetworkFilter = Readonly<{
  by: 'person' | 'party'
  /** All of them take part. */
  parties: readonly string[]
  status: EngagementStatus | 'any'
  kind?: EngagementKind | undefined
  channel?: Channel | undefined
  level?: RibbonLevel | undefined
  /** Days, ISO, inclusive. */
  from: string | null
  to: string | null
  /** Also named attendees beside those who lead. */
  attendees: boolean
}>

/**
 * The level of an engagement: each side stands as high as the highest office of those who lead it, and they met where the lowest side
 * stands. Where the offices of one side are not known, neither is the level. As `ribbonLevel`, over all accounts.
 */
export function levelOfContact({ people }: Pick<Contact, 'people'>, levelOf: LevelOf): RibbonLevel | null {
  const sides = grouped(
    people.filter(({ principal }) => principal),
    ({ who }) => who.party,
  )
  const levels = [...sides.values()].map((side) => highestOf(side.map(({ held }) => levelOf(held))))
  if (levels.includes(null)) return null
  return levels.reduce((low, level) => (level && low && RIBBON_LEVELS.indexOf(level) < RIBBON_LEVELS.indexOf(low) ? low : level), null)
}

/** Whether it answers but for the days. */
const isMeant = (contact: Contact, { parties, status, kind, channel, level }: NetworkFilter, levelOf: LevelOf): boolean =>
  (status === 'any' || contact.status === status) &&
  (!kind || contact.kind === kind) &&
  (!channel || contact.channels.includes(channel)) &&
  parties.every((party) => contact.parties.includes(party)) &&
  (!level || levelOfContact(contact, levelOf) === level)

const isWithin = ({ from: first, to: last }: Contact, { from, to }: Pick<NetworkFilter, 'from' | 'to'>): boolean =>
  (!from && !to) || (first !== null && last !== null && (!from || last >= from) && (!to || first <= to))

/** Who counts as taking part. */
export const attending = ({ people }: Contact, { attendees }: NetworkFilter): readonly Attendance[] =>
  attendees ? people : people.filter(({ principal }) => principal)

/** The contacts that a question means, newest first; `undated` answer but for the days. */
export function contactsMeant(contacts: readonly Contact[], filter: NetworkFilter, levelOf: LevelOf) {
  const meant = contacts.filter((contact) => isMeant(contact, filter, levelOf))
  return { meant, within: meant.filter((contact) => isWithin(contact, filter)) }
}

/** Whether both took part, one alone where `b` is not given. */
export function isBetween(contact: Contact, a: string, b: string | undefined, filter: NetworkFilter): boolean {
  const has = (id: string): boolean =>
    filter.by === 'party' ? contact.parties.includes(id) : attending(contact, filter).some(({ who }) => who.id === id)
  return has(a) && (b === undefined || has(b))
}
