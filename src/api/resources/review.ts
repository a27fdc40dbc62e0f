import { z } from '@hono/zod-openapi'
import { countReview, DOUBTS, findReview } from '../../app/review/find.ts'
import { findRegisterPeople } from '../../app/review/register-people.ts'
import { pageBy } from '../page.ts'
import { between, paging, party } from '../parameters.ts'
import { question } from '../question.ts'

const page = question({
  path: '/api/review',
  tag: 'Decisions',
  summary:
    'What waits for a person: supposed joins, pairs that may be one, values that conflict, people in no register, sentences that no rule read',
  query: z.object({ kind: z.enum(DOUBTS).default('joins'), between, ...paging }),
  answer: 'ReviewPage',
  ask: ({ kind, between, cursor, limit }, { settings }) =>
    pageBy({ cursor, limit }, (part) => findReview({ kind, between, ...part }, settings)),
})

const counts = question({
  path: '/api/review/counts',
  tag: 'Decisions',
  summary: 'How much waits, by kind',
  query: z.object({ between }),
  answer: 'ReviewCounts',
  ask: ({ between }, { settings }) => countReview(between, settings),
})

const people = question({
  path: '/api/review/people',
  tag: 'Decisions',
  summary: 'People of the registers whom a name may mean',
  query: z.object({ q: z.string().trim().min(1).max(200).openapi({ description: 'A part of a name in any language, or an id' }), party }),
  answer: 'RegisterPeopleAnswer',
  ask: (asked, { settings }) => findRegisterPeople(asked, settings),
})

export const review = [counts, people, page] as const
