import { createRoute, z } from '@hono/zod-openapi'
import { type Logged, listDecisions } from '../../app/decide/log.ts'
import { decide } from '../../app/decide/rule.ts'
import { rulingText } from '../../exporters/decision-text.ts'
import type { Column } from '../../exporters/tables/column.ts'
import type { Resource } from '../desk.ts'
import { cut } from '../page.ts'
import { flag, paging } from '../parameters.ts'
import { question, ref } from '../question.ts'

const columns: readonly Column<Logged>[] = [
  { name: 'id', means: 'Id of the decision', of: ({ id }) => id },
  { name: 'at', means: 'When (UTC)', of: ({ at }) => at },
  { name: 'who', means: 'Who decided', of: ({ who }) => who },
  { name: 'why', means: 'Why', of: ({ why }) => why },
  { name: 'kind', means: 'Kind of ruling', of: ({ ruling }) => ruling.kind },
  { name: 'says', means: 'What it says', of: ({ ruling }) => rulingText(ruling) },
  { name: 'stands', means: 'false: a later decision undid it', of: ({ stands }) => stands },
]

const log: Resource = question({
  path: '/api/decisions',
  tag: 'Decisions',
  summary: 'The log of decisions, newest first',
  query: z.object({ stands: flag('Only those that stand, or that were undone'), ...paging }),
  answer: 'DecisionPage',
  table: { columns, rows: ({ items }) => items },
  ask: async ({ stands, ...page }, { settings }) => {
    const all = (await listDecisions(settings)).reverse()
    const shown = all.filter((one) => stands === undefined || one.stands === stands)
    const { items, ...rest } = cut(shown, page)
    return { items: items.map((one) => ({ ...one, says: rulingText(one.ruling) })), ...rest }
  },
})

const id = z.string().trim().min(1).max(200)
const words = z.string().min(1).max(5000)

/** What may be ruled, each naming what it is about as the API's answers name it. */
const Wish = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('same'), engagements: z.tuple([id, id]) }),
    z.object({ kind: z.literal('confirm'), engagement: id }),
    z.object({ kind: z.literal('not-same'), engagements: z.tuple([id, id]) }),
    z.object({ kind: z.literal('apart'), engagement: id, document: id }),
    z.object({ kind: z.literal('same-person'), people: z.tuple([id, id]) }),
    z.object({ kind: z.literal('other-person'), document: id, words }),
    z.object({ kind: z.literal('speaker'), document: id, statement: id, speaker: id }),
    z.object({ kind: z.literal('date'), engagement: id, date: id }),
    z.object({ kind: z.literal('commitment'), document: id, commitment: id, state: z.enum(['kept', 'lapsed', 'open']) }),
    z.object({ kind: z.literal('variant'), formula: id, language: id, words, verdict: z.enum(['accepted', 'refused']) }),
    z.object({ kind: z.literal('sentence'), document: id, words }),
    z.object({ kind: z.literal('undo'), decision: id }),
  ])
  .openapi('Wish')

const Given = z.object({ ruling: Wish, why: z.string().trim().min(1).max(2000).openapi({ description: 'Kept with the decision' }) })

const ruling = createRoute({
  method: 'post',
  path: '/api/decisions',
  tags: ['Decisions'],
  summary: 'Rule on what the record doubts or has wrong',
  description: 'Added to a log that only grows; what it changes is worked out anew. To take one back is a decision of kind `undo`.',
  request: { body: { required: true, content: { 'application/json': { schema: Given } } } },
  responses: {
    201: { description: 'The decisions taken', content: { 'application/json': { schema: ref('DecisionsTaken') } } },
    404: { description: 'What was named is not there', content: { 'application/problem+json': { schema: ref('Problem') } } },
  },
})

const take: Resource = (api, { settings }) => {
  api.openapi(ruling, async (context) => {
    const { ruling: wish, why } = context.req.valid('json')
    const items = await decide(wish, { who: context.get('caller').name, why }, settings)
    return context.json({ items }, 201) as never
  })
}

export const decisions: readonly Resource[] = [log, take]
