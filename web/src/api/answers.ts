// Made by `npm run api` of the answers of the API. Not to be edited.

/**
 * Whose edition of the words this is. Changes of wording across tiers are never changes of policy.
 */
export type Tier = 'original' | 'official-translation' | 're-translation' | 'rewrite' | 'unknown'
/**
 * held: this text is an account of it; referenced: an earlier one is mentioned; planned: one to come is announced.
 */
export type EngagementStatus = 'held' | 'referenced' | 'planned'
export type EngagementKind =
  'meeting' | 'call' | 'dialogue' | 'consultation' | 'visit' | 'summit' | 'correspondence' | 'interview' | 'ceremony'
export type Channel = 'in-person' | 'phone' | 'video' | 'written'
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
export type Role = 'host' | 'guest' | 'co-chair' | 'participant'
/**
 * direct: all in quotation marks; mixed: in part; free: no cue of its own, the running speaker goes on.
 */
export type Mode = 'direct' | 'mixed' | 'indirect' | 'free'
/**
 * How we know the speaker.
 */
export type AttributedBy = 'cue' | 'pronoun' | 'running-speaker' | 'document'
/**
 * Illocutionary classes after Searle (1976), without declarations.
 */
export type Act = 'assertive' | 'directive' | 'commissive' | 'expressive'
export type CommitmentAct = 'agree' | 'pledge' | 'support' | 'invite' | 'accept'
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
/**
 * Who tells it: only the first account, only the second, both; or both, and they cannot both be right.
 */
export type ToldBy = 'first' | 'second' | 'both' | 'contradicted'
/**
 * Stretches of the two wordings in order: in both, only in the first, only in the second.
 */
export type Redline = {
  in: 'both' | 'first' | 'second'
  text: string
}[]
/**
 * What makes two engagements comparable, best first.
 */
export type Basis = 'mechanism' | 'principals' | 'offices'
export type BlockRole = 'paragraph' | 'caption' | 'subheading' | 'list-item' | 'quotation'
/**
 * What a sentence rests on.
 */
export type Note = WordsNote | RegisterNote | SearchNote
/**
 * gone: only the first has it; new: only the second.
 */
export type Change = 'kept' | 'changed' | 'gone' | 'new'
/**
 * Why a note does not hold; null when it does.
 */
export type Fault = 'not a note' | 'not held' | 'moved' | 'other words' | 'other register' | 'found' | null
export type CommitmentGrade = 'exchanged views' | 'hopes' | 'calls for' | 'stands ready' | 'supports' | 'agreed'
/**
 * Open: undertaken once, nothing since. Repeated: undertaken again, not seen kept.
 */
export type CommitmentState = 'open' | 'repeated' | 'kept' | 'lapsed'
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
export type FurnitureReason =
  'navigation' | 'copyright' | 'newsletter' | 'contact' | 'headline' | 'byline' | 'timestamp' | 'boilerplate' | 'credit' | 'broken-line'
export type IssueCode =
  | 'office-differs'
  | 'ambiguous-person'
  | 'unknown-party'
  | 'weekday-differs'
  | 'date-unknown'
  | 'speaker-unknown'
  | 'not-read'
  | 'decoded'
  | 'front-matter'
  | 'cut-short'
  | 'no-engagement'
/**
 * Why another document is kin: it came under the same name, from the same address, or tells of the same engagement.
 */
export type Kinship = 'same-file' | 'same-url' | 'same-engagement'
/**
 * Why silence may mean nothing: our copy is of a lesser edition than the words it is compared with, of none that we know, or tells no words at all.
 */
export type Doubt = 'lesser-edition' | 'unknown-edition' | 'no-statements'
/**
 * Why two engagements are compared: the same standing format, the same leading people, or people in the same offices.
 */
export type Likeness = 'mechanism' | 'principals' | 'offices'
export type HitKind = 'person' | 'office' | 'formula' | 'engagement' | 'document' | 'statement'
/**
 * What coordinates are those of: the place itself; the city that a venue is in; the country, of which nobody tells where in it. Null: nobody knows.
 */
