import type { Kysely } from 'kysely'
import { englishNameBy } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Coming } from '../model/coming.ts'
import { findDays } from '../model/days.ts'
import type { CalendarRegisters, ToldPlan } from '../record/calendar/matter.ts'
import { awaitedOf, YEARS_AWAITED } from '../record/calendar/planned.ts'
import { calendar } from '../record/calendar.ts'
import { findForumsNamed, findLastHeld, findNoted, findPlanned, findSupports, findToldOccasions } from '../store/calendar.ts'
import type { Tables } from '../store/tables.ts'
import { plainPattern } from '../text/plain-pattern.ts'
import { todayOf } from './dossier.ts'
import { loadKnowledge } from './knowledge.ts'
import { partiesMeant } from './parties-between.ts'
import { withRecord } from './record.ts'
import { Refusal, type Settings } from './settings.ts'

/** `round`: contacts of a standing format; `planned`: those of none. */
export const CALENDAR_KINDS = ['anniversary', 'themed-year', 'chairmanship', 'planned', 'round'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

export type CalendarQuestion = Readonly<{
  between?: readonly string[] | undefined
  from?: string | undefined
  to?: string | undefined
  kind?: CalendarKind | undefined
}>
export type CalendarFound = Readonly<{ between: readonly string[]; from: string; to: string; made: string; coming: readonly Coming[] }>

const nameOf = (id: string, names: Readonly<Partial<Record<string, readonly string[]>>>): string =>
  plainPattern(names.en?.[0] ?? names.zh?.[0] ?? names.ru?.[0] ?? id)

/** What a calendar needs of the registers. */
export const calendarRegisters = ({ registers, findParty, findPlace }: KnowledgeBase): CalendarRegisters => ({
  occasions: registers.occasions.map(({ names, ...one }) => ({ ...one, name: nameOf(one.id, names) })),
  instruments: registers.instruments.map(({ names, signed, ...one }) => ({
    ...one,
    ...(signed ? { signed: String(signed) } : {}),
    name: nameOf(one.id, names),
  })),
  forums: registers.forums.map(({ names, ...one }) => ({ ...one, name: nameOf(one.id, names) })),
  partyName: (id) => englishNameBy(findParty, id),
  placeName: (id) => englishNameBy(findPlace, id),
})

/** The days of a calendar: from one day to another, inclusive; `asOf`: as it was known on that day. */
export type Window = Readonly<{ from: string; to: string; asOf?: string }>

const wasKnown = (date: string | null, asOf: string | undefined): boolean =>
  asOf === undefined || date === null || (findDays(date)?.from ?? '') <= asOf

const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}-01-01`

/** Plans with the documents that tell them. */
async function withDocuments(db: Kysely<Tables>, planned: readonly JoinedEngagement[], asOf: string | undefined): Promise<ToldPlan[]> {
  const found = await findNoted(db, [...new Set(planned.flatMap(({ accounts }) => accounts.map(({ document }) => document)))])
  return planned.map((joined) => {
    const documents = joined.accounts.flatMap(({ document }) => found.get(document) ?? []).filter(({ noted }) => wasKnown(noted.date, asOf))
    return { joined, in: documents.map(({ noted }) => noted), commitments: documents.flatMap(({ commitments }) => commitments) }
  })
}

/** What is to come between some parties in a stretch of days. */
export async function comingIn(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  between: readonly string[],
  { from, to, asOf }: Window,
): Promise<Coming[]> {
  // A support counts in the year of the chair or the one before, a round of a standing format is awaited for years.
  const told = (years: number) => ({ parties: between, since: yearsBefore(from, years), until: asOf })
  const planned = await findPlanned(db, told(YEARS_AWAITED), { from, to })
  const held = await findLastHeld(db, told(YEARS_AWAITED), awaitedOf(planned))
  return calendar({
    ...{ between, from, to, held, registers: calendarRegisters(knowledge) },
    occasions: await findToldOccasions(db, { parties: between, until: asOf }),
    supports: await findSupports(db, told(2)),
    forums: between.length ? [] : await findForumsNamed(db),
    planned: await withDocuments(db, planned, asOf),
  })
}

function windowOf({ from, to }: CalendarQuestion, today: string): Window {
  const [first, last] = [from ? findDays(from) : null, to ? findDays(to) : null]
  if (from && !first) throw new Refusal(`Unexpected date \`${from}\` for \`from\`, expected one such as 2026, 2026-07 or 2026-07-16`)
  if (to && !last) throw new Refusal(`Unexpected date \`${to}\` for \`to\`, expected one such as 2026, 2026-07 or 2026-07-16`)
  const start = first?.from ?? (last && last.to < today ? `${last.to.slice(0, 4)}-01-01` : today)
  const end = last?.to ?? `${Number(start.slice(0, 4)) + 1}-12-31`
  if (end < start) throw new Refusal(`Unexpected stretch of days from ${start} to ${end}, expected \`from\` before \`to\``)
  return { from: start, to: end }
}

const kindOf = ({ kind, session }: Coming): CalendarKind => (kind === 'planned' && session ? 'round' : kind)

/** Anniversaries, themed years, chairs of forums and planned contacts: without parties of the whole record, without days until the end of next year. */
export async function askCalendar(question: CalendarQuestion, settings: Settings): Promise<CalendarFound> {
  const between = await partiesMeant(question.between, settings)
  const knowledge = await loadKnowledge(settings)
  const made = todayOf()
  const window = windowOf(question, made)
  const coming = await withRecord(settings, ({ db }) => comingIn(db, knowledge, between, window))
  const { kind } = question
  return { between, ...window, made, coming: kind ? coming.filter((one) => kindOf(one) === kind) : coming }
}
