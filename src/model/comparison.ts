import type { JoinedEngagement } from './account.ts'
import type { Tier } from './document.ts'
import type { EvidencePlace } from './edtf.ts'
import type { Engagement, Role } from './engagement.ts'
import type { Act, Speaker } from './statement.ts'

/** Words with all that is needed to find them again. `span` is null where they stand outside the clean text: `where` then says where. */
export type Cited = Readonly<{
  text: string
  span: readonly [start: number, end: number] | null
  where?: EvidencePlace
  document: string
  file: string
}>

/** What makes two engagements comparable, best first. */
export type Basis = 'mechanism' | 'principals' | 'offices'

/** The comparable engagement before or after another, and why it is that one. */
export type Neighbor = Readonly<{ joined: JoinedEngagement; basis: Basis; explanation: string }>

/** The first is the earlier engagement, or one side's account; the second the later engagement, or the other side's account. */
export type Pair<T> = readonly [T, T]

/** gone: only the first has it; new: only the second. */
export type Change = 'kept' | 'changed' | 'gone' | 'new'

/**
 * Why a side lacks something: not-said: our copy of its account is whole; copy-doubtful: it may stand in what is not in our copy, or was not
 * read; no-account: we hold no account by the party that told it of the other engagement.
 */
export type Absence = Readonly<{ reason: 'not-said' | 'copy-doubtful' | 'no-account'; because: readonly string[] }>

export type ComparedAccount = Readonly<{
  document: string
  file: string
  holder: string | null
  carrier: string | null
  tier: Tier
  language: string
  published: string | null
}>

export type ComparedSide = Readonly<{
  /** Id of the engagement. */
  id: string
  engagement: Engagement
  /** Those compared. */
  accounts: readonly ComparedAccount[]
  /** How many are held that repeat no other. */
  held: number
}>

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

/** What has to be kept in mind with the whole comparison. */
export type Notice = Readonly<{ code: NoticeCode; message: string }>

/** A value of an engagement with its words. */
export type Valued = Readonly<{ value: string; words: readonly Cited[] }>

export type CircumstanceRow = Readonly<{
  what: 'date' | 'place' | 'kind' | 'channel' | 'mechanism' | 'initiator'
  /** contradicted: two accounts of one engagement cannot both be right. */
  change: Change | 'contradicted'
  sides: Pair<Valued | null>
}>

export type PersonTold = Readonly<{
  person: string | null
  name: string
  party: string | null
  role: Role
  isPrincipal: boolean
  officeAsWorded: string | null
  officeHeld: readonly string[]
  /** The highest rank of the offices held. */
  rank: string | null
  words: readonly Cited[]
}>

export type PersonRow = Readonly<{
  /** succeeded: another person in the same office. */
  change: Change | 'succeeded'
  /** What changed. */
  differs: readonly ('office' | 'rank' | 'role' | 'standing')[]
  sides: Pair<PersonTold | null>
}>

export type Grade = 'exchanged-views' | 'hopes' | 'calls-for' | 'stands-ready' | 'supports' | 'agreed'

export type StatementTold = Readonly<{
  id: string
  document: string
  file: string
  holder: string | null
  language: string
  speakers: readonly Speaker[]
  joint: boolean
  act: Act
  grade: Grade | null
  cue: Cited | null
  content: readonly Cited[]
  topics: readonly string[]
  formulas: readonly string[]
}>

/** Stretches of the two wordings in order: in both, only in the first, only in the second. */
export type Redline = readonly Readonly<{ in: 'both' | 'first' | 'second'; text: string }>[]

export type StatementRow = Readonly<{
  /** The narrowest topic of it. */
  topic: string | null
  /** Who speaks: a name, or `both sides`. */
  speaker: string
  /** matched: the same speaker on the same topic or with the same set phrase in two languages; words are not compared. */
  change: 'kept' | 'reworded' | 'matched' | 'gone' | 'new'
  sides: Pair<readonly StatementTold[]>
  /** Share of words in common, 0 to 1; null where words are not compared. */
  likeness: number | null
  redline: Redline | null
  /** The two tell of different speakers: one of both sides, the other of one. */
  isOtherSpeaker: boolean
  absence: Absence | null
}>

/** Something named: a set phrase, an occasion, a forum, an instrument, a word of atmosphere. */
export type MentionRow = Readonly<{
  id: string
  change: Change
  sides: Pair<readonly Cited[]>
  /** Who said it, where it was said. */
  speakers: Pair<readonly string[]>
  absence: Absence | null
}>

export type TopicRow = MentionRow &
  Readonly<{
    /** Place in the order of topics, from 1. */
    order: Pair<number | null>
    /** Talked about without content told. */
    isOnlyDiscussed: Pair<boolean>
  }>

export type CommitmentRow = Readonly<{
  by: string
  change: 'kept' | 'reworded' | 'matched' | 'gone' | 'new'
  act: Pair<string | null>
  topics: readonly string[]
  sides: Pair<readonly Cited[]>
  due: Pair<Cited | null>
  redline: Redline | null
  absence: Absence | null
}>

export type GradeRow = Readonly<{
  topic: string
  party: string
  sides: Pair<Readonly<{ grade: Grade; words: readonly Cited[] }>>
  direction: 'up' | 'down'
}>

/** How much is told of what a speaker said: words, or characters in Chinese. */
export type ShareRow = Readonly<{ speaker: string; party: string | null; counts: Pair<number>; shares: Pair<number> }>

/** What changed between two engagements, or what two accounts of one tell differently. */
export type Comparison = Readonly<{
  mode: 'engagements' | 'accounts'
  sides: Pair<ComparedSide>
  /** Why these two are compared. */
  why: string | null
  /** What a difference of wording is of: policy, or no more than the edition or the language. */
  wordingOf: 'policy' | 'edition' | 'language'
  notices: readonly Notice[]
  circumstances: readonly CircumstanceRow[]
  people: readonly PersonRow[]
  topics: readonly TopicRow[]
  statements: readonly StatementRow[]
  formulas: readonly MentionRow[]
  commitments: readonly CommitmentRow[]
  grades: readonly GradeRow[]
  occasions: readonly MentionRow[]
  forums: readonly MentionRow[]
  instruments: readonly MentionRow[]
  atmosphere: readonly MentionRow[]
  shares: readonly ShareRow[]
  units: Pair<'words' | 'characters' | 'words and characters'>
}>
