// Made by `npm run api` of the answers of the API. Not to be edited.

/**
 * Said in the text, or worked out by a named rule. Nothing else exists.
 */
export type Certainty = 'stated' | 'inferred'
export type Channel = 'in-person' | 'phone' | 'video' | 'written'
/**
 * A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`.
 */
export type Edtf = string
export type EngagementKind =
  'meeting' | 'call' | 'dialogue' | 'consultation' | 'visit' | 'summit' | 'correspondence' | 'interview' | 'ceremony'
/**
 * held: this text is an account of it; referenced: an earlier one is mentioned; planned: one to come is announced.
 */
export type EngagementStatus = 'held' | 'referenced' | 'planned'
export type Role = 'host' | 'guest' | 'co-chair' | 'participant'
export type Level = 'leaders' | 'ministers' | 'officials'

export interface Answers {}
export interface Counts {
  documents: number
  engagements: number
  participations: number
  statements: number
  commitments: number
  formula_uses: number
  unread: number
  issues: number
}
/**
 * An engagement in a list.
 */
export interface EngagementListed {
  id: string
  status: EngagementStatus
  kind: EngagementKind
  channel: Channel | null
  date: {
    edtf: Edtf | null
    certainty: Certainty
    rule: string | null
  }
  city: string | null
  country: string | null
  mechanism: MechanismSession | null
  participants: {
    /**
     * Register id, null when in no register.
     */
    person: string | null
    name: string
    party: string | null
    role: Role
    /**
     * The office in the words of this text.
     */
    officeAsWorded: string | null
  }[]
  parties: string[]
  /**
   * How many documents tell it, and how many values they tell differently.
   */
  accounts: number
  conflicts: number
}
export interface MechanismSession {
  id: string | null
  name: string
  round: number | null
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface EngagementPage {
  items: EngagementListed[]
  next: string | null
  total: number
}
export interface IssueCount {
  code: string
  issues: number
  documents: number
}
export interface MadeByCount {
  rules: string
  knowledge: string
  documents: number
}
/**
 * Who meets whom.
 */
export interface Network {
  by: 'person' | 'party'
  nodes: NetworkNode[]
  /**
   * The strongest first.
   */
  links: NetworkLink[]
  /**
   * What is not shown, since only the strongest links are.
   */
  leftOut: {
    links: number
    nodes: number
  }
  /**
   * How many engagements the links rest on, and how many answer the question but have no date, so that no stretch of time holds them.
   */
  engagements: number
  undated: number
  /**
   * Of all times, not only of those asked for; those whose date is coarser than a month are in `coarse`.
   */
  byMonth: {
    month: string
    engagements: number
  }[]
  coarse: number
}
/**
 * Who meets: a person (`person`: id of the registers, null when in none) or a party. `engagements`: within what was asked.
 */
export interface NetworkNode {
  id: string
  person: string | null
  name: string
  party: string | null
  engagements: number
  /**
   * Of the highest office held in these engagements; null where the registers know of none.
   */
  level: Level | null
}
/**
 * That two took part in the same engagements, on different sides.
 */
export interface NetworkLink {
  a: string
  b: string
  engagements: number
  kinds: {
    meeting?: number
    call?: number
    dialogue?: number
    consultation?: number
    visit?: number
    summit?: number
    correspondence?: number
    interview?: number
    ceremony?: number
  }
  /**
   * First day of the first and last day of the last of them, ISO; null where none has a date.
   */
  first: string | null
  last: string | null
  /**
   * Id of the latest.
   */
  newest: string
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface NetworkEngagementPage {
  items: EngagementListed[]
  next: string | null
  total: number
}
/**
 * `pairs`: who meets whom most, the busiest first.
 */
export interface PartiesListed {
  items: PartyListed[]
  pairs: {
    /**
     * @minItems 2
     * @maxItems 2
     */
    parties: [string, string]
    engagements: number
  }[]
}
/**
 * A party of the record. `name`: its English name in the registers, else its id; `engagements`: held, with it.
 */
export interface PartyListed {
  id: string
  name: string
  engagements: number
}
/**
 * What went wrong, for a person and for a program.
 */
export interface Problem {
  /**
   * `about:blank`: the title says all that the status says.
   */
  type: string
  status: number
  /**
   * What was found, where, what was expected, what to do next.
   */
  detail: string
  /**
   * Faults of single fields: a JSON pointer or the name of a parameter.
   */
  errors?: {
    pointer: string
    detail: string
  }[]
}
export interface Status {
  counts: Counts
  sentences: number
  sentencesRead: number
  from: string | null
  to: string | null
  issues: IssueCount[]
  madeBy: MadeByCount[]
}
export interface StatusAnswer {
  place: string
  counts: Counts
  sentences: number
  sentencesRead: number
  from: string | null
  to: string | null
  issues: IssueCount[]
  madeBy: MadeByCount[]
}
