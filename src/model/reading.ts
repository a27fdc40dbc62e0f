import type { Document } from './document.ts'
import type { Engagement } from './engagement.ts'
import type { Issue } from './issue.ts'
import type { Quote, Span } from './span.ts'
import type { Commitment, Statement } from './statement.ts'

/** A topic that was talked about, with no content told. */
export type Discussed = Quote & Readonly<{ topic: string; engagement: string | null }>

/** One occurrence of a set phrase. */
export type FormulaUse = Quote & Readonly<{ formula: string; statement: string | null }>

/** An anniversary, themed year or holiday named in the text. `baseYear` + `ordinal` = `year`. */
export type OccasionMention = Quote &
  Readonly<{ occasion: string | null; ordinal: number | null; baseYear: number | null; year: number | null }>

export type ForumMention = Quote & Readonly<{ forum: string }>

export type InstrumentMention = Quote & Readonly<{ instrument: string }>

/** Every sentence is in it: read, ignored for a named reason, or listed as unread. */
export type Coverage = Readonly<{
  sentences: number
  read: number
  ignored: readonly Readonly<{ span: Span; reason: string }>[]
  unread: readonly Span[]
}>

/** Which rules and which knowledge made a reading. */
export type MadeBy = Readonly<{ rules: string; knowledge: string }>

/** What one document says. */
export type Reading = Readonly<{
  document: Document
  engagements: readonly Engagement[]
  statements: readonly Statement[]
  commitments: readonly Commitment[]
  discussed: readonly Discussed[]
  formulas: readonly FormulaUse[]
  occasions: readonly OccasionMention[]
  forums: readonly ForumMention[]
  instruments: readonly InstrumentMention[]
  coverage: Coverage
  issues: readonly Issue[]
  madeBy: MadeBy
}>
