import type { Values } from '../../address/fields.ts'
import { day, flag, oneOf, text, whole } from '../../address/fields.ts'
import type { Params } from '../../api/client.ts'

export const LEVELS = ['head-of-state', 'head-of-government', 'minister', 'official'] as const
export const CHANNELS = ['in-person', 'phone', 'video', 'written'] as const
export const STATUSES = ['referenced', 'planned', 'any'] as const
export const LINKS = [100, 400, 1000, 2000] as const

/** What the view keeps in the address. `chosen`, `with`: a node, or the ends of a link. */
export const SHAPE = {
  by: oneOf('party'),
  only: flag,
  party: text,
  level: oneOf(...LEVELS),
  kind: text,
  channel: oneOf(...CHANNELS),
  status: oneOf(...STATUSES),
  minimum: whole,
  links: whole,
  attendees: flag,
  from: day,
  to: day,
  chosen: text,
  with: text,
  view: oneOf('table'),
}

export type Address = Values<typeof SHAPE>

/** Parameters of the filters, for "Clear filters". */
export const FILTERS = ['by', 'only', 'party', 'level', 'kind', 'channel', 'status', 'minimum', 'links', 'attendees'] as const

/** What narrows the network, and the engagements behind a part of it. */
export function narrowing(address: Address, between: string | undefined): Params {
  const { by, only, party, level, kind, channel, status, attendees, from, to } = address
  return {
    by,
    between: only ? between : undefined,
    party,
    level,
    kind,
    channel,
    status,
    attendees: attendees ? 'true' : undefined,
    from,
    to,
  }
}
