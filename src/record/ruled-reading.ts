import type { Decision, PersonName } from '../model/decision.ts'
import type { Reading } from '../model/reading.ts'
import type { Speaker, Statement } from '../model/statement.ts'
import { findWorded } from './anchors.ts'
import { peopleRuled } from './people-ruled.ts'
import { rulingsOf } from './rulings.ts'

/** English names of registered people and parties, by id. */
export type NameOf = (id: string) => Readonly<{ name: string; party: string | null }> | null

function speakerOf(named: PersonName, asWritten: string, nameOf: NameOf): Speaker {
  const at = named.indexOf(':')
  const known = nameOf(named)
  if (known) return known.party === named ? { person: null, asWritten, ...known } : { person: named, asWritten, ...known }
  return { person: null, name: named.slice(at + 1), asWritten, party: at > 0 ? named.slice(0, at) : null }
}

/** A reading as decisions have it: speakers set right, people that are one or another. The kept reading is never changed. */
export function ruledReading(reading: Reading, standing: readonly Decision[], nameOf: NameOf): Reading {
  const { id } = reading.document
  const people = peopleRuled(standing)
  const speakers = new Map<Statement, PersonName>()
  for (const { statement, speaker } of rulingsOf(standing, 'speaker')) {
    const found = statement.document === id ? findWorded(statement, reading.statements) : null
    if (found) speakers.set(found, speaker)
  }
  if (people.isEmpty && speakers.size === 0) return reading
  return {
    ...reading,
    engagements: reading.engagements.map((engagement) => ({
      ...engagement,
      participants: engagement.participants.map((who) => people.of(id, who)),
      others: engagement.others.map((who) => people.of(id, who)),
    })),
    statements: reading.statements.map((statement) => {
      const ruled = speakers.get(statement)
      const own = statement.speakers.map((who) => people.of(id, who))
      return ruled
        ? { ...statement, joint: false, official: true, speakers: [speakerOf(ruled, statement.source?.text ?? '', nameOf)] }
        : { ...statement, speakers: own }
    }),
  }
}
