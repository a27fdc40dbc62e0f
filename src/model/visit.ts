import type { JoinedEngagement } from './account.ts'
import type { Certainty } from './edtf.ts'
import type { Participation } from './engagement.ts'
import type { When } from './when.ts'

/** A stay of one or more visitors in a state, worked out of the meetings they had there. */
export type Visit = Readonly<{
  /** Rests on who, where and the first day. */
  id: string
  visitors: readonly Pick<Participation, 'person' | 'name' | 'party'>[]
  country: string
  /** Each once: by its id in the registers, else as written. */
  cities: readonly Readonly<{ id: string | null; city: string }>[]
  from: string
  to: string
  /** The engagement of kind visit that tells it; null where only its meetings are told. */
  told: JoinedEngagement | null
  /** In order of time. */
  meetings: readonly JoinedEngagement[]
}>

/** A session of a mechanism in its place among the others. */
export type Session = Readonly<{
  joined: JoinedEngagement
  when: When
  /** Stated in a text, or as it follows from its neighbors; null where neither tells. */
  round: Readonly<{ number: number; certainty: Certainty }> | null
  /** How many rounds before it are in no document of the record; null where no numbers tell. */
  missingBefore: number | null
  /** The session before was in another country of the parties; null where a place is not told. */
  alternates: boolean | null
}>
