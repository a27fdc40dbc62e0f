import type { Generated } from 'kysely'

/**
 * The tables of the record. Every fact's key is led by its document, so that the record can be sharded by it.
 * Columns of quotes and spans are JSON in the shape of `Quote`.
 */
export type Tables = {
  documents: DocumentRow
  captures: CaptureRow
  files: FileRow
  readings: ReadingRow
  engagements: EngagementRow
  participations: ParticipationRow
  statements: StatementRow
  commitments: CommitmentRow
  discussed: DiscussedRow
  formula_uses: FormulaUseRow
  occasions: OccasionRow
  forums: ForumRow
  instruments: InstrumentRow
  unread: UnreadRow
  issues: IssueRow
  tallies: TallyRow
  joined: JoinedRow
  accounts: AccountRow
  decisions: DecisionRow
  meta: MetaRow
}

export type QuoteJson = { text: string; span: [number, number] }

type Fact = { document_id: string; position: number }
type Worded = Fact & { text: string; start_at: number; end_at: number }

export type DocumentRow = {
  document_id: string
  file: string
  source: string | null
  source_name: string | null
  carrier: string | null
  holder: string | null
  tier: string
  language: string
  title: string | null
  byline: string | null
  published: string | null
  published_from: string | null
  url: string | null
  text: string
  sentences: number
  sentences_read: number
  words?: Generated<string>
}

/** What was captured, kept so that a document can be read again without its file. */
export type CaptureRow = { document_id: string; text: string; metadata: unknown; raw: boolean }

/** Every name under which these bytes were captured. */
export type FileRow = { document_id: string; file: string }

/** The whole reading as JSON, without the text of its document. */
export type ReadingRow = { document_id: string; rules: string; knowledge: string; body: string }

export type EngagementRow = Fact & {
  engagement: string
  status: string
  kind: string
  channel: string | null
  date_edtf: string | null
  date_from: string | null
  date_to: string | null
  city: string | null
  country: string | null
  mechanism: string | null
  parties: string[]
  /** What two tellings of one engagement have in common. */
  bucket?: Generated<string>
  body: unknown
}

export type ParticipationRow = Fact & {
  engagement: string
  principal: boolean
  person: string | null
  name: string
  as_written: string
  party: string | null
  role: string
  office_as_worded: string | null
  office_held: string[]
  evidence: QuoteJson[]
}

export type StatementRow = Fact & {
  statement: string
  engagement: string | null
  persons: string[]
  names: string[]
  parties: string[]
  act: string
  topics: string[]
  formulas: string[]
  language: string
  content_text: string
  /** Of what it was said at, else of publication. */
  day: string | null
  body: unknown
  words?: Generated<string>
}

export type CommitmentRow = Fact & {
  commitment: string
  statement: string | null
  engagement: string | null
  by: string[]
  act: string
  topics: string[]
  content_text: string
  due_text: string | null
  due_edtf: string | null
  day: string | null
  body: unknown
}

export type DiscussedRow = Worded & { topic: string; engagement: string | null }
/** `parties`, `engagement`: of its statement. */
export type FormulaUseRow = Worded & {
  formula: string
  statement: string | null
  day: string | null
  parties: string[]
  engagement: string | null
}
export type OccasionRow = Worded & { occasion: string | null; ordinal: number | null; base_year: number | null; year: number | null }
export type ForumRow = Worded & { forum: string }
export type InstrumentRow = Worded & { instrument: string }
export type UnreadRow = Worded
export type IssueRow = Fact & { code: string; message: string; start_at: number | null; end_at: number | null }
/** How many facts a document gave. */
export type TallyRow = {
  document_id: string
  engagements: number
  participations: number
  statements: number
  commitments: number
  formula_uses: number
  unread: number
  issues: number
}
/** An engagement with its accounts (`body`), worked out of the tellings of a bucket. */
export type JoinedRow = {
  engagement_id: string
  bucket: string
  status: string
  kind: string
  family: string
  date_from: string | null
  date_to: string | null
  parties: string[]
  persons: string[]
  mechanism: string | null
  accounts: number
  /** Where: as `engagement.place` of the body has it. */
  place: string | null
  city: string | null
  venue: string | null
  country: string | null
  body: unknown
}
/** A telling as it was joined, with its own bucket and days: what is left of it when its document changes or goes. */
export type AccountRow = {
  document_id: string
  engagement: string
  engagement_id: string
  bucket: string
  date_from: string | null
  date_to: string | null
  /** Its text repeats another account's. */
  copy: boolean
}
export type DecisionRow = { decision_id: string; at: string; who: string; why: string; kind: string; body: unknown }
export type MetaRow = { key: string; value: string }
