import type { Mechanism } from '../knowledge/registers.ts'
import type { Attribution, ContactMark, DiscussionMark, NameMark } from '../languages/pack.ts'
import type { OccasionMention } from '../model/reading.ts'
import { quoteAt, type Span } from '../model/span.ts'
import { attendeesIn } from './attendees.ts'
import { baseOf } from './base-date.ts'
import { type ContactEvent, isSame, merge, partiesOf } from './contact-event.ts'
import { eventsOf } from './contact-of.ts'
import type { Course } from './course.ts'
import { type Engaged, finished } from './finish.ts'
import type { Headline } from './headline.ts'
import { settle } from './held.ts'
import { initiators } from './initiators.ts'
import type { Scene } from './scene.ts'
import { titled } from './titled.ts'

export type EngagementSetting = Readonly<{
  scene: Scene
  names: readonly NameMark[]
  headline: Headline | null
  attributions: readonly Attribution[]
  occasions: readonly OccasionMention[]
  mechanisms: ReadonlyMap<string, Mechanism>
}>

/** What was talked about in a phrase of the contact itself, and the sentences in which others talked. */
export type Talked = Engaged & Readonly<{ topics: readonly DiscussionMark[]; elsewhere: ReadonlySet<number> }>

/** A contact told in a phrase with its topic: "spoke about the strait". */
const topicOf = (mark: ContactMark): DiscussionMark[] =>
  mark.about ? [{ sentence: mark.sentence, source: null, cue: mark.cue, content: mark.about, general: false }] : []

/** The contacts a text is an account of, those it mentions and those it announces. */
export function engagements(setting: EngagementSetting): Talked {
  const { scene, names } = setting
  const { pack, page } = scene
  const marks = pack.findContacts(page, names)
  const contacts = new Map<number, number>()
  for (const { sentence } of marks) contacts.set(sentence, (contacts.get(sentence) ?? 0) + 1)
  const course: Course = {
    scene,
    headline: setting.headline?.scene ?? null,
    headlineOffices: setting.headline?.offices ?? new Map(),
    titles: titled(scene),
    base: baseOf(scene, setting.occasions),
    dates: pack.findDates(page),
    attributions: setting.attributions,
    mechanisms: setting.mechanisms,
    running: null,
    last: null,
    contactsIn: (sentence) => contacts.get(sentence) ?? 0,
    held: [],
    mentioned: [],
  }
  const told = new Set<number>()
  const topics: DiscussionMark[] = []
  const elsewhere = new Set<number>()
  for (const mark of marks) {
    const events = eventsOf(course, mark)
    for (const event of events) enter(course, event)
    if (mark.form === 'verb' && !mark.spoken && events.some((event) => event.status !== 'planned' || event.people.size > 0))
      told.add(mark.sentence)
    if (events.length > 0 && events.every((event) => event.heads && event.status !== 'held')) elsewhere.add(mark.sentence)
    if (events.length > 0 && mark.status === 'held') topics.push(...topicOf(mark))
  }
  settle(course, headingEvents(course, setting))
  for (const { head, side, sentence } of pack.findDelegations(page, names)) if (addHeads(course, head, side)) told.add(sentence)
  const asked = initiators(course, [...course.held, ...course.mentioned], marks)
  return { ...finished(course, setting.occasions, told, asked), topics, elsewhere }
}

function enter(course: Course, event: ContactEvent): void {
  if (isRetold(course, event)) return
  const held = course.held.find((one) => (event.back || event.status === 'held' || isThatDay(one, event)) && isSame(one, event))
  if (held) merge(held, event)
  else if (event.status === 'held') course.held.push(event)
  else {
    const known = course.mentioned.find((one) => one.status === event.status && isSame(one, event))
    if (known) merge(known, event)
    else course.mentioned.push(event)
  }
}

/** "during the visit", "her visit": the stay in which the talk that is told took place, named again. */
const isRetold = (course: Course, event: ContactEvent): boolean =>
  event.status === 'referenced' &&
  event.kind === 'visit' &&
  event.date.edtf === null &&
  course.held.some((one) => [...event.people.keys()].some((actor) => one.people.has(actor)))

/** "in today's call": of the same day, so the same contact. */
const isThatDay = (held: ContactEvent, event: ContactEvent): boolean =>
  event.status === 'referenced' &&
  !event.heads &&
  event.date.edtf !== null &&
  event.date.edtf.length >= 10 &&
  event.date.edtf === held.date.edtf

function headingEvents(course: Course, { headline }: EngagementSetting): ContactEvent[] {
  if (!headline) return []
  const { pack, page } = headline.scene
  const own: Course = {
    ...course,
    scene: headline.scene,
    dates: pack.findDates(page),
    attributions: [],
    held: [],
    mentioned: [],
    running: null,
  }
  return pack
    .findContacts(page, headline.names)
    .flatMap((mark) => {
      const events = eventsOf(own, mark.status === 'planned' ? mark : { ...mark, status: 'held' })
      if (mark.left === null) for (const event of events) addOwnSide(course, event)
      return events
    })
    .map((event) => ofHeadline(event, page.text))
}

/** "Telephone conversation with Oru Tass": a headline that names the other side alone means the account holder's own first person. */
function addOwnSide({ scene }: Course, event: ContactEvent): void {
  const { holder } = scene.document
  if (!holder || event.people.size === 0 || partiesOf(event).has(holder)) return
  const own = scene.cast.actors.find((actor) => actor.party === holder)
  if (own) event.people.set(own, null)
}

/** What stands in a headline has no place in the text: its evidence is the words, and where they stand. */
const ofHeadline = (event: ContactEvent, title: string): ContactEvent => ({
  ...event,
  place: { ...event.place, evidence: [] },
  date: {
    ...event.date,
    evidence: event.date.evidence.map((one) =>
      one.span && title.slice(one.span[0], one.span[1]) === one.text ? { text: one.text, where: 'title' as const } : one,
    ),
  },
})

function addHeads(course: Course, head: Span, side: Span): boolean {
  const event = course.held.findLast((one) => one.at <= side.end) ?? course.held[0]
  if (!event) return false
  const role = [...event.people.values()].find((one) => one === 'co-chair') ?? null
  for (const actor of attendeesIn(course.scene, course.titles, head, course.running).people)
    if (!event.people.has(actor)) event.people.set(actor, role)
  event.evidence.push(quoteAt(course.scene.page.text, side))
  return true
}
