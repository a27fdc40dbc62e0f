import { describe, expect, it } from 'vitest'
import { KnowledgeError } from './knowledge-error.ts'
import { parseLayers, parseRegisters } from './parse.ts'
import { emptyRegisters, type RegisterFile } from './register-files.ts'

const file = (path: string, text: string): RegisterFile => ({ path, shown: `knowledge/${path}`, text })

function faultsOf(...files: RegisterFile[]): string[] {
  try {
    parseRegisters(files)
  } catch (error) {
    if (error instanceof KnowledgeError) return error.message.split('\n')
    throw error
  }
  return []
}

const maren = 'people:\n  - id: il/ilva-maren\n    party: IL-V\n    names: { en: [Ilva Maren] }\n'

const BAD: [name: string, path: string, text: string, faults: string[]][] = [
  [
    'a value outside a list',
    'people/il.yaml',
    `${maren}    gender: x\n`,
    ['people/il.yaml:5: Unexpected gender `x`, expected one of m, f'],
  ],
  [
    'an unknown key, at the key',
    'people/il.yaml',
    `${maren}    nick: [Ilva]\n`,
    ['people/il.yaml:5: Unexpected key `nick`, expected one of id, party, names, short, gender, source, checked'],
  ],
  [
    'a missing key, at the entry',
    'people/il.yaml',
    `${maren}  - id: il/oru-tass\n    party: IL-V\n`,
    ['people/il.yaml:5: Unexpected entry `il/oru-tass` without `names`, expected that key'],
  ],
  [
    'an id in capitals',
    'people/il.yaml',
    maren.replace('il/ilva', 'IL/ilva'),
    ['people/il.yaml:2: Unexpected id `IL/ilva-maren`, expected an id of lower-case words such as cn/wang-yi'],
  ],
  [
    'a list where words by language are meant',
    'people/il.yaml',
    maren.replace('{ en: [Ilva Maren] }', '[Ilva Maren]'),
    ['people/il.yaml:4: Unexpected names `["Ilva Maren"]`, expected names by language: en, zh, ru'],
  ],
  [
    'dates that are none',
    'offices/il.yaml',
    'offices:\n  - id: il/envoy\n    party: IL-V\n    rank: other\n    names:\n      - { en: [Envoy] }\n    tenures:\n      - person: il/a\n        from: 2013-3\n      - person: il/b\n        to: 2023-02-30\n',
    [
      'offices/il.yaml:9: Unexpected tenures.from `2013-3`, expected a date such as 2013, 2013-03 or 2013-03-16',
      'offices/il.yaml:11: Unexpected tenures.to `2023-02-30`, expected a date such as 2013, 2013-03 or 2013-03-16',
    ],
  ],
  [
    'coordinates off the globe, and half of them',
    'places.yaml',
    'places:\n  - { id: il/a, kind: city, country: XA, at: [-41.4, 36.2], names: { en: [A] } }\n  - { id: il/b, kind: city, country: XA, at: [136.2, -41.4], names: { en: [B] } }\n  - { id: il/c, kind: city, country: XA, at: [36.2], names: { en: [C] } }\n',
    [
      'places.yaml:3: Unexpected at `136.2`, expected a latitude from -90 to 90',
      'places.yaml:4: Unexpected at `[36.2]`, expected latitude and longitude in degrees, such as [47.5, 19.04]',
    ],
  ],
  [
    'an id used twice',
    'people/il.yaml',
    maren + maren.replace('people:\n', ''),
    ['people/il.yaml:5: Unexpected id `il/ilva-maren`, expected one that is not in knowledge/people/il.yaml:2'],
  ],
  [
    'a list of another register',
    'people/il.yaml',
    'parties: []\npeople: []\n',
    ['people/il.yaml:1: Unexpected key `parties`, expected one of sources, people'],
  ],
]

