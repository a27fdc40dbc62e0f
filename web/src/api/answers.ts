// Made by `npm run api` of the answers of the API. Not to be edited.

/**
 * Illocutionary classes after Searle (1976), without declarations.
 */
export type Act = 'assertive' | 'directive' | 'commissive' | 'expressive'
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
/**
 * Stretches of the two wordings in order: in both, only in the first, only in the second.
 */
export type Redline = {
  in: 'both' | 'first' | 'second'
  text: string
}[]
/**
 * held: this text is an account of it; referenced: an earlier one is mentioned; planned: one to come is announced.
 */
export type EngagementStatus = 'held' | 'referenced' | 'planned'
export type EngagementKind =
  'meeting' | 'call' | 'dialogue' | 'consultation' | 'visit' | 'summit' | 'correspondence' | 'interview' | 'ceremony'
/**
 * A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`.
 */
export type Edtf = string
export type Role = 'host' | 'guest' | 'co-chair' | 'participant'
/**
 * Whose edition of the words this is. Changes of wording across tiers are never changes of policy.
 */
export type Tier = 'original' | 'official-translation' | 're-translation' | 'rewrite' | 'unknown'
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
export type Grade = 'exchanged-views' | 'hopes' | 'calls-for' | 'stands-ready' | 'supports' | 'agreed'
/**
 * How far words go, the least binding first. `discussed`: talked about, with no content told.
 */
export type PositionGrade = 'discussed' | 'states' | 'voices' | 'calls-for' | 'undertakes' | 'supports' | 'agrees'
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
 * A person as decisions name one: a register id, or `PARTY:name as written` for one in no register.
 */
export type PersonName = string
/**
 * Why silence may mean nothing: our copy is of a lesser edition than the words it is compared with, of none that we know, or tells no words at all.
 */
export type Doubt = 'lesser-edition' | 'unknown-edition' | 'no-statements'
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
export interface CircumstanceRow {
  what: 'date' | 'place' | 'kind' | 'channel' | 'mechanism' | 'initiator'
  /**
   * contradicted: two accounts of one engagement cannot both be right.
   */
  change: Change | 'contradicted'
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [Valued | null, Valued | null]
}
/**
 * A value of an engagement with its words.
 */
