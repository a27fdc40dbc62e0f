import type { Kysely } from 'kysely'
import { englishName } from '../knowledge/english-name.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { type NameOf, prepareRuler, type Ruler } from '../record/ruled-reading.ts'
import { standing } from '../record/rulings.ts'
import { findDecisions } from '../store/decisions.ts'
import type { Tables } from '../store/tables.ts'

/** English names of people and parties of the registers. */
export const namesOf =
  (knowledge: KnowledgeBase): NameOf =>
  (id) => {
    const person = knowledge.findPerson(id)
    if (person) return { name: englishName(person), party: person.party }
    const party = knowledge.findParty(id)
    return party ? { name: englishName(party), party: id } : null
  }

/** What the decisions in the log make of readings. */
export const loadRuler = async (db: Kysely<Tables>, knowledge: KnowledgeBase): Promise<Ruler> =>
  prepareRuler(standing(await findDecisions(db)), namesOf(knowledge))
