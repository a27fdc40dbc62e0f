import { createHash } from 'node:crypto'
import type { Coming } from '../model/coming.ts'
import { dayAfter } from '../model/days.ts'
import { findDaysOf } from '../model/season-days.ts'
import { visible } from '../text/visible.ts'
import { onOneLine } from './printable.ts'

const uidOf = (id: string): string => `${createHash('sha256').update(id).digest('hex').slice(0, 24)}@chancery`

/** What an entry rests on, for the description of an event. */
const restsOn = ({ words, registers, base }: Coming): string =>
  [
    ...(base ? [`Counted from ${base}.`] : []),
    ...words.map(({ quote, publisher, date, file, document, span }) =>
      visible(`“${quote}” ${publisher ?? 'publisher unknown'}, ${date ?? 'undated'}, ${file}, ${document} ${span.join('-')}`),
    ),
    ...registers.map(
      ({ register, id, field, value, source, checked }) =>
        `Register ${register}: ${id}, ${field} ${value} (${source ?? 'no source'}${checked ? '' : ', unchecked'})`,
    ),
  ].join('\n')

/** A calendar for calendar programs (RFC 5545): each entry with a time is an event of its days; the same entries give the same bytes. */
export async function ics(coming: readonly Coming[], made: string): Promise<{ text: string; events: number }> {
  const { default: ical, ICalEventTransparency } = await import('ical-generator')
  const calendar = ical({ name: 'Chancery', prodId: { company: 'Chancery', product: 'Chancery', language: 'EN' } })
  for (const one of coming) {
    const days = findDaysOf(one.date)
    if (!days) continue
    calendar.createEvent({
      id: uidOf(one.id),
      stamp: new Date(`${made}T00:00:00Z`),
      start: new Date(`${days.from}T00:00:00Z`),
      end: new Date(dayAfter(days.to)),
      allDay: true,
      summary: onOneLine(one.title),
      description: restsOn(one),
      categories: [{ name: one.kind }, ...(one.round ? [{ name: 'round' }] : [])],
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return { text: calendar.toString(), events: calendar.length() }
}
