import { listTopics } from '../../app/topics.ts'
import { question } from '../question.ts'

export const topics = question({
  path: '/api/topics',
  tag: 'Record',
  summary: 'The topics that the registers know',
  answer: 'TopicsAnswer',
  ask: async (_asked, { settings }) => ({ items: await listTopics(settings) }),
})
