import { createHash } from 'node:crypto'
import type { JoinedEngagement } from '../model/account.ts'
import { daysBetween } from '../model/days.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import type { Visit } from '../model/visit.ts'
import type { When } from '../model/when.ts'
import { grouped } from '../text/grouped.ts'
import { personName } from './people-ruled.ts'
import { familyOf } from './same-engagement.ts'
import { inTime, isOfDays, whenOf } from './when.ts'

/** Days that touch: a meeting on the day after still is of the same visit. */
const GAP = 1

type Met = Readonly<{ joined: JoinedEngagement; when: When & { from: string; to: string }; who: Participation; country: string }>

const isInPerson = (engagement: Engagement): boolean =>
  engagement.channel !== 'phone' && engagement.channel !== 'video' && !['remote', 'written', 'interview'].includes(familyOf(engagement))

/** Each principal who is not of the country where it was held. */
function metAbroad(joined: JoinedEngagement): Met[] {
  const { engagement } = joined
  const { country } = engagement.place
  const when = whenOf(joined)
  if (engagement.status !== 'held' || !country || !isInPerson(engagement) || !isOfDays(when)) return []
  return engagement.participants
    .filter(({ party }) => party !== null && party !== country)
    .map((who) => ({ joined, when: when as Met['when'], who, country }))
}

/** Meetings of one visitor in one country, cut where the days no longer touch. */
function stays(met: readonly Met[]): Met[][] {
  const out: Met[][] = []
  let last = ''
  for (const one of [...met].sort((a, b) => inTime(a.when, b.when) || (a.joined.id < b.joined.id ? -1 : 1))) {
    const current = out.at(-1)
    if (current && daysBetween(last, one.when.from) <= GAP) current.push(one)
    else out.push([one])
    last = current && last > one.when.to ? last : one.when.to
  }
  return out
}

const idOf = (visitors: readonly string[], country: string, from: string): string =>
  `v${createHash('sha256')
    .update(`${visitors.join('+')}|${country}|${from}`)
    .digest('hex')
    .slice(0, 11)}`

function citiesOf(met: readonly Met[]): Visit['cities'] {
  const cities = met.flatMap(({ joined: { engagement } }) =>
    engagement.place.city ? [{ id: engagement.place.id, city: engagement.place.city }] : [],
  )
  return [...new Map(cities.map((one) => [one.id ?? one.city, one])).values()]
}

/** Visitors with the very same meetings came together. */
function visitOf(together: readonly (readonly Met[])[]): Visit {
  const [first = []] = together
  const [{ country, when }] = first as readonly [Met]
  const visitors = together.map(([one]) => (one as Met).who)
  const told = first.find(({ joined }) => joined.engagement.kind === 'visit')?.joined ?? null
  const meetings = first.filter(({ joined }) => joined !== told).map(({ joined }) => joined)
  return {
    id: idOf(visitors.map(personName).sort(), country, when.from),
    visitors: visitors.map(({ person, name, party }) => ({ person, name, party })),
    country,
    cities: citiesOf(first),
    from: when.from,
    to: first.map(({ when: { to } }) => to).reduce((a, b) => (a > b ? a : b)),
    told,
    meetings,
  }
}

/**
 * The visits among engagements, in order of time: a visitor's meetings in person in one country on days that touch, with the
 * engagement of kind visit where one is told. Whoever had the very same meetings is of the same visit.
 */
export function visitsOf(engagements: readonly JoinedEngagement[]): Visit[] {
  const met = engagements.flatMap(metAbroad)
  const single = [...grouped(met, ({ who, country }) => `${personName(who)}|${country}`).values()].flatMap(stays)
  const together = [...grouped(single, (stay) => stay.map(({ joined }) => joined.id).join(' ')).values()]
  return together.map(visitOf).sort((a, b) => (a.from === b.from ? (a.id < b.id ? -1 : 1) : a.from < b.from ? -1 : 1))
}

/** The visit that each engagement is shown under: of several the one with the most meetings. */
export function visitOfEach(visits: readonly Visit[]): ReadonlyMap<string, Visit> {
  const out = new Map<string, Visit>()
  for (const visit of visits) {
    for (const joined of [...visit.meetings, ...(visit.told ? [visit.told] : [])]) {
      const other = out.get(joined.id)
      if (!other || other.meetings.length < visit.meetings.length) out.set(joined.id, visit)
    }
  }
  return out
}
