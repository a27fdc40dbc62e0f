import { createRoute, z } from '@hono/zod-openapi'
import { revisionOf } from '../../app/held-record.ts'
import { search as ask, type SearchPart, type SearchQuestion } from '../../app/search/search.ts'
import { Refusal } from '../../app/settings.ts'
import { searchFeed } from '../../exporters/search-feed.ts'
import type { Column } from '../../exporters/tables/column.ts'
import { HIT_KINDS, type SearchHit, type Segment } from '../../model/search-hit.ts'
import type { Resource } from '../desk.ts'
import { from, to } from '../parameters.ts'
import { isHeld, question } from '../question.ts'

const list = (description: string, example: string) =>
  z
    .string()
    .max(1000)
    .default('')
    .transform((text) => [...new Set(text.split(',').map((one) => one.trim()))].filter(Boolean).slice(0, 50))
    .openapi({ type: 'string', description: `${description}; several by comma: any of them`, example })

const asked = {
  // Whatever is typed is a query: too much of it is cut, nothing is refused.
  q: z
    .string()
    .max(10_000)
    .default('')
    .openapi({ description: 'Words, "a phrase", or, -not; the last word may be the beginning of one', example: 'security coun' }),
  party: list('Who takes part or speaks', 'CN,RU'),
  publisher: list('Who publishes', 'xinhua'),
  language: list('Language of the text', 'en'),
  topic: list('Topics of what is said', 'ukraine'),
  ...{ from, to },
}

const kind = list('What to find', 'document,statement').pipe(
  z.array(z.enum(HIT_KINDS)).openapi({ type: 'string' as never, description: `${HIT_KINDS.join(', ')}; several by comma` }),
)

const CURSOR = /^s(\d{1,5})\.(\d{1,6})$/

function partOf(cursor: string | undefined, limit: number): SearchPart {
  if (!cursor) return { window: 0, offset: 0, limit }
  const [, window, offset] = CURSOR.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? []
  if (!offset) throw new Refusal(`Unexpected cursor \`${cursor.slice(0, 40)}\`, expected one that \`next\` of an answer gave`)
  return { window: Number(window), offset: Number(offset), limit }
}

const plain = (segments: readonly Segment[]): string => segments.map(({ text }) => text).join('')

const columns: readonly Column<SearchHit>[] = [
  { name: 'kind', means: HIT_KINDS.join(', '), of: ({ kind: one }) => one },
  { name: 'id', means: 'Id; of a statement within its document', of: ({ id }) => id },
  { name: 'title', means: 'Title or name', of: ({ title }) => plain(title) },
  { name: 'snippet', means: 'Words around those found', of: ({ snippet }) => plain(snippet) },
  { name: 'date', means: 'EDTF; of publication, of an engagement its own', of: ({ date }) => date },
  { name: 'parties', means: 'Parties', of: ({ parties }) => parties },
  { name: 'people', means: 'Who speaks, takes part or held the office last', of: ({ people }) => people },
  { name: 'publisher', means: 'Publisher', of: ({ publisher }) => publisher },
  { name: 'language', means: 'BCP 47', of: ({ language }) => language },
  { name: 'document', means: 'Id of the document that holds the words', of: ({ document }) => document },
  { name: 'start', means: 'Where the words begin', of: ({ span }) => span?.[0] ?? null },
  { name: 'end', means: 'Where they end', of: ({ span }) => span?.[1] ?? null },
]

const hits = question({
  path: '/api/search',
  tag: 'Search',
  summary: 'Everything with these words, as they are typed',
  query: z.object({
    ...asked,
    kind,
    sort: z.enum(['best', 'newest']).default('best'),
    cursor: z.string().max(100).openapi({ description: '`next` of the page before' }).optional(),
    limit: z.coerce.number().int().min(1).max(200).default(20).openapi({ description: 'At most so many' }),
  }),
  answer: 'SearchAnswer',
  table: { columns, rows: ({ items }) => items },
  ask: async ({ cursor, limit, ...question }, { settings }) => {
    const { next, ...found } = await ask(question as SearchQuestion, partOf(cursor, limit), settings)
    const total = found.facets.kind.reduce(
      (sum, { id, count }) => (question.kind.length === 0 || question.kind.includes(id as never) ? sum + count : sum),
      0,
    )
    return { ...found, total, next: next ? Buffer.from(`s${next.window}.${next.offset}`, 'latin1').toString('base64url') : null }
  },
})

const feedRoute = createRoute({
  method: 'get',
  path: '/api/search/feed',
  tags: ['Search'],
  summary: 'The newest documents with these words, for feed readers (RFC 4287)',
  request: { query: z.object(asked) },
  responses: { 200: { description: 'A feed', content: { 'application/atom+xml': { schema: { type: 'string' as const } } } } },
})

const ENTRIES = 50

const feed: Resource = (api, { settings, cache }) => {
  api.openapi(feedRoute, async (context) => {
    const query = context.req.valid('query')
    const self = new URL(context.req.url)
    const page = new URL(`/search${self.search}`, self)
    const question: SearchQuestion = { ...query, kind: ['document'], sort: 'newest' }
    const answer = await cache.find([await revisionOf(settings), self.href].join('\n'), async () => {
      const { items } = await ask(question, { window: 0, offset: 0, limit: ENTRIES }, settings)
      return { type: 'application/atom+xml; charset=utf-8', body: await searchFeed(query.q, items, { self, page }) }
    })
    const headers = { etag: answer.etag, 'cache-control': 'private, no-cache', vary: 'Authorization, Cookie, Host' }
    if (isHeld(answer.etag, context.req.header('if-none-match'))) return context.body(null, 304, headers) as never
    return context.body(answer.body, 200, { ...headers, 'content-type': answer.type }) as never
  })
}

export const search: readonly Resource[] = [hits, feed]
