import type { Actor } from '../annotators/cast.ts'
import type { ContactMark } from '../languages/pack.ts'
import type { Role } from '../model/engagement.ts'
import { type Attendees, onlyPeople } from './attendees.ts'
import { type ContactEvent, type Group, partiesOf } from './contact-event.ts'
import type { Course } from './course.ts'

type Sided = readonly (readonly [Actor, Role | null])[]

/** One contact of all, or, where the text says so, one of each. Where it names nobody, it is between those of the contact before. */
export function groupsOf(course: Course, mark: ContactMark, left: Attendees, right: Attendees): Group[] {
  const main = course.held[0]
  const both = left.both || right.both
  const before = course.last?.sentence === mark.sentence ? course.last.group : null
  const nobody = isNobody(left) && isNobody(right)
  const heads = left.heads || right.heads || (nobody && mark.form === 'noun' && before?.heads === true)
  const foreign = left.foreign || right.foreign
  const shared: Sided = both && !heads ? principals(course, mark, main) : []
  const lent = both || heads || (nobody && (mark.form === 'noun' || mark.status === 'planned')) ? ownParties(main) : []
  const parties = new Set([...left.parties, ...right.parties, ...lent])
  const lefts: Sided = left.people.map((actor) => [actor, roleOn('left', mark)])
  shareParty(right.people, left)
  if (isOneSide(mark, left, right)) shareParty(left.people, right)
  ownParty(course, left, right)
  const rights: Sided = right.people.filter((actor) => !left.people.includes(actor)).map((actor) => [actor, roleOn('right', mark)])
  const groups = eachOf(mark, lefts, rights) ?? [[...shared, ...lefts, ...rights]]
  return groups.map((people) => ({ people: new Map(people), parties, heads, both, foreign }))
}

/** "President Tass of Orust, Foreign Minister Brel and …": those without a party on one side are of the one party told there. */
function shareParty(people: readonly Actor[], other: Attendees): void {
  const told = new Set(people.map((actor) => actor.party).filter((party) => party !== null))
  const [only] = told
  if (told.size !== 1 || !only || other.parties.includes(only) || other.people.some((actor) => actor.party === only)) return
  for (const actor of people) actor.party ??= only
}

/** An official readout names the countries of others alone: those of one side whose country nowhere stands are its own. */
function ownParty({ scene: { document, knowledge } }: Course, left: Attendees, right: Attendees): void {
  const { holder } = document
  const isOfficial = document.source !== null && knowledge.findPublisher(document.source)?.official === true
  if (!holder || !isOfficial) return
  for (const [side, other] of isNobody(right) ? [parted(left)] : [[left, right] as const, [right, left] as const]) {
    const others = new Set([...other.parties, ...other.people.flatMap(({ party }) => party ?? [])])
    if (others.size === 0 || others.has(holder) || side.parties.length > 0) continue
    if (side.people.every(isOfUntoldCountry)) for (const actor of side.people) actor.party = holder
  }
}

const isOfUntoldCountry = ({ party, person, offices }: Actor): boolean => party === null && person === null && offices.length > 0

/** "Deputy Minister Lowen and Orust's Minister of Trade co-chaired …": the first of them, and those whose country is told. */
function parted(all: Attendees): readonly [Attendees, Attendees] {
  const first = all.people.findIndex((actor) => !isOfUntoldCountry(actor))
  const at = first < 0 ? all.people.length : first
  return [onlyPeople(all.people.slice(0, at)), { ...all, people: all.people.slice(at) }]
}

/** Of whom the other side is told, or who go somewhere together; "Tass and Maren met" may be of two. */
const isOneSide = ({ kind }: ContactMark, { people }: Attendees, right: Attendees): boolean =>
  kind === 'visit' || right.parties.length > 0 || right.people.some((actor) => actor.party !== null && !people.includes(actor))

/** "the two leaders": those of the contact told before; where it was of one alone, the first persons named of two parties. */
function principals({ scene }: Course, mark: ContactMark, main: ContactEvent | undefined): Sided {
  if (main && main.people.size > 1) return [...main.people]
  const { tokens } = scene.page
  const out: Actor[] = main ? [...main.people.keys()] : []
  for (const { actor, to } of scene.cast.mentions) {
    if (out.length > 1 || (tokens.end[to - 1] as number) > mark.cue.start) break
    if (actor.party !== null && !out.some((one) => one.party === actor.party)) out.push(actor)
  }
  return out.length > 1 ? out.map((actor) => [actor, null]) : []
}

const isNobody = ({ people, parties, both, heads }: Attendees): boolean => people.length === 0 && parties.length === 0 && !both && !heads

const ownParties = (main: ContactEvent | undefined): string[] => (main ? [...partiesOf(main)] : [])

function roleOn(side: 'left' | 'right', { role }: ContactMark): Role | null {
  if (role === 'co-chair') return role
  if (side === 'left') return role
  return role === 'host' ? 'guest' : null
}

/** "visits by Maren and Tass", "met separately with Maren and Tass": one each. */
function eachOf(mark: ContactMark, lefts: Sided, rights: Sided): Sided[] | null {
  if (mark.kind === 'visit') {
    const visitors = lefts.length === 0 ? rights : mark.form === 'noun' ? lefts : []
    return visitors.length > 1 ? visitors.map((one) => [one]) : null
  }
  return mark.separate && rights.length > 1 ? rights.map((one) => [...lefts, one]) : null
}
