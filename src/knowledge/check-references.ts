import type { Finding } from './finding.ts'
import type { RegisterName, Registers } from './registers.ts'

type Reference = readonly [register: RegisterName, id: string, key: string, to: RegisterName, target: string | null | undefined]

/** Ids that no entry has, and sources that no file names. */
export function checkReferences(registers: Registers): Finding[] {
  const ids = new Map<RegisterName, ReadonlySet<string>>()
  const idsOf = (name: RegisterName) => ids.get(name) ?? ids.set(name, new Set(registers[name].map(({ id }) => id))).get(name)!
  const missing = referencesOf(registers).filter(([, , , to, target]) => target != null && !idsOf(to).has(target))
  const findings = missing.map(
    ([register, id, key, to, target]): Finding => ({
      level: 'error',
      code: 'unknown-reference',
      register,
      id,
      message: `Unexpected ${key} \`${target}\` of \`${id}\`, expected an id in ${to}`,
    }),
  )
  return [...findings, ...unknownSources(registers)]
}

function referencesOf(registers: Registers): Reference[] {
  const { parties, places, publishers, people, offices, forums, mechanisms, instruments, occasions, topics, formulas } = registers
  const all =
    (register: RegisterName, id: string, key: string, to: RegisterName) =>
    (targets: readonly (string | undefined)[] = []): Reference[] =>
      targets.map((target) => [register, id, key, to, target])
  return [
    ...parties.flatMap((e) => [
      ['parties', e.id, 'capital', 'places', e.capital] as const,
      ...all('parties', e.id, 'memberOf', 'parties')(e.memberOf),
    ]),
    ...places.flatMap((e) => [['places', e.id, 'country', 'parties', e.country] as const, ['places', e.id, 'in', 'places', e.in] as const]),
    ...publishers.map((e) => ['publishers', e.id, 'party', 'parties', e.party] as const),
    ...people.map((e) => ['people', e.id, 'party', 'parties', e.party] as const),
    ...offices.flatMap((e) => [
      ['offices', e.id, 'party', 'parties', e.party] as const,
      ...all('offices', e.id, 'person', 'people')(e.tenures.map(({ person }) => person)),
    ]),
    ...forums.flatMap((e) => [
      ['forums', e.id, 'party', 'parties', e.party] as const,
      ...all('forums', e.id, 'member', 'parties')(e.members?.map(({ party }) => party)),
      ...all('forums', e.id, 'chair', 'parties')(e.chairs?.map(({ party }) => party)),
    ]),
    ...mechanisms.map((e) => ['mechanisms', e.id, 'forum', 'forums', e.forum] as const),
    ...Object.entries({ mechanisms, instruments, occasions }).flatMap(([name, entries]) =>
      entries.flatMap((e) => all(name as RegisterName, e.id, 'party', 'parties')(e.parties)),
    ),
    ...Object.entries({ forums, mechanisms, instruments, occasions, formulas }).flatMap(([name, entries]) =>
      entries.flatMap((e) => all(name as RegisterName, e.id, 'topic', 'topics')(e.topics)),
    ),
    ...topics.flatMap((e) => all('topics', e.id, 'party', 'parties')([...(e.parties ?? []), ...(e.region ?? []), ...(e.pair ?? [])])),
    ...formulas.flatMap((e) => all('formulas', e.id, 'holder', 'parties')(e.holders)),
  ]
}

function unknownSources(registers: Registers): Finding[] {
  const known = new Set((registers.sources ?? []).flatMap(({ id, name }) => [id, name]))
  const { version: _version, sources: _sources, ...lists } = registers
  return Object.entries(lists).flatMap(([register, entries]) =>
    entries.flatMap((entry) => {
      const { id, source, tenures = [] } = entry as { id: string; source?: string; tenures?: readonly { source?: string }[] }
      const unknown = [...new Set([source, ...tenures.map((tenure) => tenure.source)])].filter(
        (name) => name !== undefined && !known.has(name),
      )
      const message = (name: string | undefined) =>
        `Unexpected source \`${name}\` of \`${id}\`, expected one that a file names under \`sources\``
      return unknown.map(
        (name): Finding => ({ level: 'warning', code: 'unknown-source', register: register as RegisterName, id, message: message(name) }),
      )
    }),
  )
}
