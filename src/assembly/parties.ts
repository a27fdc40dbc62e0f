import type { Actor } from '../annotators/cast.ts'
import { type ContactEvent, partiesOf } from './contact-event.ts'
import type { Course } from './course.ts'

const ABROAD = new Set(['king', 'queen', 'emir', 'amir', 'sultan', 'pope', 'taoiseach', 'premier', 'prime', 'chancellor', 'crown'])

/** Whether it was between officials of two parties: else it is no engagement at all. */
export function isBetweenParties(course: Course, event: ContactEvent): boolean {
  const parties = partiesOf({
    parties: event.parties,
    people: new Map([...event.people].filter(([actor]) => !isLegislator(course, actor))),
  })
  if (event.kind === 'visit' || event.kind === 'ceremony')
    for (const party of event.place.country ? [event.place.country] : []) parties.add(party)
  if (parties.size > 1) return true
  if (event.foreign && event.people.size > 0) return true
  if (parties.size === 0) return false
  const people = [...event.people.keys()]
  const isForeign = (actor: Actor): boolean =>
    isAbroad(course, actor) || (actor.offices.length > 0 && people.some((one) => isOnlyTold(course, one)))
  return people.some((actor) => actor.party === null && !isLegislator(course, actor) && isForeign(actor))
}

/** Nobody of the registers, whose country the text tells, as it does of others than its own. */
const isOnlyTold = ({ scene }: Course, { person, party }: Actor): boolean =>
  person === null && party !== null && party !== scene.document.holder

const LEGISLATORS = new Set(['senator', 'representative', 'congressman', 'congresswoman', 'governor', 'mayor', 'rep', 'sen', 'gov'])

/** "Representative Clark": a bare surname after a title of home politics is nobody of another country. */
const isLegislator = ({ scene }: Course, actor: Actor): boolean => {
  const first = scene.cast.mentions.find((mention) => mention.actor === actor)
  return first !== undefined && first.title !== null && LEGISLATORS.has(first.title) && first.to - first.from < 2
}

/** A person of no known party, by a title that no country gives at home beside its own. */
const isAbroad = ({ scene }: Course, actor: Actor): boolean =>
  scene.cast.mentions.some((mention) => {
    if (mention.actor !== actor) return false
    for (let i = mention.whole.from; i < mention.from; i++) if (ABROAD.has(scene.page.tokens.word[i] as string)) return true
    return false
  })