export interface Valued {
  value: string
  words: Cited[]
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
/**
 * One comparison; of the accounts of an engagement one for each side but the first.
 */
export interface CompareAnswer {
  items: Comparison[]
}
/**
 * What changed between two engagements, or what two accounts of one tell differently.
 */
export interface Comparison {
  mode: 'engagements' | 'accounts'
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [ComparedSide, ComparedSide]
  /**
   * Why these two are compared.
   */
  why: string | null
  /**
   * What a difference of wording is of: policy, or no more than the edition or the language.
   */
  wordingOf: 'policy' | 'edition' | 'language'
  notices: Notice[]
  circumstances: CircumstanceRow[]
  people: PersonRow[]
  topics: TopicRow[]
  statements: StatementRow[]
  formulas: MentionRow[]
  commitments: CommitmentRow[]
  grades: GradeRow[]
  occasions: MentionRow[]
  forums: MentionRow[]
  instruments: MentionRow[]
  atmosphere: MentionRow[]
  shares: ShareRow[]
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  units: ['words' | 'characters' | 'words and characters', 'words' | 'characters' | 'words and characters']
}
export interface ComparedSide {
  /**
   * Id of the engagement.
   */
  id: string
  engagement: Engagement
  /**
   * Those compared.
   */
  accounts: ComparedAccount[]
  /**
   * How many are held that repeat no other.
   */
  held: number
}
/**
 * A contact between officials of two or more parties, as one document tells it.
 */
export interface Engagement {
  /**
   * Unique within the reading: e1, e2, …
   */
  id: string
  status: EngagementStatus
  kind: EngagementKind
  channel: Channel | null
  date: Dated
  /**
   * As printed, in English, kept even when the date is not known.
   */
  weekday: string | null
  place: Place
  mechanism: MechanismSession | null
  /**
   * Null when the text does not tell.
   */
  initiator: Initiator | null
  participants: Participation[]
  /**
   * Named attendees beside the principals.
   */
  others: Participation[]
  /**
   * The parties, for an engagement without named persons.
   */
  parties: string[]
  evidence: Quote[]
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
 * Where it took place. `country` is ISO 3166-1 alpha-2.
 */
export interface Place {
  /**
   * Register id of the city, else of the venue: one in every language. Null when in no register.
   */
  id: string | null
  city: string | null
  country: string | null
  venue: string | null
  certainty: Certainty
  evidence: Quote[]
}
export interface MechanismSession {
  id: string | null
  name: string
  round: number | null
}
/**
 * Who asked for a contact, as the words tell: "at the request of the Orustian side". `inferred`: the words mean the other side than the one they name ("应约").
 */
export interface Initiator {
  /**
   * Register id; null when a side is named without a person, or one in no register.
   */
  person: string | null
  /**
   * English name of the person or the party, else as written.
   */
  name: string
  party: string | null
  certainty: Certainty
  evidence: Quote[]
}
/**
 * A person in an engagement.
 */
export interface Participation {
  /**
   * Register id, null when in no register.
   */
  person: string | null
  name: string
  /**
   * The words of the text, where they differ from `name`.
   */
  asWritten: string
  party: string | null
  role: Role
  /**
   * The office in the words of this text.
   */
  officeAsWorded: string | null
  /**
   * Ids of the offices that the registers know the person to have held on the day.
   */
  officeHeld: string[]
  evidence: Quote[]
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
 * What has to be kept in mind with the whole comparison.
 */
export interface Notice {
  code: NoticeCode
  message: string
}
export interface PersonRow {
  /**
   * succeeded: another person in the same office.
   */
  change: Change | 'succeeded'
  /**
   * What changed.
   */
  differs: ('office' | 'rank' | 'role' | 'standing')[]
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [PersonTold | null, PersonTold | null]
}
export interface PersonTold {
  person: string | null
  name: string
  party: string | null
  role: Role
  isPrincipal: boolean
  officeAsWorded: string | null
  officeHeld: string[]
  /**
   * The highest rank of the offices held.
   */
  rank: string | null
  words: Cited[]
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
export interface StatementRow {
  /**
   * The narrowest topic of it.
   */
  topic: string | null
  /**
   * Who speaks: a name, or `both sides`.
   */
  speaker: string
  /**
   * matched: the same speaker on the same topic or with the same set phrase in two languages; words are not compared.
   */
  change: 'kept' | 'reworded' | 'matched' | 'gone' | 'new'
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [StatementTold[], StatementTold[]]
  /**
   * Share of words in common, 0 to 1; null where words are not compared.
   */
  likeness: number | null
  redline: Redline | null
  /**
   * The two tell of different speakers: one of both sides, the other of one.
   */
  isOtherSpeaker: boolean
  absence: Absence | null
}
export interface StatementTold {
  id: string
  document: string
  file: string
  holder: string | null
  language: string
  speakers: Speaker[]
  joint: boolean
  act: Act
  grade: Grade | null
  cue: Cited | null
  content: Cited[]
  topics: string[]
  formulas: string[]
}
export interface Speaker {
  person: string | null
  name: string
  asWritten: string
  party: string | null
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
/**
 * How much is told of what a speaker said: words, or characters in Chinese.
 */
export interface ShareRow {
  speaker: string
  party: string | null
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  counts: [number, number]
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  shares: [number, number]
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
 * How far words went, once.
 */
export interface CoursePoint {
  speakers: string[]
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
  date: Edtf | null
  grade: PositionGrade
  /**
   * Id of the joined engagement.
   */
  engagement: string
  document: string
  statement: string | null
  tier: Tier
  language: string
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
 * The last words of a party on a topic.
 */
export interface LastPosition {
  statement: string
  date: Edtf | null
  grade: PositionGrade
  act: Act | null
  joint: boolean
  speakers: Speaker[]
  content: Quote[]
  /**
   * Id of the joined engagement.
   */
  engagement: string
  document: string
  file: string
  holder: string | null
  tier: Tier
  language: string
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
 * What a party has of a topic.
 */
export interface MatrixCell {
  topic: string
  party: string
  statements: number
  /**
   * At how many engagements it made them.
   */
  engagements: number
  /**
   * At how many that it took part in the topic was talked about with no content told.
   */
  discussed: number
  /**
   * EDTF.
   */
  first: string | null
  last: LastPosition | null
}
/**
 * A person of the registers whom a name may mean.
 */
export interface MaybePerson {
  id: string
  name: string
  party: string
}
export interface NamesFound {
  topics: NamesById
  formulas: NamesById
  forums: NamesById
  instruments: NamesById
  occasions: NamesById
  atmosphere: NamesById
  parties: NamesById
  mechanisms: NamesById
  offices: NamesById
  officeParties: NamesById
  places: NamesById
}
/**
 * English names by id. What is in no register has none: its id is then shown.
 */
export interface NamesById {
  [k: string]: string
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
 * What a party is reported to have said on a topic, once.
 */
export interface Position {
  date: Edtf | null
  /**
   * Id of the joined engagement.
   */
  engagement: string
  document: string
  file: string
  holder: string | null
  tier: Tier
  language: string
  statement: string | null
  speakers: Speaker[]
  /**
   * The speakers' offices as worded there, in their order; null where the account names none.
   */
  offices: (string | null)[]
  joint: boolean
  act: Act | null
  grade: PositionGrade
  content: Quote[]
  change: Rewording
}
/**
 * How the words differ from those of the account before it of the same language and edition.
 */
export interface Rewording {
  /**
   * first: there is no such account; kept: the same words; reworded: some came, some went; new: nothing like it there.
   */
  kind: 'first' | 'kept' | 'reworded' | 'new'
  /**
   * The statement compared with.
   */
  from: {
    statement: string | null
    document: string
    file: string
    date: Edtf | null
    text: string
    /**
     * @minItems 2
     * @maxItems 2
     */
    span: [number, number]
  } | null
  came: Quote[]
  /**
   * Words of the document compared with.
   */
  went: Quote[]
}
/**
 * How far a party's words on a topic went from time to time, and who no longer mentions it.
 */
export interface PositionCourse {
  party: string
  topic: string
  /**
   * From the least binding to the most.
   */
  grades: PositionGrade[]
  points: CoursePoint[]
  stopped: Stopped[]
}
/**
 * Who mentioned a topic and then no longer.
 */
export interface Stopped {
  of: string
  name: string
  party: string | null
  mentions: number
  last: DatedQuote
  without: Unmentioned[]
}
/**
 * A later engagement at which someone who had mentioned the topic speaks, and no account has a word of his on it.
 */
export interface Unmentioned {
  engagement: string
  date: Edtf
  accounts: {
    document: string
    file: string
    tier: Tier
  }[]
  doubts: Doubt[]
}
/**
 * Topics by party. Both are in the order of what is said, most first; a cell that is not there is empty.
 */
export interface PositionMatrix {
  topics: string[]
  parties: string[]
  cells: MatrixCell[]
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface PositionPage {
  items: Position[]
  next: string | null
  total: number
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
export type NamesAnswer = NamesFound
export type PartiesAnswer = PartiesListed
export type PositionCourseAnswer = PositionCourse
export type PositionMatrixAnswer = PositionMatrix
