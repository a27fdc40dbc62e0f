import type { Certainty, Dated } from './edtf.ts'
import type { Quote } from './span.ts'

export const ENGAGEMENT_STATUSES = ['held', 'referenced', 'planned'] as const

/** held: this text is an account of it; referenced: an earlier one is mentioned; planned: one to come is announced. */
export type EngagementStatus = (typeof ENGAGEMENT_STATUSES)[number]

export const ENGAGEMENT_KINDS = [
  'meeting',
  'call',
  'dialogue',
  'consultation',
  'visit',
  'summit',
  'correspondence',
  'interview',
  'ceremony',
] as const

export type EngagementKind = (typeof ENGAGEMENT_KINDS)[number]

export type Channel = 'in-person' | 'phone' | 'video' | 'written'

export type Role = 'host' | 'guest' | 'co-chair' | 'participant'

/** A person in an engagement. */
export type Participation = Readonly<{
  /** Register id, null when in no register. */
  person: string | null
  name: string
  /** The words of the text, where they differ from `name`. */
  asWritten: string
  party: string | null
  role: Role
  /** The office in the words of this text. */
  officeAsWorded: string | null
  /** Ids of the offices that the registers know the person to have held on the day. */
  officeHeld: readonly string[]
  evidence: readonly Quote[]
}>

/** Where it took place. `country` is ISO 3166-1 alpha-2. */
export type Place = Readonly<{
  /** Register id of the city, else of the venue: one in every language. Null when in no register. */
  id: string | null
  city: string | null
  country: string | null
  venue: string | null
  certainty: Certainty
  evidence: readonly Quote[]
}>

export type MechanismSession = Readonly<{ id: string | null; name: string; round: number | null }>

/** Who asked for a contact, as the words tell: "at the request of the Orustian side". `inferred`: the words mean the other side than the one they name ("应约"). */
export type Initiator = Readonly<{
  /** Register id; null when a side is named without a person, or one in no register. */
  person: string | null
  /** English name of the person or the party, else as written. */
  name: string
  party: string | null
  certainty: Certainty
  evidence: readonly Quote[]
}>

/** A contact between officials of two or more parties, as one document tells it. */
export type Engagement = Readonly<{
  /** Unique within the reading: e1, e2, … */
  id: string
  status: EngagementStatus
  kind: EngagementKind
  channel: Channel | null
  date: Dated
  /** As printed, in English, kept even when the date is not known. */
  weekday: string | null
  place: Place
  mechanism: MechanismSession | null
  /** Null when the text does not tell. */
  initiator: Initiator | null
  participants: readonly Participation[]
  /** Named attendees beside the principals. */
  others: readonly Participation[]
  /** The parties, for an engagement without named persons. */
  parties: readonly string[]
  evidence: readonly Quote[]
}>
