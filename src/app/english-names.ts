import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { MechanismSession, Participation, Place } from '../model/engagement.ts'
import { plainPattern } from '../text/plain-pattern.ts'

/** How lists name what texts in several languages tell: as the registers do in English, else as the text does. */
export function englishNames({ registers, findPerson, findPlace }: KnowledgeBase) {
  const mechanisms = new Map(registers.mechanisms.map(({ id, names }) => [id, names.en?.[0]]))
  return {
    person: ({ person, name }: Pick<Participation, 'person' | 'name'>): string => (person && findPerson(person)?.names.en?.[0]) || name,
    city: ({ id, city }: Pick<Place, 'id' | 'city'>): string | null => (city && id && findPlace(id)?.names.en?.[0]) || city,
    mechanism: (session: MechanismSession | null): MechanismSession | null => {
      const name = session?.id ? mechanisms.get(session.id) : undefined
      return session && name ? { ...session, name: plainPattern(name) } : session
    },
  }
}
