import { z } from '@hono/zod-openapi'
import { listStatementPage } from '../../app/statement-page.ts'
import { statementColumns } from '../../exporters/tables/statements.ts'
import { pageBy } from '../page.ts'
import { between, from, paging, party, text, to } from '../parameters.ts'
import { question } from '../question.ts'

export const statements = question({
  path: '/api/statements',
  tag: 'Statements',
  summary: 'Who is reported to have said what, newest first',
  query: z.object({
    ...{ between, party, from, to },
    speaker: text('A name, a part of it, or an id'),
    topic: text('Id of a topic'),
    act: z.enum(['assertive', 'directive', 'commissive', 'expressive']).optional(),
    formula: text('Id of a set phrase'),
    text: text('With these words: words, "a phrase", or, -not'),
    ...paging,
  }),
  answer: 'StatementPage',
  table: { columns: statementColumns, rows: ({ items }) => items },
  ask: ({ cursor, limit, ...asked }, { settings }) => pageBy({ cursor, limit }, (part) => listStatementPage(asked, part, settings)),
})
