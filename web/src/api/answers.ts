// Made by `npm run api` of the answers of the API. Not to be edited.

/**
 * A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`.
 */
export type Edtf = string
/**
 * Whose edition of the words this is. Changes of wording across tiers are never changes of policy.
 */
export type Tier = 'original' | 'official-translation' | 're-translation' | 'rewrite' | 'unknown'
/**
 * Said in the text, or worked out by a named rule. Nothing else exists.
 */
export type Certainty = 'stated' | 'inferred'
/**
 * gone: only the first has it; new: only the second.
 */
export type Change = 'kept' | 'changed' | 'gone' | 'new'
export type Channel = 'in-person' | 'phone' | 'video' | 'written'
/**
 * Where the words of an evidence stand, when they are not in the clean text.
 */
export type EvidencePlace = 'text' | 'furniture' | 'front-matter' | 'metadata' | 'url' | 'title' | 'byline'
export type CommitmentAct = 'agree' | 'pledge' | 'support' | 'invite' | 'accept'
export type CommitmentGrade = 'exchanged views' | 'hopes' | 'calls for' | 'stands ready' | 'supports' | 'agreed'
/**
 * Stretches of the two wordings in order: in both, only in the first, only in the second.
 */
export type Redline = {
  in: 'both' | 'first' | 'second'
  text: string
}[]
/**
 * Open: undertaken once, nothing since. Repeated: undertaken again, not seen kept.
 */
export type CommitmentState = 'open' | 'repeated' | 'kept' | 'lapsed'
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
export type EngagementKind =
  'meeting' | 'call' | 'dialogue' | 'consultation' | 'visit' | 'summit' | 'correspondence' | 'interview' | 'ceremony'
export type Role = 'host' | 'guest' | 'co-chair' | 'participant'
export type Grade = 'exchanged-views' | 'hopes' | 'calls-for' | 'stands-ready' | 'supports' | 'agreed'
export type NoticeCode =
  | 'editions-differ'
  | 'edition-unknown'
  | 'languages-differ'
  | 'holders-differ'
  | 'holder-unknown'
  | 'more-accounts'
  | 'date-imprecise'
  | 'copy-doubtful'
  | 'same-holder'
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
      maybe: MaybePerson[]
    }
  | {
      kind: 'unread'
      sentence: UnreadFound
    }
export type RibbonLevel = 'head-of-state' | 'head-of-government' | 'minister' | 'official'

export interface Answers {}
/**
 * Why a side lacks something: not-said: our copy of its account is whole; copy-doubtful: it may stand in what is not in our copy, or was not read; no-account: we hold no account by the party that told it of the other engagement.
 */
export interface Absence {
  reason: 'not-said' | 'copy-doubtful' | 'no-account'
  because: string[]
}
/**
 * Words of a document that a decision is about. They are found again after every re-read, whatever ids the facts then have.
 */
