import { z } from '@hono/zod-openapi'
import { listPeoplePage, PEOPLE_SORTS } from '../../app/people-page.ts'
import { findPerson } from '../../app/person.ts'
import { peopleColumns } from '../../exporters/tables/people.ts'
import type { Resource } from '../desk.ts'
import { cut } from '../page.ts'
import { day, flag, paging, party, text } from '../parameters.ts'
import { question } from '../question.ts'

const list = question({
  path: '/api/people',
  tag: 'People and offices',
  summary: 'The people of the record, each engagement counted once however many accounts tell it',
  query: z.object({
    party,
    q: text('A part of a name in any language, or of an id'),
    on: day('Those who held an office on this day'),
    sort: z.enum(PEOPLE_SORTS).default('-engagements').openapi({ description: '`-` before it: the greatest or latest first' }),
    all: flag('Also people of the registers whom the record does not know'),
    ...paging,
  }),
  answer: 'PeoplePage',
  table: { columns: peopleColumns, rows: ({ items }) => items },
  ask: async ({ cursor, limit, ...asked }, { settings }) => cut(await listPeoplePage(asked, settings), { cursor, limit }),
})

const one = question({
  path: '/api/people/{id}',
  tag: 'People and offices',
  summary: 'A person: names, offices held, wordings of them, whom they met, set phrases and topics',
  params: z.object({
    id: z.string().max(300).openapi({ description: 'Of the registers, else `PARTY:name`', example: 'ru/vladimir-putin' }),
  }),
  answer: 'PersonAnswer',
  ask: ({ id }, { settings }) => findPerson(id, settings),
})

/** People, and one of them. */
export const people: readonly Resource[] = [list, one]
