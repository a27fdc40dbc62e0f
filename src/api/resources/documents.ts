import { createRoute, z } from '@hono/zod-openapi'
import { findTextOf, findWholeDocument } from '../../app/document-found.ts'
import { type DocumentListed, listDocumentPage } from '../../app/document-page.ts'
import { revisionOf } from '../../app/held-record.ts'
import type { Column } from '../../exporters/tables/column.ts'
import type { Resource } from '../desk.ts'
import { pageBy } from '../page.ts'
import { documentId, from, paging, party, text, to } from '../parameters.ts'
import { isHeld, PROBLEM, question } from '../question.ts'

const TIERS = ['original', 'official-translation', 're-translation', 'rewrite', 'unknown'] as const
const params = z.object({ id: documentId })

const columns: readonly Column<DocumentListed>[] = [
  { name: 'document', means: 'Id', of: ({ id }) => id },
  { name: 'published', means: 'EDTF', of: ({ published }) => published },
  { name: 'title', means: 'Headline', of: ({ title }) => title },
  { name: 'publisher', means: 'Id in the registers', of: ({ source }) => source },
  { name: 'publisher_name', means: 'Name', of: ({ sourceName }) => sourceName },
  { name: 'carrier', means: 'Who re-published it', of: ({ carrier }) => carrier },
  { name: 'holder', means: 'Whose telling it is', of: ({ holder }) => holder },
  { name: 'tier', means: 'Edition', of: ({ tier }) => tier },
  { name: 'language', means: 'BCP 47', of: ({ language }) => language },
  { name: 'url', means: 'Address', of: ({ url }) => url },
  { name: 'file', means: 'Name under which it was captured', of: ({ file }) => file },
  { name: 'sentences', means: 'How many it has', of: ({ sentences }) => sentences },
  { name: 'sentences_read', means: 'How many were read', of: ({ sentencesRead }) => sentencesRead },
]

export const documents = question({
  path: '/api/documents',
  tag: 'Documents',
  summary: 'The documents of the record, latest first',
  query: z.object({
    publisher: text('Id or a part of the name of a publisher'),
    holder: party,
    language: z
      .string()
      .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
      .openapi({ description: 'BCP 47', example: 'en' })
      .optional(),
    tier: z.enum(TIERS).optional(),
    ...{ from, to, text: text('Words in the headline') },
    ...paging,
  }),
  answer: 'DocumentPage',
  table: { columns, rows: ({ items }) => items },
  ask: ({ cursor, limit, ...asked }, { settings }) => pageBy({ cursor, limit }, (part) => listDocumentPage(asked, part, settings)),
})

export const document = question({
  path: '/api/documents/{id}',
  tag: 'Documents',
  summary: 'A document with everything that was read in it, as decisions have it',
  params,
  answer: 'DocumentAnswer',
  ask: ({ id }, { settings }) => findWholeDocument(id, settings),
})

const route = createRoute({
  method: 'get',
  path: '/api/documents/{id}/text',
  tags: ['Documents'],
  summary: 'The clean text of a document, in which every span counts',
  request: { params },
  responses: {
    200: { description: 'The text', content: { 'text/plain': { schema: { type: 'string' as const } } } },
    400: PROBLEM,
    404: PROBLEM,
  },
})

/** A text is no JSON: it has a route of its own. */
export const documentText: Resource = (api, { settings, cache }) => {
  api.openapi(route, async (context) => {
    const { id } = context.req.valid('param')
    const key = [await revisionOf(settings), 'text', id].join('\n')
    const { etag, body, type } = await cache.find(key, async () => ({
      type: 'text/plain; charset=utf-8',
      body: (await findTextOf(id, settings)).text,
    }))
    const headers = { etag, 'cache-control': 'private, no-cache', vary: 'Authorization, Cookie' }
    if (isHeld(etag, context.req.header('if-none-match'))) return context.body(null, 304, headers) as never
    return context.body(body, 200, { ...headers, 'content-type': type }) as never
  })
}
