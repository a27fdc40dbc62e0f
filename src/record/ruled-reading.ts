import type { Decision, PersonName } from '../model/decision.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Coverage, Reading } from '../model/reading.ts'
import { overlaps } from '../model/span.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { findTelling, findWorded } from './anchors.ts'
import { peopleRuled } from './people-ruled.ts'
import { rulingsOf, type Standing } from './rulings.ts'

/** English names of registered people and parties, by id. */
export type NameOf = (id: string) => Readonly<{ name: string; party: string | null }> | null

/** A reading as decisions have it. The same object where none is about it. */
export type Ruler = (reading: Reading) => Reading

/** `PARTY:` alone is a party that speaks without a person. */
function speakerOf(named: PersonName, asWritten: string, nameOf: NameOf): Speaker {
  const at = named.indexOf(':')
  const party = at > 0 ? named.slice(0, at) : null
  const known = nameOf(named)
  if (known) return { person: named, asWritten, ...known }
  const name = named.slice(at + 1)
  return { person: null, name: name || (party && nameOf(party)?.name) || (party ?? asWritten), asWritten, party }
}

function datesIn({ document, engagements }: Reading, rulings: readonly Standing<'date'>[]): ReadonlyMap<Engagement, Standing<'date'>> {
  const tellings = engagements.map((engagement) => ({ document: document.id, engagement }))
  return new Map(
    rulings.flatMap((ruling) => {
      const found = findTelling(ruling.engagement, tellings)
      return found ? [[found.engagement, ruling] as const] : []
    }),
  )
}

function withoutReadByHand(coverage: Coverage, rulings: readonly Standing<'sentence-read'>[]): Coverage {
  const isRead = (span: Coverage['unread'][number]): boolean =>
    rulings.some(({ sentence: { quote } }) => overlaps(span, { start: quote.span[0], end: quote.span[1] }))
  const read = coverage.unread.filter(isRead)
  if (read.length === 0) return coverage
  return {
    ...coverage,
    ignored: [...coverage.ignored, ...read.map((span) => ({ span, reason: 'read-by-hand' }))],
    unread: coverage.unread.filter((span) => !isRead(span)),
  }
}

/** Prepares what decisions that stand make of readings: speakers and dates set right, people that are one or another, sentences read by hand. */
export function prepareRuler(standing: readonly Decision[], nameOf: NameOf): Ruler {
  const people = peopleRuled(standing)
  const [speakers, dates, sentences] = [rulingsOf(standing, 'speaker'), rulingsOf(standing, 'date'), rulingsOf(standing, 'sentence-read')]
  const about = new Set([
    ...speakers.map(({ statement }) => statement.document),
    ...dates.map(({ engagement }) => engagement.document),
    ...sentences.map(({ sentence }) => sentence.document),
  ])
  return (reading) => {
    const { id } = reading.document
    if (people.isEmpty && !about.has(id)) return reading
    const dated = datesIn(
      reading,
      dates.filter(({ engagement }) => engagement.document === id),
    )
    const spoken = new Map<Statement, PersonName>()
    for (const { statement, speaker } of speakers) {
      const found = statement.document === id ? findWorded(statement, reading.statements) : null
      if (found) spoken.set(found, speaker)
    }
    const statements = reading.statements.map((statement): Statement => {
      const named = spoken.get(statement)
      if (!named) return { ...statement, speakers: statement.speakers.map((who) => people.of(id, who)) }
      return { ...statement, joint: false, official: true, speakers: [speakerOf(named, statement.source?.text ?? '', nameOf)] }
    })
    const party = new Map([...spoken.keys()].map(({ id: one }) => [one, statements.find((other) => other.id === one)?.speakers[0]?.party]))
    return {
      ...reading,
      engagements: reading.engagements.map((engagement): Engagement => {
        const ruling = dated.get(engagement)
        return {
          ...engagement,
          participants: engagement.participants.map((who) => people.of(id, who)),
          others: engagement.others.map((who) => people.of(id, who)),
          date: ruling ? { ...engagement.date, edtf: ruling.edtf, certainty: 'inferred', rule: `decision ${ruling.id}` } : engagement.date,
        }
      }),
      statements,
      commitments: reading.commitments.map((commitment) => {
        const by = commitment.statement === null ? undefined : party.get(commitment.statement)
        return by ? { ...commitment, by: [by] } : commitment
      }),
      coverage: withoutReadByHand(
        reading.coverage,
        sentences.filter(({ sentence }) => sentence.document === id),
      ),
    }
  }
}
