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
 * A date or stretch of days in Extended Date/Time Format (ISO 8601-2, level 0): `2026`, `2024-01`, `2025-02-28`, `2024-08-27/2024-08-28`.
 */
export type Edtf = string
/**
 * Said in the text, or worked out by a named rule. Nothing else exists.
 */
export type Certainty = 'stated' | 'inferred'
export type Channel = 'in-person' | 'phone' | 'video' | 'written'
export type CommitmentAct = 'agree' | 'pledge' | 'support' | 'invite' | 'accept'
export type CommitmentGrade = 'exchanged views' | 'hopes' | 'calls for' | 'stands ready' | 'supports' | 'agreed'
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
 * `documents`: in how many of the `of` documents of the language they were looked for, the newest.
 */
export interface CandidatePage {
  documents: number
  of: number
  items: RecurringPhrase[]
  next: string | null
  total: number
}
/**
 * A recurring phrase that is in no register: its most telling wording, and others that share most of its words.
 */
export interface RecurringPhrase {
  /**
   * An id that is free in the registers.
   */
  id: string
  language: string
  parties: string[]
  years: number[]
  first: string | null
  last: string | null
  /**
   * Dunning's log-likelihood ratio of its weakest joint: how far from chance its parts stand together.
   */
  likelihood: number
  /**
   * Accepted: a person ruled that it is a wording of `formula`.
   */
  state: 'new' | 'accepted'
  formula: string | null
  variants: RecurringWords[]
  /**
   * In the pattern language of the registers.
   */
  pattern: string
  uses: number
  documents: number
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
 * A wording of a recurring phrase.
 */
export interface RecurringWords {
  /**
   * In the pattern language of the registers.
   */
  pattern: string
  uses: number
  documents: number
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
 * A chairmanship that a commitment is about. `year` null: in no register.
 */
export interface ChairYear {
  forum: string
  party: string | null
  year: number | null
  words: Quote[]
}
/**
 * What a side undertakes, or both agree.
 */
export interface Commitment {
  id: string
  statement: string | null
  engagement: string | null
  by: string[]
  act: CommitmentAct
  content: Quote[]
  /**
   * The due wording; `edtf` null when it names no time ("at an appropriate time").
   */
  due: {
    text: string
    edtf: Edtf | null
    /**
     * @minItems 2
     * @maxItems 2
     */
    span: [number, number]
  } | null
  topics: string[]
}
export interface CommitmentWithLife {
  life: CommitmentLife
  document: string
  file: string
  sourceName: string | null
  published: string | null
  date: string | null
  id: string
  statement: string | null
  engagement: string | null
  by: string[]
  act: CommitmentAct
  content: Quote[]
  /**
   * The due wording; `edtf` null when it names no time ("at an appropriate time").
   */
  due: {
    text: string
    edtf: Edtf | null
    /**
     * @minItems 2
     * @maxItems 2
     */
    span: [number, number]
  } | null
  topics: string[]
}
/**
 * What became of a commitment as of a day, as far as the record shows.
 */
export interface CommitmentLife {
  document: string
  /**
   * Id within the document.
   */
  commitment: string
  engagement: string | null
  /**
   * Parties between whom it was made.
   */
  between: string[]
  made: When | null
  grade: CommitmentGrade
  state: CommitmentState
  /**
   * ISO day from which it is in this state.
   */
  since: string | null
  /**
   * From the day it was made to today.
   */
  elapsed: Elapsed | null
  /**
   * From the day it was made to the day on which it was kept.
   */
  elapsedToKept: Elapsed | null
  due: DueDate | null
  chair: ChairYear | null
  /**
   * In later engagements, in order of time.
   */
  repeated: Retold[]
  /**
   * Later words on the same matter that undertake less: hopes, calls.
   */
  softened: Retold[]
  keptBy: Shown | null
  /**
   * Kept after the time that was told.
   */
  late: boolean
  /**
   * The rule by which its time has passed, and the words of the time.
   */
  lapsedBy: {
    rule: string
    last: string
    words: Quote[]
  } | null
  /**
   * The decision of a person that gives the state, whatever the rules find.
   */
  decided: {
    id: string
    at: string
    who: string
    why: string
  } | null
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
/**
 * Days between two days: one number where both are known to the day.
 */
export interface Elapsed {
  least: number
  most: number
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
 * A later telling of the same matter, by the same parties.
 */
export interface Retold {
  grade: CommitmentGrade
  rule: string
  document: string
  file: string
  /**
   * Id of the joined engagement; null where the document tells no particular one.
   */
  engagement: string | null
  when: When
  words: Quote[]
}
/**
 * Words of a document that show something, and what they were said at.
 */
export interface Shown {
  rule: string
  document: string
  file: string
  /**
   * Id of the joined engagement; null where the document tells no particular one.
   */
  engagement: string | null
  when: When
  words: Quote[]
}
/**
 * A stretch of the ledger. `total` is null where a state is asked for: then `looked` of the `of` commitments that answer otherwise have been looked through so far, and there may be more while `next` is not null.
 */
export interface CommitmentPage {
  items: CommitmentWithLife[]
  next: string | null
  total: number | null
  looked: number
  of: number
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
export interface FoundCommitment {
  document: string
  file: string
  sourceName: string | null
  published: string | null
  date: string | null
  id: string
  statement: string | null
  engagement: string | null
  by: string[]
  act: CommitmentAct
  content: Quote[]
  /**
   * The due wording; `edtf` null when it names no time ("at an appropriate time").
   */
  due: {
    text: string
    edtf: Edtf | null
    /**
     * @minItems 2
     * @maxItems 2
     */
    span: [number, number]
  } | null
  topics: string[]
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
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface UsePage {
  items: UseListed[]
  next: string | null
  total: number
}
