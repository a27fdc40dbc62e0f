import { heldOn } from '../knowledge/held-on.ts'
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Names, Office } from '../knowledge/registers.ts'
import type { Edtf } from '../model/edtf.ts'
import type { Engagement } from '../model/engagement.ts'
import type { Reading } from '../model/reading.ts'
import { findDaysOf } from '../model/season-days.ts'
import { plainPattern } from '../text/plain-pattern.ts'

type NamesById = Readonly<Record<string, string>>

/** English names of what an answer names by ids of the registers. What is in no register is not in it. */
export type RegisterNames = Readonly<{
  parties: NamesById
  people: NamesById
  offices: NamesById
  places: NamesById
  publishers: NamesById
  mechanisms: NamesById
  topics: NamesById
  formulas: NamesById
  forums: NamesById
  instruments: NamesById
  occasions: NamesById
}>

/** What is asked for: ids, those that are null or unknown among them. */
export type IdsNamed = Readonly<Partial<Record<keyof RegisterNames, Iterable<string | null>>>>

const first = (names: Names | undefined): string | null => names?.en?.[0] ?? names?.zh?.[0] ?? names?.ru?.[0] ?? null

/** The name that an office had on a day; the latest where the day is not known or no name tells. */
export function officeNameOn({ names }: Office, on: Edtf | null): string | null {
  const days = findDaysOf(on)
  const then = days ? names.find((some) => heldOn(some, `${days.from}/${days.to}`)) : undefined
  return first(then) ?? first(names.at(-1))
}

type Find = (id: string) => string | null

/** Names by id, looked up once for registers that stay the same. */
const lookups = new WeakMap<KnowledgeBase, Readonly<Record<keyof RegisterNames, Find>>>()

/** Names of what is found in texts are patterns. */
const among = (list: readonly Readonly<{ id: string; names: Names }>[]): Find => {
  const byId = new Map(list.map(({ id, names }) => [id, plainPattern(first(names) ?? '') || null]))
  return (id) => byId.get(id) ?? null
}

function lookupIn(knowledge: KnowledgeBase): Readonly<Record<keyof RegisterNames, Find>> {
  const known = lookups.get(knowledge)
  if (known) return known
  const { registers, findParty, findPerson, findOffice, findPlace, findPublisher } = knowledge
  const glosses = new Map(registers.formulas.map(({ id, gloss }) => [id, gloss]))
  const made: Readonly<Record<keyof RegisterNames, Find>> = {
    parties: (id) => first(findParty(id)?.names),
    people: (id) => first(findPerson(id)?.names),
    offices: (id) => {
      const office = findOffice(id)
      return office ? officeNameOn(office, null) : null
    },
    places: (id) => first(findPlace(id)?.names),
    publishers: (id) => first(findPublisher(id)?.names),
    mechanisms: among(registers.mechanisms),
    topics: among(registers.topics),
    formulas: (id) => glosses.get(id) ?? null,
    forums: among(registers.forums),
    instruments: among(registers.instruments),
    occasions: among(registers.occasions),
  }
  lookups.set(knowledge, made)
  return made
}

const namesBy = (find: Find, ids: Iterable<string | null> = []): NamesById =>
  Object.fromEntries(
    [...new Set(ids)].flatMap((id) => {
      const name = id === null ? null : find(id)
      return id !== null && name !== null ? [[id, name] as const] : []
    }),
  )

/** The names of ids in the registers. */
export function namesOfIds(ids: IdsNamed, knowledge: KnowledgeBase): RegisterNames {
  const find = lookupIn(knowledge)
  const kinds = Object.keys(find) as (keyof RegisterNames)[]
  return Object.fromEntries(kinds.map((kind) => [kind, namesBy(find[kind], ids[kind])])) as RegisterNames
}

/** Every id that readings name. */
export function idsIn(readings: readonly Reading[], engagements: readonly Engagement[] = []): IdsNamed {
  const met = [...engagements, ...readings.flatMap((reading) => reading.engagements)]
  const people = met.flatMap(({ participants, others }) => [...participants, ...others])
  const said = readings.flatMap(({ statements }) => statements)
  const agreed = readings.flatMap(({ commitments }) => commitments)
  const speakers = said.flatMap((one) => one.speakers)
  const party = readings.flatMap(({ document }) => document.holder)
  const countries = met.map(({ place }) => place.country)
  return {
    parties: [
      ...[...people, ...speakers].map((who) => who.party),
      ...met.flatMap(({ parties, initiator }) => [...parties, initiator?.party ?? null]),
      ...[...agreed.flatMap(({ by }) => by), ...said.map(({ addressee }) => addressee), ...party, ...countries],
    ],
    people: [...people, ...speakers, ...met.flatMap(({ initiator }) => initiator ?? [])].map(({ person }) => person),
    offices: people.flatMap(({ officeHeld }) => officeHeld),
    places: met.map(({ place }) => place.id),
    publishers: readings.flatMap(({ document }) => [document.source, document.carrier]),
    mechanisms: met.map(({ mechanism }) => mechanism?.id ?? null),
    topics: [...said.flatMap(({ topics }) => topics), ...agreed.flatMap(({ topics }) => topics), ...readings.flatMap(topicsOf)],
    formulas: [...said.flatMap(({ formulas }) => formulas), ...readings.flatMap(({ formulas }) => formulas.map(({ formula }) => formula))],
    forums: readings.flatMap(({ forums }) => forums.map(({ forum }) => forum)),
    instruments: readings.flatMap(({ instruments }) => instruments.map(({ instrument }) => instrument)),
    occasions: readings.flatMap(({ occasions }) => occasions.map(({ occasion }) => occasion)),
  }
}

const topicsOf = ({ discussed }: Reading): string[] => discussed.map(({ topic }) => topic)
