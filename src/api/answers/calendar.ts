import type { CalendarFound } from '../../app/calendar.ts'

export type CalendarAnswer = CalendarFound
