import { type Days, meets } from '../model/days.ts'
import type { Edtf } from '../model/edtf.ts'
import { daysOf, reachOf } from './held-on.ts'
import type { Holding, KnowledgeBase } from './knowledge-base.ts'
import { officesNamed } from './offices-named.ts'
import type { Person, Publisher, Registers } from './registers.ts'

type Held = Readonly<{ holding: Holding; days: Days }>

/** The registers made ready to be asked. Each index is built when it is first needed. */
export function knowledgeBase(registers: Registers): KnowledgeBase {
  const parties = lazily(() => byId(registers.parties))
  const people = lazily(() => byId(registers.people))
  const offices = lazily(() => byId(registers.offices))
  const places = lazily(() => byId(registers.places))
  const publishers = lazily(() => byId(registers.publishers))
  const hosts = lazily(() => byHost(registers.publishers))
  const held = lazily(() => heldOf(registers, people()))
  const heldBy = lazily(() => grouped(held(), ({ holding }) => holding.person.id))
  const heldIn = lazily(() => grouped(held(), ({ holding }) => holding.office.id))
  const named = lazily(() => officesNamed(registers))
  return {
    registers,
    findParty: (id) => parties().get(id) ?? null,
    findPerson: (id) => people().get(id) ?? null,
    findOffice: (id) => offices().get(id) ?? null,
    findPlace: (id) => places().get(id) ?? null,
    findPublisher: (id) => publishers().get(id) ?? null,
    findPublisherByHost: (host) => findByHost(hosts(), host),
    officesOf: (person, on) => onDay(heldBy().get(person), on),
    holdersOf: (office, on) => onDay(heldIn().get(office), on),
    officesNamed: (wording, party) => named()(wording, party),
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]))

/** Every tenure of a person that is registered. */
function heldOf(registers: Registers, people: ReadonlyMap<string, Person>): Held[] {
  return registers.offices.flatMap((office) =>
    office.tenures.flatMap((tenure) => {
      const person = people.get(tenure.person)
      return person ? [{ holding: { office, tenure, person }, days: reachOf(tenure) }] : []
    }),
  )
}

function grouped(held: readonly Held[], keyOf: (held: Held) => string): Map<string, Held[]> {
  const groups = new Map<string, Held[]>()
  for (const one of held) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}

function onDay(held: readonly Held[] | undefined, on: Edtf | null): readonly Holding[] {
  if (held === undefined) return []
  const asked = on === null ? null : daysOf(on)
  return held.filter(({ days }) => asked === null || meets(days, asked)).map(({ holding }) => holding)
}

const byHost = (publishers: readonly Publisher[]) =>
  new Map(publishers.flatMap((publisher) => (publisher.hosts ?? []).map((host) => [host, publisher] as const)))

/** `www.news.example.org` is asked as itself, then as `news.example.org`, then as `example.org`. */
function findByHost(hosts: ReadonlyMap<string, Publisher>, host: string): Publisher | null {
  const labels = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '').split('.')
  for (let i = 0; i < labels.length - 1; i++) {
    const found = hosts.get(labels.slice(i).join('.'))
    if (found) return found
  }
  return null
}
