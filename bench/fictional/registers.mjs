import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { LANGUAGES, mechanismsOf, STATES } from './world.mjs'

const FICTION = { source: 'fiction', checked: true }

const listed = (names) => Object.fromEntries(LANGUAGES.map((language) => [language, [names[language]]]))

const parties = STATES.map(({ id, name }) => ({ id, kind: 'state', names: listed(name), ...FICTION }))

const people = STATES.flatMap((state) => state.people.map(({ id, party, name }) => ({ id, party, names: listed(name), ...FICTION })))

const offices = STATES.flatMap((state) =>
  state.people.map(({ id: person, party, office: { id, rank, ...names } }) => ({
    ...{ id: `${party}/${id}`.toLowerCase(), party, rank, seats: 1, names: [listed(names)] },
    tenures: [{ person, from: '2010-01-01', ...FICTION }],
  })),
)

const pairs = STATES.flatMap(({ id: a }, i) => STATES.slice(i + 1).map(({ id: b }) => [a, b]))

const mechanisms = pairs.flatMap(([a, b]) =>
  mechanismsOf(a, b).map(({ id, kind, ...one }) => ({ id, parties: one.parties, kind, names: listed(one), ...FICTION })),
)

const publishers = STATES.map(({ id, name: { en } }) => ({
  ...{ id: `mfa-${id.toLowerCase()}`, kind: 'ministry', party: id, official: true, names: { en: [`Foreign Ministry of ${en}`] } },
  ...{ hosts: [`mfa-${id.toLowerCase()}.example`], ...FICTION },
}))

const REGISTERS = { parties, 'people/fictional': people, 'offices/fictional': offices, mechanisms, publishers }

/** Writes the registers of the fictional states, to be named with `--knowledge`. */
export function writeRegisters(folder) {
  for (const part of ['people', 'offices']) mkdirSync(join(folder, part), { recursive: true })
  for (const [name, entries] of Object.entries(REGISTERS)) {
    const sources = { fiction: { name: 'invented for the bench' } }
    writeFileSync(join(folder, `${name}.yaml`), stringify({ sources, [name.split('/')[0]]: entries }, { flowCollectionPadding: false }))
  }
}