export interface Anchor {
  document: string
  quote: Quote
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
export interface CalendarAnswer {
  between: string[]
  from: string
  to: string
  made: string
  coming: Coming[]
}
/**
 * Something to come: an anniversary, a themed year, a forum's chair, a contact that is announced or agreed.
 */
export interface Coming {
  /**
   * Stays while further words for it are found.
   */
  id: string
  kind: 'anniversary' | 'themed-year' | 'chairmanship' | 'planned'
  /**
   * Null where the words name no time.
   */
  date: Edtf | null
  parties: string[]
  /**
   * The year or day it counts from.
   */
  base: Edtf | null
  ordinal: number | null
  /**
   * 5, 10, 25, 50 …
   */
  round: boolean
  /**
   * The due wording of what was agreed: "at an appropriate time".
   */
  due: string | null
  words: WordsNote[]
  registers: RegisterNote[]
}
/**
 * Words of a held document that a sentence rests on: `text.slice(span[0], span[1]) === quote`.
 */
export interface WordsNote {
  kind: 'words'
  document: string
  file: string
  publisher: string | null
  /**
   * Day of publication (EDTF).
   */
  date: string | null
  tier: Tier
  quote: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
/**
 * What a register tells, with what that rests on.
 */
export interface RegisterNote {
  kind: 'register'
  register: string
  id: string
  field: string
  value: string
  source: string | null
  /**
   * Whether someone compared it with that source.
   */
  checked: boolean
}
/**
 * Words with all that is needed to find them again. `span` is null where they stand outside the clean text: `where` then says where.
 */
export interface Cited {
  text: string
  span: [number, number] | null
  where?: EvidencePlace
  document: string
  file: string
}
export interface CommitmentRow {
  by: string
  change: 'kept' | 'reworded' | 'matched' | 'gone' | 'new'
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  act: [string | null, string | null]
  topics: string[]
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [Cited[], Cited[]]
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  due: [Cited | null, Cited | null]
  redline: Redline | null
  absence: Absence | null
}
export interface ComparedAccount {
  document: string
  file: string
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
  published: string | null
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
 * Words of a document with the day of what they were said at.
 */
export interface DatedQuote {
  document: string
  file: string
  date: Edtf | null
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
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
 * Until when, in the words of the text. `edtf` null: an open due date.
 */
export interface DueDate {
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
  edtf: Edtf | null
  certainty: Certainty
  rule: string | null
}
/**
 * Days between two days: one number where both are known to the day.
 */
export interface Elapsed {
  least: number
  most: number
}
/**
 * An engagement in doubt, with the accounts and the values that differ.
 */
export interface EngagementInDoubt {
  engagement: EngagementListed
  accounts: {
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
  }[]
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
/**
 * How often one side used a set phrase in a month. `party` null: nobody in particular. `month`: a year where no more is known, null where no day tells.
 */
export interface FormulaCell {
  month: Edtf | null
  party: string | null
  uses: number
}
/**
 * A set phrase along a line of time.
 */
export interface FormulaStrip {
  formula: string
  gloss: string | null
  /**
   * A use by both sides at once counts once here, and once in the cell of each. Copies of another account are left out.
   */
  uses: number
  parties: string[]
  cells: FormulaCell[]
  first: DatedQuote
  last: DatedQuote
  /**
   * From the last use to today: days, where that day is known; and engagements that were held since.
   */
  silence: {
    days: number | null
    engagements: number
  }
}
/**
 * `total`: how many set phrases were used.
 */
export interface FormulaStrips {
  between: string[]
  today: string
  items: FormulaStrip[]
  total: number
}
export interface GradeRow {
  topic: string
  party: string
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [
    {
      grade: Grade
      words: Cited[]
    },
    {
      grade: Grade
      words: Cited[]
    }
  ]
  direction: 'up' | 'down'
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
 * Something named: a set phrase, an occasion, a forum, an instrument, a word of atmosphere.
 */
export interface MentionRow {
  id: string
  change: Change
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [Cited[], Cited[]]
  /**
   * Who said it, where it was said.
   *
   * @minItems 2
   * @maxItems 2
   */
  speakers: [string[], string[]]
  absence: Absence | null
}
/**
 * What is new in the latest engagement since the comparable one before it. What was kept is counted and left out; grades have changes alone.
 */
export interface News {
  /**
   * The earlier first.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [NewsSide, NewsSide]
  why: string | null
  /**
   * What a difference of wording is of: policy, or no more than the edition or the language.
   */
  wordingOf: 'policy' | 'edition' | 'language'
  notices: Notice[]
  counts: NewsCount[]
  formulas: MentionRow[]
  topics: TopicRow[]
  commitments: CommitmentRow[]
  grades: GradeRow[]
}
/**
 * One of the two engagements compared, with the accounts that were.
 */
export interface NewsSide {
  id: string
  kind: EngagementKind
  channel: Channel | null
  date: {
    edtf: Edtf | null
    certainty: Certainty
    rule: string | null
  }
  city: string | null
  mechanism: MechanismSession | null
  people: string[]
  accounts: ComparedAccount[]
  /**
   * How many are held that repeat no other.
   */
  held: number
}
/**
 * What has to be kept in mind with the whole comparison.
 */
export interface Notice {
  code: NoticeCode
  message: string
}
export interface NewsCount {
  what: 'formulas' | 'topics' | 'commitments' | 'statements'
  kept: number
  new: number
  gone: number
  changed: number
}
export interface TopicRow {
  /**
   * Place in the order of topics, from 1.
   *
   * @minItems 2
   * @maxItems 2
   */
  order: [number | null, number | null]
  /**
   * Talked about without content told.
   *
   * @minItems 2
   * @maxItems 2
   */
  isOnlyDiscussed: [boolean, boolean]
  id: string
  change: Change
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [Cited[], Cited[]]
  /**
   * Who said it, where it was said.
   *
   * @minItems 2
   * @maxItems 2
   */
  speakers: [string[], string[]]
  absence: Absence | null
}
/**
 * What sides undertook of which nothing later is told, with its age.
 */
export interface OpenCommitment {
  grade: CommitmentGrade
  state: CommitmentState
  made: When | null
  /**
   * From the day it was made to today.
   */
  elapsed: Elapsed | null
  due: DueDate | null
  /**
   * The decision of a person that gives the state, whatever the rules find.
   */
  decided: {
    id: string
    at: string
    who: string
    why: string
  } | null
  document: string
  file: string
  language: string
  /**
   * Id within the document.
   */
  commitment: string
  engagement: string | null
  by: string[]
  between: string[]
  act: CommitmentAct
  topics: string[]
  words: Quote[]
}
/**
 * When something was or is to be: the days it may mean. An end that is not known is null.
 */
export interface When {
  edtf: Edtf | null
  from: string | null
  to: string | null
  certainty: Certainty
  /**
   * Rule that gave it, null where the text states it.
   */
  rule: string | null
}
export interface OpenCommitments {
  between: string[]
  today: string
  items: OpenCommitment[]
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
/**
 * `news` null: nothing comparable is in the record, and `why` tells.
 */
export interface RelationNews {
  between: string[]
  news: News | null
  why: string | null
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
/**
 * `total`: how many answer; of more than the limit the newest are there. In order of time, those without any day last.
 */
export interface Ribbon {
  between: string[]
  items: RibbonItem[]
  total: number
}
/**
 * An engagement on a ribbon of time: what is drawn of it and what a glance tells.
 */
export interface RibbonItem {
  id: string
  status: EngagementStatus
  kind: EngagementKind
  channel: Channel | null
  /**
   * Of the side that stands lower; null where the office of one side is not known.
   */
  level: RibbonLevel | null
  when: When
  city: string | null
  country: string | null
  mechanism: MechanismSession | null
  people: RibbonPerson[]
  parties: string[]
  /**
   * How many documents tell it.
   */
  accounts: number
  /**
   * Engagements of one visit have its id.
   */
  visit: string | null
}
/**
 * Someone who led a side. `level` null: the registers know no office of theirs on that day.
 */
export interface RibbonPerson {
  person: string | null
  name: string
  party: string | null
  level: RibbonLevel | null
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
export type FormulaStripsAnswer = FormulaStrips
export type IntakeAnswer = Intake
export type PartiesAnswer = PartiesListed
export type RelationComingAnswer = CalendarAnswer
export type RelationCommitmentsAnswer = OpenCommitments
export type RelationNewsAnswer = RelationNews
export type RibbonAnswer = Ribbon
