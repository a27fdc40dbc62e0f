// Made by `npm run api` of the answers of the API. Not to be edited.

/**
 * Illocutionary classes after Searle (1976), without declarations.
 */
export type Act = 'assertive' | 'directive' | 'commissive' | 'expressive'
/**
 * How we know the speaker.
 */
export type AttributedBy = 'cue' | 'pronoun' | 'running-speaker' | 'document'
/**
 * Said in the text, or worked out by a named rule. Nothing else exists.
 */
export type Certainty = 'stated' | 'inferred'
export type Channel = 'in-person' | 'phone' | 'video' | 'written'
/**
 * Where the words of an evidence stand, when they are not in the clean text.
 */
export type EvidencePlace = 'text' | 'furniture' | 'front-matter' | 'metadata' | 'url' | 'title' | 'byline'
/**
 * A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`.
 */
export type Edtf = string
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
/**
 * Why silence may mean nothing: our copy is of a lesser edition than the words it is compared with, of none that we know, or tells no words at all.
 */
export type Doubt = 'lesser-edition' | 'unknown-edition' | 'no-statements'
export type EngagementKind =
  'meeting' | 'call' | 'dialogue' | 'consultation' | 'visit' | 'summit' | 'correspondence' | 'interview' | 'ceremony'
export type Role = 'host' | 'guest' | 'co-chair' | 'participant'
/**
 * Whose edition of the words this is. Changes of wording across tiers are never changes of policy.
 */
export type Tier = 'original' | 'official-translation' | 're-translation' | 'rewrite' | 'unknown'
/**
 * Why two engagements are compared: the same standing format, the same leading people, or people in the same offices.
 */
export type Likeness = 'mechanism' | 'principals' | 'offices'
/**
 * direct: all in quotation marks; mixed: in part; free: no cue of its own, the running speaker goes on.
 */
export type Mode = 'direct' | 'mixed' | 'indirect' | 'free'
export type RibbonLevel = 'head-of-state' | 'head-of-government' | 'minister' | 'official'
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
 * The life of a set phrase, cut to what a page shows.
 */
export interface FormulaShown {
  gloss: string | null
  family: string | null
  /**
   * Patterns of the registers by language.
   */
  patterns: {
    [k: string]: string[]
  }
  between: string[]
  /**
   * The newest of a list that may be long, and how long it is.
   */
  uses: {
    total: number
    items: UseListed[]
  }
  /**
   * The newest of a list that may be long, and how long it is.
   */
  speakers: {
    total: number
    items: SpeakerListed[]
  }
  /**
   * The most used first.
   */
  variants: {
    total: number
    items: Variant[]
  }
  /**
   * The newest of a list that may be long, and how long it is.
   */
  slots: {
    total: number
    items: SlotWords[]
  }
  /**
   * The newest of a list that may be long, and how long it is.
   */
  phases: {
    total: number
    items: Phase[]
  }
  /**
   * The newest of a list that may be long, and how long it is.
   */
  silences: {
    total: number
    items: SilenceListed[]
  }
  heat: Heat
  formula: string
  /**
   * How many uses stand in documents that repeat another.
   */
  copies: number
  first: UseTold | null
  last: UseTold | null
  parties: Tally[]
  holders: Tally[]
  tiers: Tally[]
  languages: Tally[]
  /**
   * Days from the last use to the day of the question; null unless that day is known.
   */
  daysSince: number | null
}
/**
 * A use with the words of its statement.
 */
