import { revisionOf } from '../../app/held-record.ts'
import { askStatus } from '../../app/questions.ts'
import { question } from '../question.ts'

export const status = question({
  path: '/api/status',
  tag: 'Record',
  summary: 'What the record holds',
  answer: 'StatusAnswer',
  ask: async (_asked, { settings }) => ({ ...(await askStatus(settings)), revision: await revisionOf(settings) }),
})
