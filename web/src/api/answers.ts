// Made by `npm run api` of the answers of the API. Not to be edited.

/**
 * A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`.
 */
export type Edtf = string
/**
 * Said in the text, or worked out by a named rule. Nothing else exists.
 */
export type Certainty = 'stated' | 'inferred'
/**
 * Where the words of an evidence stand, when they are not in the clean text.
 */
export type EvidencePlace = 'text' | 'furniture' | 'front-matter' | 'metadata' | 'url' | 'title' | 'byline'
export type EngagementKind =
  'meeting' | 'call' | 'dialogue' | 'consultation' | 'visit' | 'summit' | 'correspondence' | 'interview' | 'ceremony'
export type Channel = 'in-person' | 'phone' | 'video' | 'written'
/**
 * What a person may rule.
 */
export type Ruling =
  | {
      kind: 'same-engagement' | 'other-engagement'
      /**
       * @minItems 2
       * @maxItems 2
       */
      engagements: [EngagementAnchor, EngagementAnchor]
    }
  | {
      kind: 'same-person'
      /**
       * @minItems 2
       * @maxItems 2
       */
      people: [PersonName, PersonName]
    }
  | {
      kind: 'other-person'
      document: string
      asWritten: string
      person: PersonName
    }
  | {
      kind: 'speaker'
      statement: Anchor
      speaker: PersonName
    }
  | {
      kind: 'date'
      engagement: EngagementAnchor
      edtf: Edtf
    }
  | {
      kind: 'commitment'
      commitment: Anchor
      state: 'kept' | 'lapsed' | 'open'
    }
  | {
      kind: 'variant'
      formula: string
      language: string
      words: string
      verdict: 'accepted' | 'refused'
    }
  | {
      kind: 'sentence-read'
      sentence: Anchor
    }
  | {
      kind: 'undo'
      decision: string
    }
/**
 * held: this text is an account of it; referenced: an earlier one is mentioned; planned: one to come is announced.
 */
export type EngagementStatus = 'held' | 'referenced' | 'planned'
/**
 * A person as decisions name one: a register id, or `PARTY:name as written` for one in no register.
 */
export type PersonName = string
export type Role = 'host' | 'guest' | 'co-chair' | 'participant'
export type ReviewItem =
  | {
      kind: 'joins' | 'conflicts'
      one: EngagementInDoubt
    }
  | {
      kind: 'pairs'
      one: EngagementInDoubt
      other: EngagementInDoubt
    }
  | {
      kind: 'people'
      who: UnknownPerson
      words: Quote | null
      maybe: MaybePerson[]
    }
  | {
      kind: 'unread'
      sentence: UnreadFound
    }

export interface Answers {}
/**
 * An account with what it tells itself, and the sentence that tells it: null where only the headline does.
 */
export interface AccountInDoubt {
  date: Dated
  kind: EngagementKind
  city: string | null
  words: Quote | null
  document: string
  file: string
  /**
   * Party whose telling it is; null when a private or foreign publisher tells it.
   */
  holder: string | null
  /**
   * Who re-published it.
   */
  carrier: string | null
  tier: {}
  /**
   * BCP 47.
   */
  language: {}
  published: string | null
  copyOf: string | null
}
/**
 * A date with what it rests on. `edtf` is null when the text does not tell.
 */
export interface Dated {
  edtf: Edtf | null
  certainty: Certainty
  rule: string | null
  evidence: Evidence[]
}
/**
 * The words a value rests on. `span` is given when they stand in `Document.text`.
 */
export interface Evidence {
  text: string
  where?: EvidencePlace
  /**
   * @minItems 2
   * @maxItems 2
   */
  span?: [number, number]
}
/**
 * Words of a document with the place where they stand: `text.slice(span[0], span[1]) === quote.text`, always.
 */
