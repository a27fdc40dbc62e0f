import type { Tier } from './document.ts'
import type { Certainty, Evidence } from './edtf.ts'
import type { Engagement } from './engagement.ts'

/** One document's telling of one engagement. `document` is the document's id. */
export type Telling = Readonly<{
  document: string
  file: string
  /** Party whose telling it is; null when a private or foreign publisher tells it. */
  holder: string | null
  /** Who re-published it. */
  carrier: string | null
  tier: Tier
  /** BCP 47. */
  language: string
  published: string | null
  engagement: Engagement
}>

/** A telling as an account of an engagement. */
export type Account = Omit<Telling, 'engagement'> &
  Readonly<{
    /** Id of the engagement within its document. */
    engagement: string
    /** The document of another account whose text this one repeats. */
    copyOf: string | null
  }>

/** A value of which accounts tell differently. */
export type Conflict = Readonly<{
  field: 'date' | 'kind' | 'place' | 'venue' | 'round' | 'initiator'
  /** Every value told, with the documents that tell it and the words it rests on there. */
  values: readonly Readonly<{ value: string; accounts: readonly Readonly<{ document: string; evidence: readonly Evidence[] }>[] }>[]
}>

/** An engagement with every account of it. Its fields are those of the fullest account. */
export type JoinedEngagement = Readonly<{
  id: string
  engagement: Engagement
  /** Inferred: an imprecise date was joined because exactly one candidate fits. */
  certainty: Certainty
  accounts: readonly Account[]
  /** What they tell differently. */
  conflicts: readonly Conflict[]
}>
