import type { Actor, Mention } from '../annotators/cast.ts'
import { within } from '../annotators/topics.ts'
import { englishNameBy } from '../knowledge/english-name.ts'
import type { ContactMark, InitiativeMark } from '../languages/pack.ts'
import type { Initiator } from '../model/engagement.ts'
import { isWithin, quoteAt, type Span } from '../model/span.ts'
import { type ContactEvent, partiesOf } from './contact-event.ts'
import type { Course } from './course.ts'
import type { Scene } from './scene.ts'

/**
 * Who asked for a contact, where its sentence tells: the one named, who has to be of a party that takes part, or the other side.
 * Contacts in a headline are read without it.
 */
export function initiators(course: Course, events: readonly ContactEvent[], marks: readonly ContactMark[]): Map<ContactEvent, Initiator> {
  const out = new Map<ContactEvent, Initiator>()
  const { page, pack } = course.scene
  for (const mark of pack.findInitiatives(page)) {
    const { sentence } = mark
    if (isReported(course, mark)) continue
    const event = eventOf(course, events, marks, sentence)
    const initiator = event && !out.has(event) ? (named(course.scene, event, mark) ?? beside(course.scene, event, mark)) : null
    if (event && initiator) out.set(event, initiator)
  }
  return out
}

/** Somebody's words tell of it, not the account. */
const isReported = ({ attributions }: Course, { sentence, span }: InitiativeMark): boolean =>
  attributions.some((one) => one.sentence === sentence && one.content.some((content) => isWithin(span, content)))

/** The contact of which the sentence tells, or to which it points back: "The call took place at the request of …". */
function eventOf(
  { scene, held }: Course,
  events: readonly ContactEvent[],
  marks: readonly ContactMark[],
  sentence: number,
): ContactEvent | null {
  const span = scene.page.sentences[sentence] as Span
  const own = events.find((event) => event.evidence.some((quote) => isWithin({ start: quote.span[0], end: quote.span[1] }, span)))
  if (own) return own
  return held.length === 1 && marks.some((mark) => mark.sentence === sentence) ? (held[0] ?? null) : null
}

function named(scene: Scene, event: ContactEvent, { span, by }: InitiativeMark): Initiator | null {
  if (!by) return null
  const { page, cast, marks } = scene
  const [mention] = within(page, cast.mentions, by)
  const [mark] = within(page, marks.parties, by)
  const parties = partiesOf(event)
  // What follows the name in the same stretch is no longer it.
  const to = (range: { to: number }): Span =>
    by.end < span.end ? span : { start: span.start, end: page.tokens.end[range.to - 1] as number }
  if (mention && (!mark || mention.whole.from <= mark.from)) {
    const { actor } = mention
    return event.people.has(actor) || (actor.party !== null && parties.has(actor.party))
      ? personal(actor, 'stated', scene, to(mention))
      : null
  }
  if (!mark || !parties.has(mark.party)) return null
  return {
    ...{ person: null, name: englishNameBy(scene.knowledge.findParty, mark.party), party: mark.party, certainty: 'stated' },
    evidence: [quoteAt(page.text, sideOf(scene, to(mark), span))],
  }
}

/** "at the request of the Orustian" goes on with what is Orustian: a word. */
function sideOf({ page }: Scene, { start, end }: Span, whole: Span): Span {
  const next = /^\s?[\p{L}]+/u.exec(page.text.slice(end, whole.end))
  return { start, end: end + (next?.[0].length ?? 0) }
}

/** The one of two who stands on the other side of the words. */
function beside(scene: Scene, event: ContactEvent, { sentence: index, span, side }: InitiativeMark): Initiator | null {
  if (!side) return null
  const { page, cast } = scene
  const sentence = page.sentences[index] as Span
  const stretch = side === 'before' ? { start: sentence.start, end: span.start } : { start: span.end, end: sentence.end }
  const stand = new Set(within(page, cast.mentions, stretch).map(({ actor }: Mention) => actor))
  const there = [...event.people.keys()].filter((actor) => stand.has(actor))
  return there.length === 1 && there[0] ? personal(there[0], 'inferred', scene, span) : null
}

const personal = ({ person, name, party }: Actor, certainty: Initiator['certainty'], { page }: Scene, span: Span): Initiator => ({
  ...{ person, name, party, certainty },
  evidence: [quoteAt(page.text, span)],
})
