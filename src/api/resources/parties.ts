import { listParties } from '../../app/parties.ts'
import { question } from '../question.ts'

export const parties = question({
  path: '/api/parties',
  tag: 'Record',
  summary: 'The parties of the record and the pairs that meet most',
  answer: 'PartiesAnswer',
  ask: (_asked, { settings }) => listParties(settings),
})
