import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Names } from '../knowledge/registers.ts'
import { findNamed } from '../store/named.ts'
import { plainPattern } from '../text/plain-pattern.ts'
import { loadKnowledge } from './knowledge.ts'
import { withRecord } from './record.ts'
import type { Settings } from './settings.ts'

/** English names by id. What is in no register has none: its id is then shown. */
export type NamesById = Readonly<Record<string, string>>

export type NamesFound = Readonly<{
  topics: NamesById
  /** What a set phrase says, in plain words. */
  formulas: NamesById
  forums: NamesById
  instruments: NamesById
  occasions: NamesById
  /** Words that tell how a contact went. */
  atmosphere: NamesById
  parties: NamesById
  /** Of these only what the record names. Of an office the latest of its names; its party is `officeParties`. */
  mechanisms: NamesById
  offices: NamesById
  officeParties: NamesById
  places: NamesById
}>

type Entry = Readonly<{ id: string; names: Names }>

/** Names of what is found in texts are patterns. */
const nameOf = ({ id, names }: Entry): string => plainPattern(names.en?.[0] ?? names.ru?.[0] ?? names.zh?.[0] ?? id)
const byId = (entries: readonly Entry[]): NamesById => Object.fromEntries(entries.map((one) => [one.id, nameOf(one)]))

/** Of what is told by many words, none of them its name. */
const readable = (id: string): string => (id.split('/').at(-1) ?? id).replaceAll('-', ' ')

function officesNamed(knowledge: KnowledgeBase, ids: readonly string[]): Pick<NamesFound, 'offices' | 'officeParties'> {
  const found = ids.flatMap((id) => knowledge.findOffice(id) ?? [])
  return {
    offices: Object.fromEntries(found.map(({ id, names }) => [id, names.at(-1)?.en?.[0] ?? id])),
    officeParties: Object.fromEntries(found.map(({ id, party }) => [id, party])),
  }
}

/** How the registers name what facts name by id. */
export async function listNames(settings: Settings): Promise<NamesFound> {
  const knowledge = await loadKnowledge(settings)
  const { topics, formulas, forums, instruments, occasions, shades, mechanisms, places } = knowledge.registers
  const ids = await withRecord(settings, ({ db }) => findNamed(db))
  const [held, cities] = [new Set(ids.mechanisms), new Set(ids.cities)]
  return {
    topics: byId(topics),
    formulas: Object.fromEntries(formulas.map(({ id, gloss }) => [id, gloss])),
    ...{ forums: byId(forums), instruments: byId(instruments), occasions: byId(occasions) },
    atmosphere: Object.fromEntries(shades.filter(({ kind }) => kind === 'atmosphere').map(({ id }) => [id, readable(id)])),
    parties: byId(ids.parties.flatMap((id) => knowledge.findParty(id) ?? [])),
    mechanisms: byId(mechanisms.filter(({ id }) => held.has(id))),
    ...officesNamed(knowledge, ids.offices),
    places: byId(places.filter(({ names }) => Object.values(names).some((list) => list.some((name) => cities.has(name))))),
  }
}
