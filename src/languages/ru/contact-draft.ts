import type { Channel, EngagementKind } from '../../model/engagement.ts'
import type { Range } from '../../text/range.ts'
import type { ContactMark } from '../pack.ts'

/** A contact as tokens, before it is written out. */
export type Draft = Readonly<{
  cue: Range
  kind: EngagementKind
  channel: Channel
  cueIsNoun: boolean
  status: ContactMark['status']
  form: ContactMark['form']
  left: Range | null
  right: Range | null
  role: ContactMark['role']
  unsure?: boolean
}>
