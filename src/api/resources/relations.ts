import { z } from '@hono/zod-openapi'
import { askCalendar } from '../../app/calendar.ts'
import { todayOf } from '../../app/dossier.ts'
import { askOpenCommitments } from '../../app/open-commitments.ts'
import { askRelationNews } from '../../app/relation-news.ts'
import { aYearAfter } from '../../model/days.ts'
import type { Resource } from '../desk.ts'
import { byComma } from '../parameters.ts'
import { question } from '../question.ts'

const params = z.object({ parties: byComma(200, 'Two parties or more, by comma: ids or names', 'CN,RU') })

const news = question({
  path: '/api/relations/{parties}/news',
  tag: 'Relations',
  summary: 'What is new in the latest engagement since the comparable one before it',
  params,
  answer: 'RelationNewsAnswer',
  ask: ({ parties }, { settings }) => askRelationNews(parties, settings),
})

const commitments = question({
  path: '/api/relations/{parties}/commitments',
  tag: 'Relations',
  summary: 'Open commitments with their age',
  params,
  query: z.object({
    order: z.enum(['newest', 'oldest']).default('newest'),
    limit: z.coerce.number().int().min(1).max(100).default(20).openapi({ description: 'At most so many' }),
  }),
  answer: 'RelationCommitmentsAnswer',
  ask: ({ parties, order, limit }, { settings }) => askOpenCommitments({ between: parties, order, limit }, settings),
})

const coming = question({
  path: '/api/relations/{parties}/coming',
  tag: 'Relations',
  summary: 'Occasions and contacts of the next twelve months',
  params,
  answer: 'RelationComingAnswer',
  ask: ({ parties }, { settings }) => {
    const today = todayOf()
    return askCalendar({ between: parties, from: today, to: aYearAfter(today) }, settings)
  },
})

/** What the first screen tells of a relationship. */
export const relations: readonly Resource[] = [news, commitments, coming]
