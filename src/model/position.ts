import type { Tier } from './document.ts'
import type { Edtf } from './edtf.ts'
import type { DatedQuote, Doubt } from './formula-life.ts'
import type { Quote } from './span.ts'
import type { Act, Speaker } from './statement.ts'

/** How far words go, the least binding first. `discussed`: talked about, with no content told. */
export type PositionGrade = 'discussed' | 'states' | 'voices' | 'calls-for' | 'undertakes' | 'supports' | 'agrees'

/** How the words differ from those of the account before it of the same language and edition. */
export type Rewording = Readonly<{
  /** first: there is no such account; kept: the same words; reworded: some came, some went; new: nothing like it there. */
  kind: 'first' | 'kept' | 'reworded' | 'new'
  /** The statement compared with. */
  from: (DatedQuote & Readonly<{ statement: string | null }>) | null
  came: readonly Quote[]
  /** Words of the document compared with. */
  went: readonly Quote[]
}>

/** What a party is reported to have said on a topic, once. */
export type Position = Readonly<{
  date: Edtf | null
  /** Id of the joined engagement. */
  engagement: string
  document: string
  file: string
  holder: string | null
  tier: Tier
  language: string
  statement: string | null
  speakers: readonly Speaker[]
  /** The speakers' offices as worded there, in their order; null where the account names none. */
  offices: readonly (string | null)[]
  joint: boolean
  act: Act | null
  grade: PositionGrade
  content: readonly Quote[]
  change: Rewording
}>

/** A later engagement at which someone who had mentioned the topic speaks, and no account has a word of his on it. */
export type Unmentioned = Readonly<{
  engagement: string
  date: Edtf
  accounts: readonly Readonly<{ document: string; file: string; tier: Tier }>[]
  doubts: readonly Doubt[]
}>

/** Who mentioned a topic and then no longer. */
export type Stopped = Readonly<{
  of: string
  name: string
  party: string | null
  mentions: number
  last: DatedQuote
  without: readonly Unmentioned[]
}>

/** A party's words on a topic over time. */
export type Positions = Readonly<{ party: string; topic: string; positions: readonly Position[]; stopped: readonly Stopped[] }>

/** How often a party spoke on a topic, from when to when. */
export type TopicCount = Readonly<{ topic: string; statements: number; engagements: number; first: DatedQuote; last: DatedQuote }>
