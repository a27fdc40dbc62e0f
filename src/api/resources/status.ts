import { askStatus } from '../../app/questions.ts'
import { question } from '../question.ts'

export const status = question({
  path: '/api/status',
  tag: 'Record',
  summary: 'What the record holds',
  answer: 'StatusAnswer',
  ask: (_asked, { settings }) => askStatus(settings),
})