export type Located = 'place' | 'city' | 'country' | null
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
      words: Quote | null
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
 * A telling as an account of an engagement.
 */
export interface Account {
  /**
   * Id of the engagement within its document.
   */
  engagement: string
  /**
   * The document of another account whose text this one repeats.
   */
  copyOf: string | null
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
  tier: Tier
  /**
   * BCP 47.
   */
  language: string
  published: string | null
}
/**
 * An account of an engagement with all that it tells of it.
 */
export interface AccountFound {
  /**
   * Id of the publisher in the registers, and its name there or as written.
   */
  source: string | null
  sourceName: string | null
  url: string | null
  /**
   * The one whose telling the fields of the engagement are.
   */
  isFullest: boolean
  /**
   * The document of another account whose text this one repeats.
   */
  copyOf: string | null
  engagement: Engagement
  statements: Statement[]
  commitments: Commitment[]
  discussed: Discussed[]
  formulas: FormulaUse[]
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
  tier: Tier
  /**
   * BCP 47.
   */
  language: string
  published: string | null
  title: string | null
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
export interface Speaker {
  person: string | null
  name: string
  asWritten: string
  party: string | null
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
/**
 * A topic that was talked about, with no content told.
 */
export interface Discussed {
  topic: string
  engagement: string | null
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
/**
 * One occurrence of a set phrase.
 */
export interface FormulaUse {
  formula: string
  statement: string | null
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
/**
 * An account with what it tells itself, and the sentence that tells it: null where only the headline does.
 */
export interface AccountInDoubt {
  copyOf: string | null
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
  tier: Tier
  /**
   * BCP 47.
   */
  language: string
  published: string | null
}
/**
 * Two accounts of one engagement, row by row; `sides[1]` is null where there is but one.
 */
export interface AccountPair {
  /**
   * @minItems 2
   * @maxItems 2
   */
  sides: [ComparedAccount[], ComparedAccount[] | null]
  /**
   * What a difference of wording is of: policy, or no more than the edition or the language.
   */
  wordingOf: 'policy' | 'edition' | 'language'
  notices: Notice[]
  rows: AccountRow[]
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
/**
 * A thing that one account of an engagement tells, or two, with their words side by side.
 */
export interface AccountRow {
  kind: 'circumstance' | 'statement' | 'commitment'
  /**
   * A topic's id; of a circumstance what it is: date, place …
   */
  topic: string | null
  /**
   * A name, or `both sides`; null for a circumstance.
   */
  speaker: string | null
  by: ToldBy
  /**
   * How the words of two accounts are alike; null where one tells it. matched: alike in two languages, whose words are not compared.
   */
  how: 'kept' | 'reworded' | 'matched' | 'changed' | null
  /**
   * The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account.
   *
   * @minItems 2
   * @maxItems 2
   */
  sides: [Cited[], Cited[]]
  /**
   * What each tells of a circumstance; empty for what was said.
   */
  values: (string | null)[]
  likeness: number | null
  redline: Redline | null
  /**
   * Why the other account lacks it.
   */
  absence: Absence | null
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
/**
 * The accounts of an engagement joined row by row: each side's with that of the side that leads.
 */
export interface AccountsJoined {
  engagement: string
  pairs: AccountPair[]
  names: {
    topics: {
      [k: string]: string
    }
    parties: {
      [k: string]: string
    }
  }
}
/**
 * Words of a document that a decision is about. They are found again after every re-read, whatever ids the facts then have.
 */
export interface Anchor {
  document: string
  quote: Quote
}
/**
 * A paragraph-like part of the clean text.
 */
export interface Block {
  span: Span
  role: BlockRole
  /**
   * Only where the block is in another language than the document.
   */
  language?: string
}
/**
 * A stretch of `Document.text`: half-open, counted in UTF-16 code units (W3C TextPositionSelector counts code points).
 */
export interface Span {
  start: number
  end: number
}
/**
 * What a person needs before a contact: sentences that are put together from facts, each with its notes.
 */
export interface Brief {
  /**
   * What was asked for.
   */
  asked: string
  /**
   * ISO day.
   */
  made: string
  sections: Section[]
  notes: Note[]
  documents: CitedDocument[]
  title: string
}
export interface Section {
  sentences: Sentence[]
  title: string
}
/**
 * `notes` are numbers of the brief's notes, from 1.
 */
export interface Sentence {
  text: string
  notes: number[]
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
 * What was looked for in some documents and is not there.
 */
export interface SearchNote {
  kind: 'search'
  /**
   * `topic-by` is of a party: `RU/ukraine`.
   */
  sought: 'topic' | 'topic-by' | 'formula' | 'instrument' | 'occasion' | 'holder' | 'language'
  value: string
  /**
   * Ids.
   */
  documents: string[]
}
/**
 * A document that a brief rests on.
 */
export interface CitedDocument {
  document: string
  file: string
  publisher: string | null
  date: string | null
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
}
export interface CalendarFound {
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
  /**
   * A contact that is announced or agreed: its engagement, and the standing format that it is one of.
   */
  engagement: string | null
  session: MechanismSession | null
  words: WordsNote[]
  registers: RegisterNote[]
  title: string
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
export interface CheckedNote {
  note: number
  holds: boolean
  fault: Fault
  says: string
  document: string | null
  quote: string | null
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
 * A commitment with its life and the language of its words.
 */
export interface CommitmentListed {
  language: string
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
   * From when it is in this state, as precisely as is known.
   */
  since: Edtf | null
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
  items: CommitmentListed[]
  next: string | null
  total: number | null
  looked: number
  of: number
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
 * Every sentence is in it: read, ignored for a named reason, or listed as unread.
 */
export interface Coverage {
  sentences: number
  read: number
  ignored: {
    span: Span
    reason: string
  }[]
  unread: Span[]
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
 * `BEIJING, Feb. 28 (Xinhua) --`: place, day and agency at the head of a report.
 */
export interface Dateline {
  place: string
  edtf: Edtf | null
  agency: string | null
  span: Span | null
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
 * One captured text, cleaned: the headline and furniture are not in `text`; captions are, each marked as one.
 */
export interface Document {
  id: string
  file: string
  /**
   * Id of the publisher of this account; null where the text does not tell.
   */
  source: string | null
  sourceName: string | null
  /**
   * Who re-published it, only where text or metadata says so.
   */
  carrier: string | null
  /**
   * Party whose telling this is (ISO 3166-1 alpha-2 or a body's acronym), null when a private or foreign publisher tells it.
   */
  holder: string | null
  tier: Tier
  /**
   * BCP 47: `en`, `zh`, `ru`; `und` when unknown.
   */
  language: string
  byline: string | null
  published: Published | null
  dateline: Dateline | null
  url: string | null
  text: string
  furniture: Furniture[]
  blocks: Block[]
  title: string | null
}
export interface Published {
  edtf: Edtf
  certainty: 'stated' | 'inferred'
  evidence: Evidence[]
}
/**
 * A stretch of the captured text that is not part of the account.
 */
export interface Furniture {
  text: string
  reason: FurnitureReason
}
/**
 * A document with everything that was read in it.
 */
export interface DocumentFound {
  id: string
  reading: Reading
  /**
   * Every name under which it was captured.
   */
  files: string[]
  /**
   * Other captures of the same page, and other accounts of what it tells.
   */
  kin: Kin[]
  /**
   * Ids in the record of the engagements that it tells, by their ids within it.
   */
  joined: {
    [k: string]: string
  }
  decisions: Decision[]
  names: RegisterNames
}
/**
 * What one document says.
 */
export interface Reading {
  document: Document
  engagements: Engagement[]
  statements: Statement[]
  commitments: Commitment[]
  discussed: Discussed[]
  formulas: FormulaUse[]
  occasions: OccasionMention[]
  forums: ForumMention[]
  instruments: InstrumentMention[]
  coverage: Coverage
  issues: Issue[]
  madeBy: MadeBy
}
/**
 * An anniversary, themed year or holiday named in the text. `baseYear` + `ordinal` = `year`.
 */
export interface OccasionMention {
  occasion: string | null
  ordinal: number | null
  baseYear: number | null
  year: number | null
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
export interface ForumMention {
  forum: string
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
export interface InstrumentMention {
  instrument: string
  text: string
  /**
   * @minItems 2
   * @maxItems 2
   */
  span: [number, number]
}
/**
 * A doubt about a text: found while reading, kept with the reading, never thrown.
 */
export interface Issue {
  code: IssueCode
  message: string
  span: Span | null
}
/**
 * Which rules and which knowledge made a reading.
 */
export interface MadeBy {
  rules: string
  knowledge: string
}
/**
 * `engagement`: the engagement that both tell of.
 */
export interface Kin {
  why: Kinship
  engagement: string | null
  id: string
  file: string
  /**
   * Id of the publisher in the registers; `sourceName`: as the text has it.
   */
  source: string | null
  sourceName: string | null
  carrier: string | null
  holder: string | null
  tier: Tier
  language: string
  published: string | null
  url: string | null
  sentences: number
  sentencesRead: number
  title: string | null
}
/**
 * English names of what an answer names by ids of the registers. What is in no register is not in it.
 */
export interface RegisterNames {
  parties: {
    [k: string]: string
  }
  people: {
    [k: string]: string
  }
  offices: {
    [k: string]: string
  }
  places: {
    [k: string]: string
  }
  publishers: {
    [k: string]: string
  }
  mechanisms: {
    [k: string]: string
  }
  topics: {
    [k: string]: string
  }
  formulas: {
    [k: string]: string
  }
  forums: {
    [k: string]: string
  }
  instruments: {
    [k: string]: string
  }
  occasions: {
    [k: string]: string
  }
}
/**
 * A document in a list.
 */
export interface DocumentListed {
  id: string
  file: string
  /**
   * Id of the publisher in the registers; `sourceName`: as the text has it.
   */
  source: string | null
  sourceName: string | null
  carrier: string | null
  holder: string | null
  tier: Tier
  language: string
  published: string | null
  url: string | null
  sentences: number
  sentencesRead: number
  title: string | null
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface DocumentPage {
  items: DocumentListed[]
  next: string | null
  total: number
}
/**
 * An engagement with everything that the record tells of it.
 */
export interface EngagementFound {
  joined: JoinedEngagement
  when: When
  people: PersonFound[]
  accounts: AccountFound[]
  visit: VisitFound | null
  session: SessionFound | null
  /**
   * The comparable engagement before it, and after it.
   */
  predecessor: NeighborFound | null
  successor: NeighborFound | null
  decisions: Decision[]
  names: RegisterNames
}
/**
 * An engagement with every account of it. Its fields are those of the fullest account.
 */
export interface JoinedEngagement {
  id: string
  engagement: Engagement
  certainty: Certainty
  accounts: Account[]
  /**
   * What they tell differently.
   */
  conflicts: Conflict[]
}
/**
 * A person at an engagement; `held`: the offices held on that day, by the names they had then.
 */
export interface PersonFound {
  held: {
    office: string
    name: string
  }[]
  person: string | null
  name: string
  party: string | null
  role: Role
  isPrincipal: boolean
  /**
   * Ids of the offices held on the day, as the registers know.
   */
  officeHeld: string[]
  worded: PersonWorded[]
}
/**
 * How one account words a person.
 */
export interface PersonWorded {
  document: string
  asWritten: string
  role: Role
  isPrincipal: boolean
  /**
   * The office in the words of this account.
   */
  officeAsWorded: string | null
  evidence: Quote[]
}
export interface VisitFound {
  told: EngagementListed | null
  meetings: EngagementListed[]
  /**
   * Rests on who, where and the first day.
   */
  id: string
  visitors: {
    /**
     * Register id, null when in no register.
     */
    person: string | null
    name: string
    party: string | null
  }[]
  country: string
  /**
   * Each once: by its id in the registers, else as written.
   */
  cities: {
    id: string | null
    city: string
  }[]
  from: string
  to: string
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
 * `sessions`: how many of the mechanism the record holds.
 */
export interface SessionFound {
  before: EngagementListed | null
  after: EngagementListed | null
  sessions: number
  when: When
  /**
   * Stated in a text, or as it follows from its neighbors; null where neither tells.
   */
  round: {
    number: number
    certainty: Certainty
  } | null
  /**
   * How many rounds before it are in no document of the record; null where no numbers tell.
   */
  missingBefore: number | null
  /**
   * The session before was in another country of the parties; null where a place is not told.
   */
  alternates: boolean | null
}
export interface NeighborFound {
  engagement: EngagementListed
  basis: Basis
  explanation: string
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
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface EngagementPage {
  items: EngagementListed[]
  next: string | null
  total: number
}
export interface FacetCount {
  id: string
  name: string
  count: number
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
    holder: string | null
    tier: Tier
    language: string
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
  first: Edtf | null
  last: Edtf | null
  /**
   * How many engagements were held after the last use, between the parties asked for; null while it is in use.
   */
  silent: {
    since: Edtf
    engagements: number
  } | null
  /**
   * Uses by month, in order; those not known to the month are left out.
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
  first: StripWords
  last: StripWords
  /**
   * From the last use to today: days, where that day is known; and engagements that were held since.
   */
  silence: {
    days: number | null
    engagements: number
  }
}
/**
 * Words of a use, with the language of their document.
 */
export interface StripWords {
  language: string
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
 * `total`: how many set phrases were used.
 */
export interface FormulaStrips {
  between: string[]
  today: string
  items: FormulaStrip[]
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
  read: IngestTally
  refused: Refused[]
  seconds: number
  place: string
}
export interface IngestTally {
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
export interface NewsCount {
  what: 'formulas' | 'topics' | 'commitments' | 'statements'
  kept: number
  new: number
  gone: number
  changed: number
}
/**
 * An office under all its names, with who held it.
 */
export interface OfficeFound {
  seats: number | 'many'
  names: OfficeNameShown[]
  holders: HolderTold[]
  vacancies: Vacancy[]
  wordings: OfficeWordingTold[]
  id: string
  party: string
  partyName: string
  /**
   * The name it has now.
   */
  name: string
  rank: string
  level: RibbonLevel | null
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
  engagements: number
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
  holders: number
  current: {
    person: string
    name: string
    from: Edtf | null
    acting: boolean
  }[]
  id: string
  party: string
  partyName: string
  /**
   * The name it has now.
   */
  name: string
  rank: string
  level: RibbonLevel | null
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
 * An office of the registers, as every answer tells it.
 */
export interface OfficeTold {
  id: string
  party: string
  partyName: string
  /**
   * The name it has now.
   */
  name: string
  rank: string
  level: RibbonLevel | null
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
 * `isAll`: there are no others.
 */
export interface OpenCommitments {
  between: string[]
  today: string
  items: OpenCommitment[]
  isAll: boolean
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
export interface PersonPortrait {
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
  /**
   * In so many engagements.
   */
  engagements: number
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
 * A person at an engagement, as every account of it words them; the first account that names them decides the rest.
 */
export interface PersonTogether {
  person: string | null
  name: string
  party: string | null
  role: Role
  isPrincipal: boolean
  /**
   * Ids of the offices held on the day, as the registers know.
   */
  officeHeld: string[]
  worded: PersonWorded[]
}
/**
 * Where engagements took place.
 */
export interface PlaceCounted {
  /**
   * Asks `/api/engagements` for those that took place there.
   */
  spot: string
  /**
   * Id of the registers; null where no register has it.
   */
  place: string | null
  /**
   * As the registers have it, in English, else as it was told; that of the country where only it is told.
   */
  name: string
  /**
   * ISO 3166-1 alpha-2.
   */
  country: string | null
  countryName: string | null
  located: Located
  /**
   * WGS 84. Of a country: in the midst of its places in the registers.
   */
  at: [number, number] | null
  engagements: number
  kinds: {
    [k: string]: number
  }
  first: Edtf | null
  last: Edtf | null
}
/**
 * How many engagements, of which kinds, and when the first and the last took place.
 */
export interface PlaceTally {
  engagements: number
  kinds: {
    [k: string]: number
  }
  first: Edtf | null
  last: Edtf | null
}
/**
 * `untold`: engagements of which no account names a place, such as calls; their spot is `-`.
 */
export interface PlacesCounted {
  between: string[]
  total: number
  items: PlaceCounted[]
  untold: PlaceTally
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
  title: string
}
export interface RegisterPeople {
  items: MaybePerson[]
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
  title: string | null
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
 * Someone who led a side.
 */
export interface RibbonPerson {
  name: string
  party: string | null
}
/**
 * What was found, named things first, then documents and statements in the order asked for. `documents`: how many hold the words; `looked`: how many of them, the newest of those that no page before had, are ordered and counted here with their statements.
 */
export interface SearchAnswer {
  items: SearchHit[]
  next: string | null
  /**
   * Of the kinds asked for; at least so many where not every document is looked at.
   */
  total: number
  facets: SearchFacets
  documents: number
  looked: number
}
/**
 * What a search found.
 */
export interface SearchHit {
  kind: HitKind
  /**
   * Of the document, person, office, phrase or engagement; of a statement its id within `document`.
   */
  id: string
  /**
   * Words around those found; of a statement its own. Empty where the title says all.
   */
  snippet: Segment[]
  /**
   * BCP 47, of `snippet`.
   */
  language: string | null
  /**
   * Of publication; of an engagement its own.
   */
  date: Edtf | null
  /**
   * Whom it is about or who says it.
   */
  parties: string[]
  /**
   * Who says a statement, holds an office, takes part.
   */
  people: string[]
  publisher: string | null
  /**
   * Where the words stand.
   */
  document: string | null
  span: [number, number] | null
  /**
   * Of an engagement.
   */
  engagement: {
    kind: string
    status: string
    channel: string | null
    certainty: string
  } | null
  title: Segment[]
}
/**
 * A stretch of a text: the stretches of a text in their order are the text. `isHit`: one of the words that were looked for.
 */
export interface Segment {
  text: string
  isHit: boolean
}
/**
 * How the hits are spread: each list by what other choices leave.
 */
export interface SearchFacets {
  kind: FacetCount[]
  party: FacetCount[]
  publisher: FacetCount[]
  language: FacetCount[]
  year: FacetCount[]
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
 * A topic of the registers by its English name.
 */
export interface TopicListed {
  id: string
  name: string
}
export interface TopicsAnswer {
  items: TopicListed[]
}
/**
 * A stretch of a long list. `next`: the cursor of the stretch after it, null at the end. `total`: of the whole list.
 */
export interface UsePage {
  items: UseListed[]
  next: string | null
  total: number
}
export interface Verification {
  file: string
  notes: number
  hold: number
  checked: CheckedNote[]
}
export type AccountsAnswer = AccountsJoined
export type BriefAnswer = Brief
export type CalendarAnswer = CalendarFound
export type CommitmentAnswer = CommitmentListed
export type DocumentAnswer = DocumentFound
export type EngagementAnswer = EngagementFound
export type FormulaLifeAnswer = FormulaShown
export type FormulaStripsAnswer = FormulaStrips
export type IntakeAnswer = Intake
export type NamesAnswer = NamesFound
export type NetworkAnswer = Network
export type OfficeAnswer = OfficeFound
export type PartiesAnswer = PartiesListed
export type PersonAnswer = PersonPortrait
export type PlacesAnswer = PlacesCounted
export type PositionCourseAnswer = PositionCourse
export type PositionMatrixAnswer = PositionMatrix
export type RegisterPeopleAnswer = RegisterPeople
export type RelationComingAnswer = CalendarFound
export type RelationCommitmentsAnswer = OpenCommitments
export type RelationNewsAnswer = RelationNews
export type RibbonAnswer = Ribbon
export type VerificationAnswer = Verification
