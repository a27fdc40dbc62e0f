import type { Edtf } from '../model/edtf.ts'
import type { Contact, Who } from './contacts.ts'

/** Whom a person met: those who led the same engagements on other sides. */
export type Met = Readonly<{ id: string; name: string; party: string | null; engagements: number; last: Edtf | null; newest: string }>

type Open = Met & { engagements: number }

/** Everybody whom a person met in engagements that were held, most often first. */
export function peopleMet(contacts: readonly Contact[], id: string): Met[] {
  const met = new Map<string, Open>()
  for (const contact of contacts) {
    if (contact.status !== 'held') continue
    const own = contact.people.find(({ who, principal }) => principal && who.id === id)
    if (!own) continue
    for (const { who, principal } of contact.people) {
      if (!principal || who === own.who || !isOtherSide(who, own.who)) continue
      const known = met.get(who.id)
      if (known) known.engagements++
      else met.set(who.id, { id: who.id, name: who.name, party: who.party, engagements: 1, last: contact.date, newest: contact.id })
    }
  }
  return [...met.values()].sort((a, b) => b.engagements - a.engagements || (a.id < b.id ? -1 : 1))
}

const isOtherSide = (a: Who, b: Who): boolean => a.party === null || a.party !== b.party

/** How many engagements a person took part in, by year. */
export function yearsOf(contacts: readonly Contact[], id: string): Readonly<{ year: string; engagements: number }>[] {
  const years = new Map<string, number>()
  for (const { status, from, people } of contacts) {
    const year = from?.slice(0, 4)
    if (status === 'held' && year && people.some(({ who }) => who.id === id)) years.set(year, (years.get(year) ?? 0) + 1)
  }
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1)).map(([year, engagements]) => ({ year, engagements }))
}
