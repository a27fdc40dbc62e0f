import { z } from '@hono/zod-openapi'
import { type EngagementListed, listEngagementPage } from '../../app/engagement-page.ts'
import type { Column } from '../../exporters/tables/column.ts'
import { pageBy } from '../page.ts'
import { between, from, kind, paging, person, status, text, to } from '../parameters.ts'
import { question } from '../question.ts'

const columns: readonly Column<EngagementListed>[] = [
  { name: 'engagement', means: 'Id', of: ({ id }) => id },
  { name: 'status', means: 'held, referenced or planned', of: ({ status }) => status },
  { name: 'kind', means: 'meeting, call, dialogue …', of: ({ kind }) => kind },
  { name: 'channel', means: 'in-person, phone, video, written', of: ({ channel }) => channel },
  { name: 'date', means: 'EDTF', of: ({ date }) => date.edtf },
  { name: 'date_certainty', means: 'stated or inferred', of: ({ date }) => date.certainty },
  { name: 'city', means: 'City', of: ({ city }) => city },
  { name: 'country', means: 'ISO 3166-1 alpha-2', of: ({ country }) => country },
  { name: 'mechanism', means: 'Named mechanism', of: ({ mechanism }) => mechanism?.name ?? null },
  { name: 'round', means: 'Round of it', of: ({ mechanism }) => mechanism?.round ?? null },
  {
    name: 'participants',
    means: 'Principals with their parties',
    of: ({ participants }) => participants.map(({ name, party }) => (party ? `${name} (${party})` : name)),
  },
  { name: 'parties', means: 'Parties', of: ({ parties }) => parties },
  { name: 'accounts', means: 'How many documents tell it', of: ({ accounts }) => accounts },
]

export const engagements = question({
  path: '/api/engagements',
  tag: 'Engagements',
  summary: 'Who met whom, newest first',
  query: z.object({
    ...{ between, person, from, to },
    ...{ kind, status },
    mechanism: text('Id of a mechanism'),
    place: text('A city, a venue or a country (two letters)'),
    spot: text('`spot` of /api/places: there and nowhere else; `-`: no account names a place'),
    ...paging,
  }),
  answer: 'EngagementPage',
  table: { columns, rows: ({ items }) => items },
  ask: ({ cursor, limit, ...asked }, { settings }) => pageBy({ cursor, limit }, (part) => listEngagementPage(asked, part, settings)),
})
