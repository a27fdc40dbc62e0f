import { z } from '@hono/zod-openapi'
import { askRibbon } from '../../app/ribbon.ts'
import type { Column } from '../../exporters/tables/column.ts'
import type { RibbonItem } from '../../model/ribbon.ts'
import { between, from, kind, person, status, to } from '../parameters.ts'
import { question } from '../question.ts'

const columns: readonly Column<RibbonItem>[] = [
  { name: 'engagement', means: 'Id', of: ({ id }) => id },
  { name: 'status', means: 'held, referenced or planned', of: ({ status }) => status },
  { name: 'kind', means: 'meeting, call, dialogue …', of: ({ kind }) => kind },
  { name: 'channel', means: 'in-person, phone, video, written', of: ({ channel }) => channel },
  { name: 'level', means: 'Of the side that stands lower', of: ({ level }) => level },
  { name: 'date', means: 'EDTF', of: ({ when }) => when.edtf },
  { name: 'date_from', means: 'The first day it may mean', of: ({ when }) => when.from },
  { name: 'date_to', means: 'The last', of: ({ when }) => when.to },
  { name: 'date_certainty', means: 'stated or inferred', of: ({ when }) => when.certainty },
  { name: 'city', means: 'City', of: ({ city }) => city },
  { name: 'country', means: 'ISO 3166-1 alpha-2', of: ({ country }) => country },
  { name: 'mechanism', means: 'Named mechanism', of: ({ mechanism }) => mechanism?.name ?? null },
  { name: 'round', means: 'Round of it', of: ({ mechanism }) => mechanism?.round ?? null },
  {
    name: 'people',
    means: 'Principals with their parties',
    of: ({ people }) => people.map(({ name, party }) => (party ? `${name} (${party})` : name)),
  },
  { name: 'parties', means: 'Parties', of: ({ parties }) => parties },
  { name: 'accounts', means: 'How many documents tell it', of: ({ accounts }) => accounts },
  { name: 'visit', means: 'The same for all of one visit', of: ({ visit }) => visit },
]

export const timeline = question({
  path: '/api/timeline',
  tag: 'Engagements',
  summary: 'Engagements on a line of time, in short',
  description:
    'In order of time, those without any day last. `level` is of the side that stands lower, by the offices its principals held that day.',
  query: z.object({
    ...{ between, person, from, to },
    kind,
    status,
    limit: z.coerce.number().int().min(1).max(20_000).default(5000).openapi({ description: 'At most so many, the newest' }),
  }),
  answer: 'RibbonAnswer',
  table: { columns, rows: ({ items }) => items },
  ask: (asked, { settings }) => askRibbon(asked, settings),
})