describe('parseRegisters', () => {
  it.each(BAD)('refuses %s', (_name, path, text, faults) => {
    expect(faultsOf(file(path, text))).toEqual(faults.map((fault) => `knowledge/${fault}`))
  })

  it('refuses text that is not YAML, with its line', () => {
    expect(faultsOf(file('topics.yaml', 'topics:\n  - id: [a\n  - id: b\n'))[0]).toMatch(
      /^knowledge\/topics\.yaml:\d+: Unexpected text, expected YAML 1\.2: /,
    )
  })

  it('refuses a bomb of aliases', () => {
    const levels = Array.from({ length: 9 }, (_, i) => `  l${i + 1}: &l${i + 1} { name: x, note: [${Array(9).fill(`*l${i}`).join(', ')}] }`)
    expect(faultsOf(file('topics.yaml', `sources:\n  l0: &l0 { name: x }\n${levels.join('\n')}\ntopics: []\n`))[0]).toMatch(
      'expected at most 64',
    )
  })

  it('refuses a file it has no register for', () => {
    expect(faultsOf(file('persons.yaml', 'people: []'))[0]).toMatch(
      /^knowledge\/persons\.yaml:1: Unexpected register `persons\.yaml`, expected parties\.yaml,/,
    )
    expect(faultsOf(file('people.yaml', 'people: []'))).toHaveLength(1)
  })

  it('tells every fault of every file at once', () => {
    const faults = faultsOf(file('people/il.yaml', `${maren}    gender: x\n`), file('people/or.yaml', 'people:\n  - id: or/a\n'))
    expect(faults).toHaveLength(3)
  })

  it('reads dates as text, and names the file of a formula', () => {
    const registers = parseRegisters([
      file('formulas/order.yaml', 'formulas:\n  - { id: fair-order, gloss: g, variants: { en: [a fair order] } }\n'),
      file('instruments.yaml', 'instruments:\n  - { id: pact, kind: treaty, parties: [NO], names: { en: [Pact] }, signed: 2001 }\n'),
    ])
    expect(registers.formulas[0]?.family).toBe('order')
    expect(registers.instruments[0]).toMatchObject({ signed: '2001', parties: ['NO'] })
    expect(registers.people).toEqual([])
  })

  it('gives the same version for the same files in any order, another for another text', () => {
    const [a, b] = [file('people/il.yaml', maren), file('topics.yaml', 'topics: []\n')]
    const version = parseRegisters([a, b]).version
    expect(version).toMatch(/^[0-9a-f]{16}$/)
    expect(parseRegisters([b, a]).version).toBe(version)
    expect(parseRegisters([a]).version).not.toBe(version)
  })
})

describe('parseLayers', () => {
  const offices = (tenures: string, more = '') => `offices:\n  - id: il/envoy\n${more}    tenures: [${tenures}]\n`
  const head = '    party: IL-V\n    rank: other\n    names: [{ en: [Envoy] }]\n'
  const layered = (...texts: [path: string, text: string][]) =>
    parseLayers(
      emptyRegisters(),
      texts.map(([path, text]) => [file(path, text)]),
    )

  const NAMES: [name: string, over: string, names: string[]][] = [
    ['a new name after ours', '[I. Maren]', ['Ilva Maren', 'I. Maren']],
    ['a known name once', '[Ilva Maren, I. Maren]', ['Ilva Maren', 'I. Maren']],
    ['a name before our first in front', '[Dame Ilva Maren, Ilva Maren]', ['Dame Ilva Maren', 'Ilva Maren']],
  ]
  it.each(NAMES)('puts %s', (_name, over, names) => {
    const { people } = layered(
      ['people/il.yaml', maren],
      ['people/mine.yaml', `people:\n  - { id: il/ilva-maren, names: { en: ${over} } }\n`],
    )
    expect(people).toHaveLength(1)
    expect(people[0]?.names.en).toEqual(names)
  })

  it('adds tenures, ends one that is known, replaces single values', () => {
    const registers = layered(
      ['offices/il.yaml', offices('{ person: il/a, from: 2019 }', head)],
      ['offices/il.yaml', offices('{ person: il/a, from: 2019, to: 2024-05 }, { person: il/b, from: 2024-05 }', '    rank: ambassador\n')],
    )
    expect(registers.offices).toEqual([
      {
        id: 'il/envoy',
        party: 'IL-V',
        rank: 'ambassador',
        names: [{ en: ['Envoy'] }],
        tenures: [
          { person: 'il/a', from: '2019', to: '2024-05' },
          { person: 'il/b', from: '2024-05' },
        ],
      },
    ])
  })

  it('replaces coordinates whole', () => {
    const place = (at: string, more = '') => `places:\n  - { id: il/velm, at: [${at}]${more} }\n`
    const { places } = layered(
      ['places.yaml', place('36.2, -41.4', ', kind: city, country: XA, names: { en: [Velm] }')],
      ['places.yaml', place('36.25, -41.4')],
    )
    expect(places[0]?.at).toEqual([36.25, -41.4])
  })

  it('asks a new entry for all its keys, in any layer', () => {
    const add = () => layered(['people/il.yaml', maren], ['people/mine.yaml', 'people:\n  - { id: il/new, party: IL-V }\n'])
    expect(add).toThrow('knowledge/people/mine.yaml:2: Unexpected entry `il/new` without `names`, expected that key')
  })

  it('changes the version', () => {
    const one = layered(['people/il.yaml', maren])
    expect(layered(['people/il.yaml', maren], ['topics.yaml', 'topics: []\n']).version).not.toBe(one.version)
  })
})
