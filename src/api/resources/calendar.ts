import { z } from '@hono/zod-openapi'
import { askCalendar, CALENDAR_KINDS } from '../../app/calendar.ts'
import { comingColumns } from '../../exporters/coming-text.ts'
import { ics } from '../../exporters/ics.ts'
import { between, from, to } from '../parameters.ts'
import { question } from '../question.ts'

const kind = z.enum(CALENDAR_KINDS).openapi({ description: '`round`: contacts of a standing format; `planned`: those of none' }).optional()

export const calendar = question({
  path: '/api/calendar',
  tag: 'Engagements',
  summary: 'What is to come: anniversaries, themed years, chairs of forums, contacts announced or agreed',
  description:
    'Without days it goes from today to the end of the next year, so `?format=ics` is an address that a calendar program can subscribe to. ' +
    'What is to come at no told time has no date, and is not in that form.',
  query: z.object({ between, from, to, kind }),
  answer: 'CalendarAnswer',
  table: { columns: comingColumns, rows: ({ coming }) => coming },
  forms: {
    ics: { type: 'text/calendar; charset=utf-8', write: async ({ coming, made }) => (await ics(coming, made)).text },
  },
  ask: (asked, { settings }) => askCalendar(asked, settings),
})
