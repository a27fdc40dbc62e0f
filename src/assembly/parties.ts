import type { Actor } from '../annotators/cast.ts'
import { type ContactEvent, partiesOf } from './contact-event.ts'
import type { Course } from './course.ts'

const ABROAD = new Set(['king', 'queen', 'emir', 'amir', 'sultan', 'pope', 'taoiseach', 'premier', 'prime', 'chancellor', 'crown'])

/** Whether it was between officials of two parties: else it is no engagement at all. */
export function isBetweenParties(course: Course, event: ContactEvent): boolean {
  const parties = partiesOf(event)
  if (event.kind === 'visit') for (const party of event.place.country ? [event.place.country] : []) parties.add(party)
  if (parties.size > 1) return true
  if (event.foreign && event.people.size > 0) return true
  return parties.size === 1 && [...event.people.keys()].some((actor) => actor.party === null && isAbroad(course, actor))
}

/** A person of no known party, by a title that no country gives at home beside its own. */
const isAbroad = ({ scene }: Course, actor: Actor): boolean =>
  scene.cast.mentions.some((mention) => {
    if (mention.actor !== actor) return false
    for (let i = mention.whole.from; i < mention.from; i++) if (ABROAD.has(scene.page.tokens.word[i] as string)) return true
    return false
  })
