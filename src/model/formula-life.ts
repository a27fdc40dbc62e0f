import type { Account, JoinedEngagement } from './account.ts'
import type { Tier } from './document.ts'
import type { Edtf } from './edtf.ts'
import type { Quote } from './span.ts'
import type { Speaker } from './statement.ts'

/** Words of a document with the day of what they were said at. */
export type DatedQuote = Quote & Readonly<{ document: string; file: string; date: Edtf | null }>

/** One use of a set phrase: who, at what, in which account and edition. */
export type UseTold = DatedQuote &
  Readonly<{
    statement: string | null
    /** Nobody where the account itself says it. */
    speakers: readonly Speaker[]
    joint: boolean
    holder: string | null
    carrier: string | null
    tier: Tier
    language: string
    /** The document whose text this one repeats. */
    copyOf: string | null
    /** Id of the joined engagement; null where the words belong to none. */
    engagement: string | null
    /** Whether `date` is the engagement's or, where that has none, the publication's. */
    dated: 'engagement' | 'publication' | null
  }>

/** How often one of many used it, from when to when. In order of first use: the first of a list began it. */
export type Tally = Readonly<{
  /** Id: a party, a person (`PARTY:name` in no register), a tier, a language. */
  of: string
  name: string
  party: string | null
  uses: number
  first: DatedQuote
  last: DatedQuote
}>

/** A speaker with the later engagements of his in which the words are missing. */
export type SpeakerTally = Tally & Readonly<{ silent: readonly string[] }>

/** One wording. `translated`: it stands in re-translations and rewrites alone, so it is a translator's, not a speaker's. */
export type Variant = Readonly<{
  /** As first used. */
  words: string
  language: string
  uses: number
  translated: boolean
  tiers: readonly Tier[]
  first: DatedQuote
  last: DatedQuote
}>

/** Words that filled a slot, in order of first use. */
export type SlotWords = Readonly<{ slot: string; words: string; uses: number; first: DatedQuote; last: DatedQuote }>

/** Why two engagements are compared: the same standing format, the same leading people, or people in the same offices. */
export type Likeness = 'mechanism' | 'principals' | 'offices'

/** Why silence may mean nothing: our copy is of a lesser edition than the words it is compared with, of none that we know, or tells no words at all. */
export type Doubt = 'lesser-edition' | 'unknown-edition' | 'no-statements'

/** A comparable engagement after a use, in none of whose accounts the phrase stands. */
export type Silence = Readonly<{
  joined: JoinedEngagement
  date: Edtf
  accounts: readonly Account[]
  /** The latest engagement with a use that it is compared with, and why: `speaker`, someone who had said it takes part. */
  after: string
  likeness: Likeness | 'speaker'
  /** Empty: an edition as official as the words' own tells what was said, without them. */
  doubts: readonly Doubt[]
}>

/** A stretch of time in which it was used, or might have been and was not. `count`: uses, or silent engagements. */
export type Phase = Readonly<{ state: 'used' | 'silent'; from: Edtf; to: Edtf; count: number }>

/** The life of a set phrase, every use with its words. */
export type FormulaLife = Readonly<{
  formula: string
  /** In order of time; copies left out. */
  uses: readonly UseTold[]
  /** How many uses stand in documents that repeat another. */
  copies: number
  first: UseTold | null
  last: UseTold | null
  parties: readonly Tally[]
  speakers: readonly SpeakerTally[]
  holders: readonly Tally[]
  tiers: readonly Tally[]
  languages: readonly Tally[]
  variants: readonly Variant[]
  slots: readonly SlotWords[]
  phases: readonly Phase[]
  /** In order of time. */
  silences: readonly Silence[]
  /** Days from the last use to the day of the question; null unless that day is known. */
  daysSince: number | null
}>
