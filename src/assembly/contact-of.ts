import type { Actor } from '../annotators/cast.ts'
import { within } from '../annotators/topics.ts'
import type { Attribution, ContactMark, DateMark } from '../languages/pack.ts'
import type { Dated } from '../model/edtf.ts'
import type { EngagementStatus } from '../model/engagement.ts'
import { isWithin, overlaps, quoteAt, type Span } from '../model/span.ts'
import { tokenAt } from '../text/tokens.ts'
import { type Attendees, attendeesIn, NOBODY, onlyPeople } from './attendees.ts'
import { daysBetween, isoOf } from './calendar.ts'
import type { ContactEvent, Group } from './contact-event.ts'
import { groupsOf } from './contact-groups.ts'
import type { Course } from './course.ts'
import { dateOf } from './dating.ts'
import { type Session, sessionIn, stretchOf } from './mechanisms.ts'
import { NOWHERE, placeIn, placeNamed, placesBeside } from './places.ts'
import type { Scene } from './scene.ts'

const UNDATED: Dated = { edtf: null, certainty: 'inferred', rule: null, evidence: [] }

/** What one mark of contact tells; nothing where it only points back to what is told already. */
export function eventsOf(course: Course, mark: ContactMark): ContactEvent[] {
  const { scene } = course
  const right = attendeesIn(scene, course.titles, mark.right, course.running)
  const left = subjectOf(course, mark, right)
  if (left.people.length === 1 && mark.form === 'verb') course.running = left.people[0] ?? null
  if (mark.form === 'aside' && right.people.length === 0 && isReported(course, mark)) return []
  const found = dateIn(course, mark)
  const date = found
    ? dateOf(found, course.base, mark.status === 'held' && mark.form === 'noun' ? null : mark.status, scene.page.text)
    : UNDATED
  const places = placesOf(course, mark, [...left.parties, ...right.parties])
  const groups = groupsOf(course, mark, left, right)
  if (groups[0]) course.last = { sentence: mark.sentence, group: groups[0] }
  return groups
    .flatMap((group) => places.map((place) => built(course, mark, group, { date, found, place })))
    .filter((event) => event !== null)
}

type When = Readonly<{ date: Dated; found: DateMark | null; place: ContactEvent['place'] }>

function built(course: Course, mark: ContactMark, group: Group, { date, found, place }: When): ContactEvent | null {
  const { scene } = course
  const own = group.people.size > 0 && !group.both
  const pointsBack = mark.form === 'noun' && mark.status === 'held'
  if (pointsBack && !own && !date.edtf && !place.city) return null
  if (group.people.size === 0 && group.parties.size === 0 && !place.city && !date.edtf && mark.form === 'noun') return null
  if (mark.form === 'noun' && mark.kind === 'visit' && group.people.size === 0 && !date.edtf && mark.status !== 'planned') return null
  const parties = [...group.parties, ...[...group.people.keys()].map((actor) => actor.party ?? '')].filter(Boolean)
  const before = mark.round ? course.held.findLast((one) => one.session !== null) : undefined
  const session =
    sessionIn(
      scene,
      scene.pack.mechanismInCue ? [mark.cue] : [mark.cue, stretchOf(scene, mark.cue, mark.scope)],
      parties,
      course.mechanisms,
    ) ?? roundOf(before)
  return {
    status: statusOf(course, mark, group, date, found),
    back: pointsBack && !date.edtf && !place.city,
    kind:
      session && isSession(mark, session.kind)
        ? (session.kind ?? mark.kind)
        : mark.kind === 'call' && mark.told && mark.channel === 'in-person'
          ? 'meeting'
          : mark.kind,
    sure: mark.kind !== 'call' || mark.told || mark.form === 'noun' || mark.cueIsNoun,
    channel: mark.channel,
    told: mark.told,
    people: new Map(group.people),
    others: new Set(),
    parties: new Set([...group.parties, ...sessionParties(course, session, parties)]),
    foreign: group.foreign,
    heads: group.heads,
    date,
    weekday: found?.weekday ?? null,
    place,
    session,
    evidence: scene === course.headline ? [] : [quoteAt(scene.page.text, mark.cue)],
    at: scene === course.headline ? -1 : mark.cue.start,
  }
}

