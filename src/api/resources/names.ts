import { listNames } from '../../app/names.ts'
import { question } from '../question.ts'

export const names = question({
  path: '/api/names',
  tag: 'Record',
  summary: 'How the registers name what facts name by id',
  description: 'English names by id, by register. What is in no register is not listed: its id is all there is.',
  answer: 'NamesAnswer',
  ask: (_asked, { settings }) => listNames(settings),
})