export interface UseListed {
  content: string | null
  statement: string | null
  /**
   * Nobody where the account itself says it.
   */
  speakers: Speaker[]
  joint: boolean
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
  /**
   * The document whose text this one repeats.
   */
  copyOf: string | null
  /**
   * Id of the joined engagement; null where the words belong to none.
   */
  engagement: string | null
  /**
   * Whether `date` is the engagement's or, where that has none, the publication's.
   */
  dated: 'engagement' | 'publication' | null
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
export interface Speaker {
  person: string | null
  name: string
  asWritten: string
  party: string | null
}
/**
 * A speaker, and in how many later engagements of his the words are missing.
 */
export interface SpeakerListed {
  silent: number
  /**
   * Id: a party, a person (`PARTY:name` in no register), a tier, a language.
   */
  of: string
  name: string
  party: string | null
  uses: number
  first: DatedQuote
  last: DatedQuote
}
/**
 * One wording. `translated`: it stands in re-translations and rewrites alone, so it is a translator's, not a speaker's.
 */
export interface Variant {
  /**
   * As first used.
   */
  words: string
  language: string
  uses: number
  translated: boolean
  tiers: Tier[]
  first: DatedQuote
  last: DatedQuote
}
/**
 * Words that filled a slot, in order of first use.
 */
export interface SlotWords {
  slot: string
  words: string
  uses: number
  first: DatedQuote
  last: DatedQuote
}
/**
 * A stretch of time in which it was used, or might have been and was not. `count`: uses, or silent engagements.
 */
export interface Phase {
  state: 'used' | 'silent'
  from: Edtf
  to: Edtf
  count: number
}
/**
 * A silence with what it was at. `accounts` are those in which the words are missing.
 */
export interface SilenceListed {
  engagement: {
    participants: {
      /**
       * Register id, null when in no register.
       */
      person: string | null
      name: string
      party: string | null
    }[]
    id: string
    kind: EngagementKind
    city: string | null
    mechanism: MechanismSession | null
    parties: string[]
  }
  accounts: {
    document: string
    file: string
    /**
     * Party whose telling it is; null when a private or foreign publisher tells it.
     */
    holder: string | null
    tier: {}
    /**
     * BCP 47.
     */
    language: {}
  }[]
  date: Edtf
  /**
   * The latest engagement with a use that it is compared with, and why: `speaker`, someone who had said it takes part.
   */
  after: string
  likeness: Likeness | 'speaker'
  /**
   * Empty: an edition as official as the words' own tells what was said, without them.
   */
  doubts: Doubt[]
}
/**
 * Uses by month and party, and by month and speaker: the most used first. `speakersInAll`: how many spoke.
 */
export interface Heat {
  parties: HeatRow[]
  speakers: HeatRow[]
  speakersInAll: number
}
/**
 * Uses of one row of a heat map by month (`2024-02`), in order; months without a use are left out.
 */
export interface HeatRow {
  of: string
  name: string
  party: string | null
  uses: number
  months: {
    month: string
    uses: number
  }[]
}
/**
 * One use of a set phrase: who, at what, in which account and edition.
 */
export interface UseTold {
  statement: string | null
  /**
   * Nobody where the account itself says it.
   */
  speakers: Speaker[]
  joint: boolean
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
  /**
   * The document whose text this one repeats.
   */
  copyOf: string | null
  /**
   * Id of the joined engagement; null where the words belong to none.
   */
  engagement: string | null
  /**
   * Whether `date` is the engagement's or, where that has none, the publication's.
   */
  dated: 'engagement' | 'publication' | null
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
 * How often one of many used it, from when to when. In order of first use: the first of a list began it.
 */
export interface Tally {
  /**
   * Id: a party, a person (`PARTY:name` in no register), a tier, a language.
   */
  of: string
  name: string
  party: string | null
  uses: number
  first: DatedQuote
  last: DatedQuote
}
/**
 * A set phrase of the registers or of the record.
 */
export interface FormulaListed {
  id: string
  /**
   * Null: in no register that is loaded.
   */
  gloss: string | null
  /**
   * Name of the register it stands in.
   */
  family: string | null
  /**
   * Its words in one use.
   */
  words: string | null
  uses: number
  parties: {
    party: string
    uses: number
  }[]
  first: string | null
  last: string | null
  /**
   * How many engagements were held after the last use, between the parties asked for; null while it is in use.
   */
  silent: {
    since: string
    engagements: number
  } | null
  /**
   * Uses by month, in order.
   */
  months: {
    month: string
    uses: number
  }[]
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface FormulaPage {
  items: FormulaListed[]
  next: string | null
  total: number
}
/**
 * A statement with the document that tells it and the day of what it was said at.
 */
export interface FoundStatement {
  document: string
  file: string
  sourceName: string | null
  published: string | null
  date: string | null
  id: string
  /**
   * The engagement it belongs to, where it is clear which.
   */
  engagement: string | null
  speakers: Speaker[]
  /**
   * The two sides together.
   */
  joint: boolean
  /**
   * False for observers, journalists.
   */
  official: boolean
  source: Quote | null
  cue: Quote | null
  content: Quote[]
  mode: Mode
  attributedBy: AttributedBy
  act: Act
  /**
   * `both`, a party, or null.
   */
  addressee: string | null
  topics: string[]
  formulas: string[]
}
/**
 * A holder with what their tenure rests on.
 */
export interface HolderTold {
  source: SourceTold | null
  person: string
  name: string
  from: Edtf | null
  to: Edtf | null
  acting: boolean
  /**
   * Ids; null where the registers know of nobody next to them, or the office has many seats.
   */
  predecessor: string | null
  successor: string | null
}
/**
 * What a fact of the registers rests on. `name`: of the data set, else the words of the register. `checked`: compared with it by a person.
 */
export interface SourceTold {
  name: string
  version: string | null
  url: string | null
  checked: boolean
}
export interface IngestReport {
  files: number
  unchanged: number
  read: Tally
  refused: Refused[]
  seconds: number
  place: string
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
 * Whom a person met: those who led the same engagements on other sides.
 */
export interface Met {
  id: string
  name: string
  party: string | null
  engagements: number
  last: Edtf | null
  newest: string
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
  level: RibbonLevel | null
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
   * Dates of the first and the last of them; null where none has one.
   */
  first: Edtf | null
  last: Edtf | null
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
 * An office under all its names, with who held it.
 */
export interface OfficeFound {
  id: string
  party: string
  partyName: string
  /**
   * The name it has now.
   */
  name: string
  rank: string
  level: RibbonLevel | null
  seats: number | 'many'
  names: OfficeNameShown[]
  holders: HolderTold[]
  vacancies: Vacancy[]
  wordings: OfficeWordingTold[]
}
/**
 * A name of an office in a language, in use from and to.
 */
export interface OfficeNameShown {
  language: string
  name: string
  from: Edtf | null
  to: Edtf | null
  isAlias: boolean
}
/**
 * Days on which the registers know of no holder: both ISO, inclusive.
 */
export interface Vacancy {
  from: string
  to: string
}
/**
 * A wording of an office and whose it was; `document`, `quote`: where it stands for the last time.
 */
export interface OfficeWordingTold {
  documents: number
  first: Edtf | null
  last: Edtf | null
  wording: string
  document: string
  file: string
  quote: Quote
  person: string | null
  name: string
  /**
   * Day of the engagement in which the person appears.
   */
  date: Edtf | null
  certainty: Certainty
  rule: string | null
}
/**
 * An office in a list. `current`: who holds it today, as the registers know.
 */
export interface OfficeInList {
  id: string
  party: string
  partyName: string
  name: string
  rank: string
  level: RibbonLevel | null
  holders: number
  current: {
    person: string
    name: string
    from: Edtf | null
    acting: boolean
  }[]
}
/**
 * An office in a list of people. `worded`: whether `name` is as an account words it, of `engagement`; else it is a name of the registers.
 */
export interface OfficeListed {
  id: string | null
  name: string
  worded: boolean
  engagement: string | null
}
/**
 * Words of the record that name an office, and whose it was there.
 */
export interface OfficeWording {
  wording: string
  document: string
  file: string
  quote: Quote
  person: string | null
  name: string
  /**
   * Day of the engagement in which the person appears.
   */
  date: Edtf | null
  certainty: Certainty
  rule: string | null
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface OfficesPage {
  items: OfficeInList[]
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
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface PeoplePage {
  items: PersonListed[]
  next: string | null
  total: number
}
/**
 * A person in a list.
 */
export interface PersonListed {
  /**
   * Of the registers, else `PARTY:name`.
   */
  id: string
  person: string | null
  name: string
  party: string | null
  /**
   * Held; and those that are mentioned or planned alone.
   */
  engagements: number
  mentioned: number
  statements: number
  first: Edtf | null
  last: Edtf | null
  office: OfficeListed | null
}
/**
 * All that the registers and the record tell of a person.
 */
export interface PersonFound {
  id: string
  person: string | null
  name: string
  party: string | null
  partyName: string | null
  names: {
    language: string
    name: string
  }[]
  /**
   * Names that accounts give.
   */
  told: string[]
  offices: TenureTold[]
  wordings: WordingTold[]
  engagements: number
  mentioned: number
  first: Edtf | null
  last: Edtf | null
  byYear: {
    year: string
    engagements: number
  }[]
  met: Met[]
  /**
   * How many more they met than `met` lists.
   */
  metMore: number
  formulas: PhraseTold[]
  statements: number
  topics: {
    topic: string
    name: string
    statements: number
  }[]
}
/**
 * A tenure of the registers.
 */
export interface TenureTold {
  source: SourceTold | null
  person: string
  name: string
  party: string
  office: string
  officeName: string
  from: string | null
  to: string | null
  acting: boolean
}
/**
 * A wording of an office in the record; `document` and `quote`: where it stands for the last time.
 */
export interface WordingTold {
  wording: string
  offices: {
    id: string
    name: string
  }[]
  documents: number
  first: Edtf | null
  last: Edtf | null
  document: string
  file: string
  quote: Quote | null
}
/**
 * A set phrase that a person uses; `document`, `text`, `span`: its last use.
 */
export interface PhraseTold {
  formula: string
  gloss: string | null
  uses: number
  first: Edtf | null
  last: Edtf | null
  document: string
  file: string
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
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
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface SilencePage {
  items: SilenceListed[]
  next: string | null
  total: number
}
/**
 * Who is reported to have conveyed what.
 */
export interface Statement {
  id: string
  /**
   * The engagement it belongs to, where it is clear which.
   */
  engagement: string | null
  speakers: Speaker[]
  /**
   * The two sides together.
   */
  joint: boolean
  /**
   * False for observers, journalists.
   */
  official: boolean
  source: Quote | null
  cue: Quote | null
  content: Quote[]
  mode: Mode
  attributedBy: AttributedBy
  act: Act
  /**
   * `both`, a party, or null.
   */
  addressee: string | null
  topics: string[]
  formulas: string[]
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface StatementPage {
  items: FoundStatement[]
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
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface UsePage {
  items: UseListed[]
  next: string | null
  total: number
}
export type FormulaLifeAnswer = FormulaShown
export type IntakeAnswer = Intake
export type NetworkAnswer = Network
export type OfficeAnswer = OfficeFound
export type PartiesAnswer = PartiesListed
export type PersonAnswer = PersonFound