/** The next round of a mechanism: its number is its own. */
const roundOf = (before: ContactEvent | undefined): Session | null => (before?.session ? { ...before.session, round: null } : null)

/** "co-chaired a session of the Orust-Ilvania dialogue": the other side is in the name. */
const sessionParties = ({ mechanisms }: Course, session: Session | null, parties: readonly string[]): readonly string[] =>
  session?.id && parties.length < 2 ? (mechanisms.get(session.id)?.parties ?? []) : []

const isSession = (mark: ContactMark, kind: string | null): boolean =>
  kind !== 'meeting' && (mark.kind === 'meeting' || mark.kind === 'dialogue' || mark.kind === 'consultation')

/** Who did it: the subject, or where the verb has none, the speaker or doer of the sentence. */
function subjectOf(course: Course, mark: ContactMark, right: Attendees): Attendees {
  const { scene, titles, running } = course
  const named = attendeesIn(scene, titles, mark.left, running)
  if (named.people.length > 0 || named.parties.length > 0 || named.both || named.heads || mark.form === 'noun') return named
  const sentence = scene.page.sentences[mark.sentence] as Span
  const inside = mark.status === 'planned' ? withinWords(course, mark) : null
  if (inside) return onlyPeople([inside])
  const sources = course.attributions.filter((one) => one.sentence === mark.sentence && one.source !== null)
  const source = sources.findLast((one) => (one.source as Span).start < mark.cue.start) ?? (mark.form === 'aside' ? sources[0] : undefined)
  const spoken = source ? attendeesIn(scene, titles, source.source, running) : NOBODY
  if (spoken.people.length > 0 || spoken.parties.length > 0 || spoken.both) return spoken
  const before = scene.cast.mentions.find(
    (one) =>
      (scene.page.tokens.start[one.from] as number) >= sentence.start &&
      (scene.page.tokens.end[one.to - 1] as number) <= mark.cue.start &&
      !right.people.includes(one.actor),
  )
  if (before) return onlyPeople([before.actor])
  const title = titleBefore(course, sentence, mark)
  if (title) return onlyPeople([title])
  return mark.form === 'aside' || right.people.length > 0 ? onlyPeople(running && !right.people.includes(running) ? [running] : []) : NOBODY
}

/** "Maren noted that President Tass looks forward to meeting …": the first named in what she said. */
function withinWords({ scene, attributions }: Course, mark: ContactMark): Actor | null {
  const { tokens } = scene.page
  const content = attributions
    .filter((one) => one.sentence === mark.sentence)
    .flatMap((one) => one.content)
    .find((span) => isWithin(mark.cue, span))
  const mention =
    content &&
    scene.cast.mentions.find(
      ({ from, to }) => (tokens.start[from] as number) >= content.start && (tokens.end[to - 1] as number) <= mark.cue.start,
    )
  return mention && tokens.word[mention.to] !== "'s" ? mention.actor : null
}

/** "Today the President met …": a title at the head of the sentence. */
function titleBefore({ scene, titles, running }: Course, sentence: Span, mark: ContactMark): Actor | null {
  const span = { start: sentence.start, end: mark.cue.start }
  if (span.end - span.start > 80 || span.end <= span.start) return null
  return attendeesIn(scene, titles, span, running).people[0] ?? null
}

const isReported = (course: Course, mark: ContactMark): boolean =>
  course.attributions.some(
    (one) => one.sentence === mark.sentence && isSpeech(course, one) && one.content.some((span) => isWithin(mark.cue, span)),
  )

/** "Tass and Maren had a call, the ministry said": who only passes on the news makes no speech of it. */
const isSpeech = ({ scene }: Course, { form, source }: Attribution): boolean =>
  (form !== 'trailing' && form !== 'document') || source === null || within(scene.page, scene.cast.mentions, source).length > 0

