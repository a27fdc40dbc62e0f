import { z } from '@hono/zod-openapi'
import { askMatrix, type MatrixCell } from '../../app/position-matrix.ts'
import { askCourse, listPositions } from '../../app/positions.ts'
import { positionColumns } from '../../exporters/positions-text.ts'
import type { Column } from '../../exporters/tables/column.ts'
import { pageBy } from '../page.ts'
import { between, from, paging, to } from '../parameters.ts'
import { question } from '../question.ts'

const columns: readonly Column<MatrixCell>[] = [
  { name: 'topic', means: 'Topic', of: ({ topic }) => topic },
  { name: 'party', means: 'Party of the speaker', of: ({ party }) => party },
  { name: 'statements', means: 'How many statements', of: ({ statements }) => statements },
  { name: 'engagements', means: 'At how many engagements', of: ({ engagements }) => engagements },
  { name: 'discussed', means: 'At how many it was talked about, no content told', of: ({ discussed }) => discussed },
  { name: 'first', means: 'First date (EDTF)', of: ({ first }) => first },
  { name: 'last', means: 'Last date (EDTF)', of: ({ last }) => last?.date ?? null },
  { name: 'last_grade', means: 'How far the last words go', of: ({ last }) => last?.grade ?? null },
  { name: 'last_words', means: 'The last words', of: ({ last }) => last?.content.map(({ text }) => text).join(' … ') ?? null },
  { name: 'last_file', means: 'Where they stand', of: ({ last }) => last?.file ?? null },
  { name: 'last_span', means: 'Their place', of: ({ last }) => last?.content.map(({ span }) => span.join('-')) ?? null },
]

export const positionMatrix = question({
  path: '/api/positions/matrix',
  tag: 'Positions',
  summary: 'On what which party has spoken, how often, and how far it went last',
  query: z.object({
    between: between.openapi({ description: 'At engagements at which all of these took part' }),
    parties: between.openapi({ description: 'Whose words; without it those of `between`, and where these are not two or more, of all' }),
    ...{ from, to },
  }),
  answer: 'PositionMatrixAnswer',
  table: { columns, rows: ({ cells }) => cells },
  ask: (asked, { settings }) => askMatrix(asked, settings),
})

const onTopic = {
  topic: z.string().trim().min(1).max(80).openapi({ description: 'Id of a topic', example: 'economy-trade' }),
  party: z.string().trim().min(1).max(80).openapi({ description: 'A party: an id or a name', example: 'RU' }),
  between: between.openapi({ description: 'At engagements at which all of these took part too' }),
  ...{ from, to },
}

export const positions = question({
  path: '/api/positions',
  tag: 'Positions',
  summary: "A party's words on a topic in time, and how they changed",
  description: 'Each wording is compared with the account before it of the same language and edition.',
  query: z.object({ ...onTopic, order: z.enum(['newest', 'oldest']).default('newest'), ...paging }),
  answer: 'PositionPage',
  table: { columns: positionColumns, rows: ({ items }) => items },
  ask: ({ cursor, limit, order, ...asked }, { settings }) =>
    pageBy({ cursor, limit }, (part) => listPositions({ ...asked, newest: order === 'newest' }, part, settings)),
})

export const positionCourse = question({
  path: '/api/positions/course',
  tag: 'Positions',
  summary: "How far a party's words on a topic went from time to time, and who no longer mentions it",
  query: z.object(onTopic),
  answer: 'PositionCourseAnswer',
  ask: (asked, { settings }) => askCourse(asked, settings),
})
