import { z } from '@hono/zod-openapi'
import { findOffice } from '../../app/office.ts'
import { listOfficesPage } from '../../app/offices-page.ts'
import type { Resource } from '../desk.ts'
import { cut } from '../page.ts'
import { paging, party, text } from '../parameters.ts'
import { question } from '../question.ts'

const list = question({
  path: '/api/offices',
  tag: 'People and offices',
  summary: 'The offices of the registers and who holds them today',
  query: z.object({ party, q: text('A part of a name in any language, or of an id'), ...paging }),
  answer: 'OfficesPage',
  ask: async ({ cursor, limit, ...asked }, { settings }) => cut(await listOfficesPage(asked, settings), { cursor, limit }),
})

const one = question({
  path: '/api/offices/{id}',
  tag: 'People and offices',
  summary: 'An office under all its names: who held it, when nobody did, how the record words it',
  params: z.object({ id: z.string().max(200).openapi({ description: 'Id of the registers', example: 'ru/security-council-secretary' }) }),
  answer: 'OfficeAnswer',
  ask: ({ id }, { settings }) => findOffice(id, settings),
})

/** Offices, and one of them. */
export const offices: readonly Resource[] = [list, one]
