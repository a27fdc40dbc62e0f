import type { Edtf } from '../model/edtf.ts'
import { heldOn } from './held-on.ts'
import type { Holding, KnowledgeBase } from './knowledge-base.ts'
import { officesNamed } from './offices-named.ts'
import type { Office, Person, Publisher, Registers } from './registers.ts'

/** The registers made ready to be asked. Each index is built when it is first needed. */
export function knowledgeBase(registers: Registers): KnowledgeBase {
  const parties = lazily(() => byId(registers.parties))
  const people = lazily(() => byId(registers.people))
  const offices = lazily(() => byId(registers.offices))
  const places = lazily(() => byId(registers.places))
  const publishers = lazily(() => byId(registers.publishers))
  const hosts = lazily(() => byHost(registers.publishers))
  const holdings = lazily(() => byHolder(registers, people()))
  const named = lazily(() => officesNamed(registers))
  return {
    registers,
    findParty: (id) => parties().get(id) ?? null,
    findPerson: (id) => people().get(id) ?? null,
    findOffice: (id) => offices().get(id) ?? null,
    findPlace: (id) => places().get(id) ?? null,
    findPublisher: (id) => publishers().get(id) ?? null,
    findPublisherByHost: (host) => findByHost(hosts(), host),
    officesOf: (person, on) => onDay(holdings().get(person) ?? [], on),
    holdersOf: (id, on) => {
      const office = offices().get(id)
      return office ? onDay(holdingsOf(office, people()), on) : []
    },
    officesNamed: (wording, party) => named()(wording, party),
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const byId = <T extends { id: string }>(entries: readonly T[]) => new Map(entries.map((entry) => [entry.id, entry]))

/** Every tenure whose person is registered, by that person. */
function byHolder(registers: Registers, people: ReadonlyMap<string, Person>): Map<string, Holding[]> {
  const holdings = new Map<string, Holding[]>()
  for (const office of registers.offices) {
    for (const holding of holdingsOf(office, people)) {
      const others = holdings.get(holding.person.id)
      if (others) others.push(holding)
      else holdings.set(holding.person.id, [holding])
    }
  }
  return holdings
}

function holdingsOf(office: Office, people: ReadonlyMap<string, Person>): Holding[] {
  return office.tenures.flatMap((tenure) => {
    const person = people.get(tenure.person)
    return person ? [{ office, tenure, person }] : []
  })
}

const onDay = (holdings: readonly Holding[], on: Edtf | null) => holdings.filter(({ tenure }) => heldOn(tenure, on))

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
