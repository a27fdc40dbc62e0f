import { daysBetween, isoOf } from './calendar.ts'
import { type ContactEvent, familyOf, isSame, merge, partiesOf } from './contact-event.ts'
import type { Course } from './course.ts'
import { isBetweenParties } from './parties.ts'
import { ofDateline } from './places.ts'

/**
 * Settles what the text is an account of: the headline adds what it knows better, a lead that only names its contact
 * is one all the same, and what the text leaves open is taken from where and when it was written.
 */
export function settle(course: Course, heading: readonly ContactEvent[]): void {
  const { held, mentioned } = course
  for (const event of heading.filter((one) => one.status === 'held')) {
    const same = held.find((one) => isSame(one, event)) ?? held.find((one) => isLike(one, event))
    if (same)
      merge(same, { ...event, people: new Map([...event.people].filter(([actor]) => same.people.has(actor) || same.people.size < 2)) })
  }
  drop(held, (event) => !isBetweenParties(course, event))
  if (held.length === 0) promote(course, heading)
  drop(
    held,
    (event) =>
      event.kind === 'visit' &&
      held.some((other) => other !== event && other.kind !== 'visit' && [...event.people.keys()].every((actor) => other.people.has(actor))),
  )
  held.sort((a, b) => a.at - b.at)
  for (const event of held) fill(course, event)
  for (const event of held) besideOthers(event, held)
  for (const event of mentioned)
    if (event.kind === 'visit' && !event.place.country && held[0]) for (const party of partiesOf(held[0])) event.parties.add(party)
  drop(mentioned, (event) => !isBetweenParties(course, event) || held.some((one) => event.back && isSame(one, event)))
}

function drop<T>(list: T[], isOut: (one: T) => boolean): void {
  for (let i = list.length - 1; i >= 0; i--) if (isOut(list[i] as T)) list.splice(i, 1)
}

/** The headline's contact, when kinds of a family and one of the persons agree. */
const isLike = (one: ContactEvent, heading: ContactEvent): boolean =>
  (familyOf(one.kind) === familyOf(heading.kind) || !one.sure) &&
  ([...heading.people.keys()].some((actor) => one.people.has(actor)) ||
    heading.people.size === 0 ||
    [...partiesOf(heading)].every((party) => partiesOf(one).has(party)))

/** A text with no contact told by a verb: that of its headline, else the first that its lead names. */
function promote(course: Course, heading: readonly ContactEvent[]): void {
  const titled = heading.find((event) => event.status === 'held' && isBetweenParties(course, event))
  if (titled) {
    course.held.push(titled)
    return
  }
  const lead = course.scene.page.blocks[1]?.span.end ?? 400
  const at = course.mentioned.findIndex(
    (event) =>
      event.status === 'referenced' && event.at < lead && event.people.size > 1 && !event.date.edtf && isBetweenParties(course, event),
  )
  const [event] = at >= 0 ? course.mentioned.splice(at, 1) : []
  if (event) course.held.push({ ...event, status: 'held' })
}

/** What is open: the day is that of the dateline or publication, the place that of the dateline. */
function fill(course: Course, event: ContactEvent): void {
  const { base, scene } = course
  if (!event.date.edtf && event.weekday === null && base.day)
    event.date = { edtf: isoOf(base.day), certainty: 'inferred', rule: base.rule, evidence: base.evidence }
  if (!event.date.edtf && base.year !== null && !base.day)
    event.date = { edtf: String(base.year), certainty: 'inferred', rule: base.rule, evidence: base.evidence }
  if (!event.place.city && !event.place.country && event.channel === 'in-person' && event.kind !== 'visit' && scene.document.dateline)
    event.place = ofDateline(scene)
}

/**
 * Where nothing else tells, a contact of the same person within a day took place in the same city, one of the same two
 * parties in the same country.
 */
function besideOthers(event: ContactEvent, held: readonly ContactEvent[]): void {
  if (event.place.city || event.channel !== 'in-person' || event.kind === 'visit') return
  const near = held.filter((other) => {
    const days = daysBetween(other.date.edtf, event.date.edtf)
    const compatible = event.place.country === null || event.place.country === other.place.country
    return (
      other !== event && compatible && other.channel === 'in-person' && other.place.country !== null && days !== null && Math.abs(days) <= 1
    )
  })
  const same = near.find((other) => other.place.city !== null && [...event.people.keys()].some((actor) => other.people.has(actor)))
  if (same) event.place = { ...same.place, venue: null, certainty: 'inferred' }
  const parties = [...partiesOf(event)].sort().join()
  const beside = same ? undefined : near.find((other) => [...partiesOf(other)].sort().join() === parties)
  if (beside) event.place = { ...beside.place, id: null, city: null, venue: null, certainty: 'inferred' }
}
