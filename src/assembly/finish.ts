import type { Actor } from '../annotators/cast.ts'
import type { Dated } from '../model/edtf.ts'
import type { Engagement, Initiator, Participation, Place, Role } from '../model/engagement.ts'
import type { Issue } from '../model/issue.ts'
import type { OccasionMention } from '../model/reading.ts'
import { type Quote, quoteAt } from '../model/span.ts'
import { spanOf } from '../text/range.ts'
import { findDay, weekdayOf } from './calendar.ts'
import { type ContactEvent, partiesOf } from './contact-event.ts'
import type { Course } from './course.ts'
import { officesWorded } from './offices.ts'

export type Engaged = Readonly<{
  engagements: readonly Engagement[]
  /** Those who took part, by engagement. */
  actors: ReadonlyMap<string, readonly Actor[]>
  /** Sentences that tell of a contact. */
  sentences: ReadonlySet<number>
  issues: readonly Issue[]
}>

/** Puts the contacts into the shape of a reading. */
export function finished(
  course: Course,
  occasions: readonly OccasionMention[],
  sentences: ReadonlySet<number>,
  asked: ReadonlyMap<ContactEvent, Initiator>,
): Engaged {
  const events = [...course.held, ...course.mentioned.sort((a, b) => a.at - b.at)]
  const actors = new Map<string, readonly Actor[]>()
  const issues: Issue[] = []
  const offices = officesWorded(course, new Set(events.flatMap((event) => [...event.people.keys()])))
  const engagements = events.map((event, i) => {
    const id = `e${i + 1}`
    const date = dated(event, occasions)
    issues.push(...doubts(event, date))
    actors.set(id, [...event.people.keys()])
    return engagementOf({ course, offices, asked }, event, id, date)
  })
  if (course.held.length === 0)
    issues.push({
      code: 'no-engagement',
      message: 'Unexpected text without a contact between officials of two parties, expected one',
      span: null,
    })
  return { engagements, actors, sentences, issues }
}

type Setting = Readonly<{ course: Course; offices: ReadonlyMap<Actor, string>; asked: ReadonlyMap<ContactEvent, Initiator> }>

function engagementOf(setting: Setting, event: ContactEvent, id: string, date: Dated): Engagement {
  const place = placeOf(event)
  const people = [...event.people]
  return {
    id,
    status: event.status,
    kind: event.kind === 'meeting' && event.foreign && partiesOf(event).size !== 2 ? 'summit' : event.kind,
    channel: event.channel,
    date,
    weekday: event.weekday,
    place,
    mechanism: event.session ? { id: event.session.id, name: event.session.name, round: event.session.round } : null,
    initiator: setting.asked.get(event) ?? null,
    participants: people.map(([actor, role]) => participation(setting, event, actor, roleOf(event, actor, role, place), date)),
    others: [...event.others].map((actor) => participation(setting, event, actor, 'participant', date)),
    parties: [...partiesOf(event)].sort(),
    evidence: event.evidence,
  }
}

/** Received without a word of where: at home. */
function placeOf(event: ContactEvent): Place {
  if (event.place.country || event.place.city || event.channel !== 'in-person' || event.status !== 'held') return event.place
  const host = [...event.people].find(([, role]) => role === 'host')?.[0]
  return host?.party && event.kind !== 'visit' ? { ...event.place, country: host.party, certainty: 'inferred' } : event.place
}

/** Host and guest: in person, and on home soil of one of them. */
function roleOf(event: ContactEvent, actor: Actor, role: Role | null, place: Place): Role {
  if (role === 'co-chair') return role
  if (event.kind === 'visit') return actor.party !== null && actor.party === place.country ? 'host' : 'guest'
  if (event.channel !== 'in-person' || !place.country) return 'participant'
  const hosts = [...event.people.keys()].some((one) => one.party === place.country)
  if (!hosts) return 'participant'
  return actor.party === place.country ? 'host' : 'guest'
}

function participation({ course, offices }: Setting, event: ContactEvent, actor: Actor, role: Role, date: Dated): Participation {
  const { scene } = course
  const mentions = scene.cast.mentions.filter((mention) => mention.actor === actor)
  const quote = (span: { from: number; to: number }): Quote => quoteAt(scene.page.text, spanOf(scene.page.tokens, span))
  const near =
    mentions.find((mention) => event.at >= 0 && Math.abs((scene.page.tokens.start[mention.from] as number) - event.at) < 400) ?? mentions[0]
  const written = near ? quote(near) : null
  return {
    person: actor.person,
    name: actor.name,
    asWritten: written?.text ?? actor.name,
    party: actor.party,
    role,
    officeAsWorded: offices.get(actor) ?? null,
    officeHeld: actor.person ? held(course, actor.person, date.edtf) : [],
    evidence: written ? [written] : [],
  }
}

function held({ scene, base }: Course, person: string, on: string | null): string[] {
  const day = findDay(on?.split('/')[0])
    ? (on as string)
    : on && /^\d{4}(-(0\d|1[0-2]))?$/.test(on)
      ? on
      : base.year === null
        ? null
        : String(base.year)
  return day === null ? [] : scene.knowledge.officesOf(person, day).map(({ office }) => office.id)
}

/** Nothing dates it: the year of an anniversary, the month of New Year's greetings. */
function dated(event: ContactEvent, occasions: readonly OccasionMention[]): Dated {
  const { edtf, rule } = event.date
  const greeting =
    event.status === 'held' && rule === 'anniversary' && edtf?.length === 4
      ? occasions.find((occasion) => occasion.occasion === 'new-year' && /greeting|message|wish/i.test(occasion.text))
      : undefined
  if (!greeting) return event.date
  return {
    edtf: `${edtf}-01`,
    certainty: 'inferred',
    rule: 'new-year-greetings',
    evidence: [...event.date.evidence, { text: greeting.text, where: 'text', span: greeting.span }],
  }
}

function doubts(event: ContactEvent, date: Dated): Issue[] {
  if (event.status !== 'held') return []
  const day = findDay(date.edtf)
  const [evidence] = event.evidence
  const span = evidence ? { start: evidence.span[0], end: evidence.span[1] } : null
  if (day && event.weekday && weekdayOf(day) !== event.weekday)
    return [
      { code: 'weekday-differs', message: `Unexpected weekday \`${event.weekday}\`, expected ${weekdayOf(day)} for ${date.edtf}`, span },
    ]
  if (!date.edtf || !day)
    return date.edtf?.includes('/')
      ? []
      : [{ code: 'date-unknown', message: `Unexpected date \`${date.edtf ?? 'unknown'}\`, expected a day`, span }]
  return []
}