export interface Quote {
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
/**
 * Words of a document that a decision is about. They are found again after every re-read, whatever ids the facts then have.
 */
export interface Anchor {
  document: string
  quote: Quote
}
/**
 * A value of which accounts tell differently.
 */
export interface Conflict {
  field: 'date' | 'kind' | 'place' | 'venue' | 'round' | 'initiator'
  /**
   * Every value told, with the documents that tell it and the words it rests on there.
   */
  values: {
    value: string
    accounts: {
      document: string
      evidence: Evidence[]
    }[]
  }[]
}
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
 * What a person ruled. The log of decisions only grows; a re-read never touches it.
 */
export interface Decision {
  /**
   * Digest of the rest: the same decision applied twice is one.
   */
  id: string
  /**
   * ISO 8601 instant in UTC.
   */
  at: string
  who: string
  why: string
  ruling: Ruling
}
/**
 * One document's telling of an engagement: the words that tell it, or, where only the headline does, who it was between.
 */
export interface EngagementAnchor {
  document: string
  quote: Quote | null
  status: EngagementStatus
  between: string
}
/**
 * `says`: the ruling in words.
 */
export interface DecisionListed {
  says: string
  stands: boolean
  /**
   * Digest of the rest: the same decision applied twice is one.
   */
  id: string
  /**
   * ISO 8601 instant in UTC.
   */
  at: string
  who: string
  why: string
  ruling: Ruling
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface DecisionPage {
  items: DecisionListed[]
  next: string | null
  total: number
}
export interface DecisionsTaken {
  items: Decision[]
}
/**
 * An engagement in doubt, with the accounts and the values that differ.
 */
export interface EngagementInDoubt {
  engagement: EngagementListed
  accounts: AccountInDoubt[]
  /**
   * What they tell differently.
   */
  conflicts: Conflict[]
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
export interface IngestReport {
  files: number
  unchanged: number
  read: Tally
  refused: Refused[]
  seconds: number
  place: string
}
export interface Tally {
  documents: number
  engagements: number
  statements: number
  commitments: number
  formulas: number
  unread: number
  sentences: number
}
/**
 * A file that could not be read, and why.
 */
export interface Refused {
  file: string
  reason: string
}
/**
 * Documents on their way into the record. `failed`: nothing more of it is done; `problem` tells why.
 */
export interface Intake {
  id: string
  state: 'waiting' | 'reading' | 'done' | 'failed'
  by: string
  /**
   * ISO 8601 instant in UTC.
   */
  at: string
  files: number
  done: number
  report: IngestReport | null
  problem: string | null
}
export interface IssueCount {
  code: string
  issues: number
  documents: number
}
/**
 * A decision of the log, and whether it stands.
 */
export interface Logged {
  stands: boolean
  /**
   * Digest of the rest: the same decision applied twice is one.
   */
  id: string
  /**
   * ISO 8601 instant in UTC.
   */
  at: string
  who: string
  why: string
  ruling: Ruling
}
export interface MadeByCount {
  rules: string
  knowledge: string
  documents: number
}
/**
 * A person of the registers whom a name may mean.
 */
export interface MaybePerson {
  id: string
  name: string
  party: string
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
export interface ReviewCounts {
  joins: number
  pairs: number
  conflicts: number
  people: number
  unread: number
}
/**
 * Somebody who is in no register: how often, in which office as worded, and the words of the newest mention.
 */
export interface UnknownPerson {
  name: string
  party: string | null
  engagements: number
  office: string | null
  document: string
  file: string
  language: string
  evidence: Quote[]
}
/**
 * A sentence that no rule read, with where it stands.
 */
export interface UnreadFound {
  document: string
  file: string
  language: string
  quote: Quote
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface ReviewPage {
  items: ReviewItem[]
  next: string | null
  total: number
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
/**
 * `revision`: tells one state of the record, and of the registers, from another.
 */
export interface StatusAnswer {
  place: string
  revision: string
  counts: Counts
  sentences: number
  sentencesRead: number
  from: string | null
  to: string | null
  issues: IssueCount[]
  madeBy: MadeByCount[]
}
export type IntakeAnswer = Intake
export type PartiesAnswer = PartiesListed
