import { z } from '@hono/zod-openapi'
import { askNetwork, listNetworkEngagements } from '../../app/network.ts'
import { gexf } from '../../exporters/gexf.ts'
import { networkColumns, networkRows } from '../../exporters/tables/network.ts'
import { ENGAGEMENT_STATUSES } from '../../model/engagement.ts'
import { RIBBON_LEVELS } from '../../model/ribbon.ts'
import type { Resource } from '../desk.ts'
import { pageBy } from '../page.ts'
import { between, flag, from, kind, paging, party, to } from '../parameters.ts'
import { question } from '../question.ts'

const CHANNELS = ['in-person', 'phone', 'video', 'written'] as const

const narrowing = {
  by: z.enum(['person', 'party']).default('person').openapi({ description: 'Whether people or parties are linked' }),
  ...{ between, party, from, to },
  kind,
  channel: z.enum(CHANNELS).optional(),
  status: z.enum([...ENGAGEMENT_STATUSES, 'any']).default('held'),
  level: z.enum(RIBBON_LEVELS).openapi({ description: 'Of the side that stands lower, by the highest office on each side' }).optional(),
  attendees: flag('Whether named attendees count beside those who lead'),
}

const links = question({
  path: '/api/network',
  tag: 'Network',
  summary: 'Who meets whom: people or parties, and how often they took part in the same engagement on different sides',
  description: 'Only the strongest links are given; `leftOut` tells how many are not. `format=gexf` is for Gephi.',
  query: z.object({
    ...narrowing,
    minimum: z.coerce.number().int().min(1).max(10_000).default(1).openapi({ description: 'Links of so many engagements or more' }),
    limit: z.coerce.number().int().min(1).max(20_000).default(400).openapi({ description: 'At most so many links, the strongest' }),
  }),
  answer: 'NetworkAnswer',
  table: { columns: networkColumns, rows: networkRows },
  forms: { gexf: { type: 'application/xml; charset=utf-8', write: gexf } },
  ask: (asked, { settings }) => askNetwork(asked, settings),
})

const behind = question({
  path: '/api/network/engagements',
  tag: 'Network',
  summary: 'The engagements behind one person or party of the network, or behind a link of two, newest first',
  query: z.object({
    ...narrowing,
    a: z.string().min(1).max(300).openapi({ description: 'Id of a node' }),
    b: z.string().min(1).max(300).openapi({ description: 'Id of the other end of a link' }).optional(),
    ...paging,
  }),
  answer: 'NetworkEngagementPage',
  ask: ({ cursor, limit, ...asked }, { settings }) => pageBy({ cursor, limit }, (part) => listNetworkEngagements(asked, part, settings)),
})

/** Who meets whom, and the engagements behind it. */
export const network: readonly Resource[] = [links, behind]
