import type { PersonName } from '../model/decision.ts'
import type { Edtf } from '../model/edtf.ts'
import { edtfOfDays } from '../model/edtf-of-days.ts'
import type { Channel, EngagementKind, EngagementStatus } from '../model/engagement.ts'
import { personName } from './people-ruled.ts'

/** A person of the record. `id`: of the registers, else `PARTY:name`; `names`: every one that accounts give. */
export type Who = Readonly<{ id: PersonName; person: string | null; name: string; party: string | null; names: readonly string[] }>

/** That a person took part, in which office. `worded`: as an account words it; `held`: ids of the offices held on the day. */
export type Attendance = Readonly<{ who: Who; principal: boolean; worded: string | null; held: readonly string[] }>

/** An engagement with who took part in it, each once, however many accounts tell it. */
export type Contact = Readonly<{
  id: string
  status: EngagementStatus
  kind: EngagementKind
  /** By any of its accounts. */
  channels: readonly Channel[]
  /** First and last day, ISO; null without a date. */
  from: string | null
  to: string | null
  date: Edtf | null
  parties: readonly string[]
  people: readonly Attendance[]
}>

/** Like rows of the record in one: see `store/contacts.ts`. */
export type ContactsTold = Readonly<{
  alike: readonly (Pick<Contact, 'kind' | 'status' | 'parties'> &
    Readonly<{ engagements: readonly (readonly [id: string, from: string | null, to: string | null])[] }>)[]
  channels: readonly Readonly<{ channel: Channel; engagements: readonly string[] }>[]
  attended: readonly (Omit<Attendance, 'who'> & Omit<Who, 'id' | 'names'> & Readonly<{ engagements: readonly string[] }>)[]
}>

/** A wording of a person's office. `name`: as it is told there; `engagements`: those whose accounts word it so. */
export type Wording = Readonly<{ who: Who; wording: string; held: readonly string[]; name: string; engagements: readonly string[] }>

/** Every contact of the record, newest first, everybody who took part in one, and how accounts word their offices. */
export type Contacts = Readonly<{
  contacts: readonly Contact[]
  people: ReadonlyMap<PersonName, Who>
  byId: ReadonlyMap<string, Contact>
  wordings: readonly Wording[]
}>

type Open = Contact & { channels: Channel[]; people: Attendance[] }
type OpenWho = Who & { names: string[] }

/** Newest first, those without a date last. */
const inOrder = (a: Contact, b: Contact): number => {
  const [day, other] = [a.from ?? '', b.from ?? '']
  if (day !== other) return day > other ? -1 : 1
  return a.id < b.id ? -1 : 1
}

/** One of the accounts may name the office, another the person alone. */
function attend(people: Attendance[], one: Attendance): void {
  const at = people.findIndex(({ who }) => who === one.who)
  const known = people[at]
  if (!known) people.push(one)
  else
    people[at] = {
      who: one.who,
      principal: known.principal || one.principal,
      worded: known.worded ?? one.worded,
      held: known.held.length ? known.held : one.held,
    }
}

export function contactsOf({ alike, channels, attended }: ContactsTold, nameOf: (id: string) => string | null): Contacts {
  const byId = new Map<string, Open>()
  for (const { kind, status, parties, engagements } of alike) {
    for (const [id, from, to] of engagements) {
      const date = from && to ? edtfOfDays({ from, to }) : null
      byId.set(id, { id, status, kind, channels: [], from, to, date, parties, people: [] })
    }
  }
  for (const { channel, engagements } of channels) {
    for (const id of new Set(engagements)) byId.get(id)?.channels.push(channel)
  }
  const people = new Map<PersonName, OpenWho>()
  const wordings: Wording[] = []
  for (const { engagements, person, name, party, ...office } of attended) {
    const id = personName({ person, party, name })
    const who = people.get(id) ?? { id, person, name: (person && nameOf(person)) ?? name, party, names: [] }
    people.set(id, who)
    if (!who.names.includes(name)) who.names.push(name)
    const one: Attendance = { who, ...office }
    if (office.worded) wordings.push({ who, wording: office.worded, held: office.held, name, engagements })
    for (const engagement of engagements) {
      const contact = byId.get(engagement)
      if (contact) attend(contact.people, one)
    }
  }
  return { contacts: [...byId.values()].sort(inOrder), people, byId, wordings }
}
