import type { Kysely } from 'kysely'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { JoinedEngagement } from '../model/account.ts'
import type { Dossier } from '../record/dossier.ts'
import { type NameOf, ruledReading } from '../record/ruled-reading.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import { findReadingsOf } from '../store/documents.ts'
import { findJoined, type JoinedFilter } from '../store/joined.ts'
import type { Tables } from '../store/tables.ts'

/** The clock is read here alone: below, the day is an argument. */
export const todayOf = (): string => new Date().toISOString().slice(0, 10)

/** English names of people and parties of the registers. */
export const namesOf =
  (knowledge: KnowledgeBase): NameOf =>
  (id) => {
    const person = knowledge.findPerson(id)
    if (person) return { name: person.names.en?.[0] ?? id, party: person.party }
    const party = knowledge.findParty(id)
    return party ? { name: party.names.en?.[0] ?? id, party: id } : null
  }

/** Loads what is to be reasoned over: the engagements that a filter finds and the readings of their accounts. */
export async function loadDossier(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  filter: JoinedFilter,
  today: string = todayOf(),
): Promise<Dossier> {
  const engagements = await findJoined(db, filter)
  return dossierOf(db, knowledge, engagements, today)
}

/** The same of engagements already found; `further`: documents to be read besides. */
export async function dossierOf(
  db: Kysely<Tables>,
  knowledge: KnowledgeBase,
  engagements: readonly JoinedEngagement[],
  today: string = todayOf(),
  further: readonly string[] = [],
): Promise<Dossier> {
  const decisions = standing(await findDecisions(db))
  const documents = [...new Set([...engagements.flatMap(({ accounts }) => accounts.map(({ document }) => document)), ...further])]
  const nameOf = namesOf(knowledge)
  const readings = (await findReadingsOf(db, documents)).map((reading) => ruledReading(reading, decisions, nameOf))
  return { engagements, readings: new Map(readings.map((reading) => [reading.document.id, reading])), decisions, today }
}
