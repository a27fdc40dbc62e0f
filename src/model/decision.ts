import type { Edtf } from './edtf.ts'
import type { EngagementStatus } from './engagement.ts'
import type { Quote } from './span.ts'

/** Words of a document that a decision is about. They are found again after every re-read, whatever ids the facts then have. */
export type Anchor = Readonly<{ document: string; quote: Quote }>

/** One document's telling of an engagement: the words that tell it, or, where only the headline does, who it was between. */
export type EngagementAnchor = Readonly<{ document: string; quote: Quote | null; status: EngagementStatus; between: string }>

/** A person as decisions name one: a register id, or `PARTY:name as written` for one in no register. */
export type PersonName = string

/** What a person may rule. */
export type Ruling =
  | Readonly<{ kind: 'same-engagement' | 'other-engagement'; engagements: readonly [EngagementAnchor, EngagementAnchor] }>
  /** Two names are of one person; the first is the one shown. */
  | Readonly<{ kind: 'same-person'; people: readonly [PersonName, PersonName] }>
  /** In this document these words do not mean this person. */
  | Readonly<{ kind: 'other-person'; document: string; asWritten: string; person: PersonName }>
  | Readonly<{ kind: 'speaker'; statement: Anchor; speaker: PersonName }>
  | Readonly<{ kind: 'date'; engagement: EngagementAnchor; edtf: Edtf }>
  | Readonly<{ kind: 'commitment'; commitment: Anchor; state: 'kept' | 'lapsed' | 'open' }>
  | Readonly<{ kind: 'variant'; formula: string; language: string; words: string; verdict: 'accepted' | 'refused' }>
  /** A sentence that no rule reads was read by a person and holds nothing to record. */
  | Readonly<{ kind: 'sentence-read'; sentence: Anchor }>
  | Readonly<{ kind: 'undo'; decision: string }>

/** What a person ruled. The log of decisions only grows; a re-read never touches it. */
export type Decision = Readonly<{
  /** Digest of the rest: the same decision applied twice is one. */
  id: string
  /** ISO 8601 instant in UTC. */
  at: string
  who: string
  why: string
  ruling: Ruling
}>
