import { z } from '@hono/zod-openapi'
import { COMMITMENT_ORDERS, DUES, type Ledger, listCommitments, STATES, showCommitment } from '../../app/commitment-page.ts'
import { commitmentLifeColumns } from '../../exporters/tables/commitment-life.ts'
import { commitmentColumns } from '../../exporters/tables/statements.ts'
import { cursorAt, offsetOf } from '../page.ts'
import { between, from, paging, party, text, to } from '../parameters.ts'
import { question } from '../question.ts'

const pageOf = ({ items, looked, of }: Ledger, isLookedFor: boolean) => ({
  items,
  next: looked < of ? cursorAt(looked) : null,
  total: isLookedFor ? null : of,
  looked,
  of,
})

const ledger = question({
  path: '/api/commitments',
  tag: 'Commitments',
  summary: 'What sides undertook and what became of it, newest first',
  description:
    'With `state` commitments are looked through one after another: a page may hold fewer than `limit`, even none, and there is more while `next` is not null; `looked` tells how many of `of` have been looked through.',
  query: z.object({
    ...{ between, by: party, from, to },
    state: z.enum(STATES).optional(),
    topic: text('Id of a topic'),
    act: z.enum(['agree', 'pledge', 'support', 'invite', 'accept']).optional(),
    due: z.enum(DUES).openapi({ description: 'named: a time is told; open: due words that name none; none: no due words' }).optional(),
    q: text('Words of what is undertaken'),
    sort: z.enum(COMMITMENT_ORDERS).default('newest'),
    ...paging,
  }),
  answer: 'CommitmentPage',
  table: { columns: [...commitmentColumns, ...commitmentLifeColumns], rows: ({ items }) => items },
  ask: async ({ cursor, limit, sort, ...asked }, { settings }) => {
    const offset = offsetOf(cursor)
    return pageOf(await listCommitments(asked, { offset, limit, order: sort }, settings), asked.state !== undefined)
  },
})

const commitment = question({
  path: '/api/commitments/{document}/{id}',
  tag: 'Commitments',
  summary: 'One commitment with its whole life and all evidence',
  params: z.object({ document: z.string().max(80), id: z.string().max(20) }),
  answer: 'CommitmentAnswer',
  ask: (asked, { settings }) => showCommitment(asked, settings),
})

export const commitments = [ledger, commitment]