function placesOf(course: Course, mark: ContactMark, parties: readonly string[]): ContactEvent['place'][] {
  const { scene } = course
  if (mark.kind === 'call' && !(mark.told && mark.channel === 'in-person')) return [NOWHERE]
  const beside = placesBeside(scene, mark.cue, parties)
  if (beside.length > 0) return beside
  const visited = mark.kind === 'visit' && mark.right ? placeNamed(scene, mark.right, parties) : null
  if (visited) return [visited]
  const scope =
    mark.kind === 'visit' && mark.right ? { start: Math.min(mark.cue.start, mark.right.start - 4), end: mark.scope.end } : mark.scope
  return [placeIn(scene, scope, parties, tokenAt(scene.page.tokens, mark.cue.end))]
}

/** The nearest date in the contact's own stretch that is not part of what somebody says in it. */
function dateIn(course: Course, mark: ContactMark): DateMark | null {
  const { scene, dates, attributions } = course
  const contents = attributions.filter((one) => one.sentence === mark.sentence && isSpeech(course, one)).flatMap((one) => one.content)
  const foreign = (span: Span) => contents.some((content) => isWithin(span, content) && !overlaps(mark.cue, content))
  const inSentence = dates.filter((date) => date.sentence === mark.sentence && isDay(date) && !foreign(date.span))
  const inScope = dates.filter(
    (date) => date.sentence === mark.sentence && isWithin(date.span, mark.scope) && !foreign(date.span) && !isSince(scene.page, date.span),
  )
  const near = inScope.length > 0 || mark.form === 'noun' || course.contactsIn(mark.sentence) > 1 ? inScope : inSentence
  const distance = (date: DateMark) =>
    (date.span.start >= mark.cue.end ? date.span.start - mark.cue.end : mark.cue.start - date.span.end + 5) +
    (date.day || date.weekday || date.relative === 'today' || date.relative === 'yesterday' ? 0 : 60)
  const sorted = [...near].sort((a, b) => distance(a) - distance(b))
  const [first] = sorted
  if (!first) return null
  const weekday = near.find((date) => date.weekday !== null)?.weekday ?? null
  return first.day && !first.weekday && weekday ? { ...first, weekday } : first
}

const isDay = ({ day, weekday, relative }: DateMark): boolean =>
  day !== null || weekday !== null || relative === 'today' || relative === 'yesterday'

const SINCE = new Set(['since', 'until', 'by', 'for'])

/** "since March", "by 2027": no day of the contact. */
const isSince = ({ tokens }: Scene['page'], { start }: Span): boolean => SINCE.has(tokens.word[tokenAt(tokens, start) - 1] ?? '')

/** Farther apart than one visit lasts: another contact. */
const APART = 4

function statusOf(course: Course, mark: ContactMark, group: Group, { edtf }: Dated, found: DateMark | null): EngagementStatus {
  const { base, held } = course
  const main = held[0]
  if (group.heads && main && mark.status !== 'planned') return 'referenced'
  const now = base.day ? isoOf(base.day) : null
  const ahead = daysBetween(now, edtf)
  if (mark.status === 'planned') return ahead !== null && ahead < 0 ? 'referenced' : 'planned'
  if (found?.toward === 'future' || (ahead !== null && ahead > 1)) return 'planned'
  if (mark.status === 'referenced' || (found?.toward === 'past' && (main || mark.form === 'noun'))) return 'referenced'
  if (mark.form === 'noun' && edtf && now && edtf.slice(0, 7) > now.slice(0, 7)) return 'planned'
  const apart = main?.date.edtf ? daysBetween(main.date.edtf, edtf) : ahead
  if (main && apart !== null && Math.abs(apart) > APART) return 'referenced'
  if (main && edtf && apart === null && now && !now.startsWith(edtf)) return 'referenced'
  if (mark.form === 'noun' && course.scene !== course.headline) return main || edtf || course.held.length > 0 ? 'referenced' : 'held'
  return mark.form === 'verb' && isReported(course, mark) ? 'referenced' : 'held'
}
