import { describe, expect, it } from 'vitest'
import { knowledgeBase } from './base.ts'
import { heldOn } from './held-on.ts'
import { emptyRegisters } from './register-files.ts'
import type { Office, Registers, Tenure } from './registers.ts'

const HELD: [name: string, from: string | undefined, to: string | undefined, on: string | null, held: boolean][] = [
  ['a day inside', '2013-03-16', '2022-12-30', '2018-05-01', true],
  ['the first day', '2013-03-16', '2022-12-30', '2013-03-16', true],
  ['the last day', '2013-03-16', '2022-12-30', '2022-12-30', true],
  ['the day before', '2013-03-16', '2022-12-30', '2013-03-15', false],
  ['the day after', '2013-03-16', '2022-12-30', '2022-12-31', false],
  ['an open end', '2013-03-16', undefined, '2030-01-01', true],
  ['an open start', undefined, '2013-03', '1990', true],
  ['no dates at all', undefined, undefined, '1990', true],
  ['a year that the start is in', '2013-03-16', undefined, '2013', true],
  ['a month before the start', '2013-03-16', undefined, '2013-02', false],
  ['a coarse end', '2010', '2013', '2013-12-31', true],
  ['after a coarse end', '2010', '2013', '2014-01-01', false],
  ['the leap day of a coarse month', undefined, '2024-02', '2024-02-29', true],
  ['an interval that reaches in', '2013-03-16', undefined, '2013-03-14/2013-03-16', true],
  ['an interval before', '2013-03-16', undefined, '2013-03-01/2013-03-15', false],
  ['an unknown day', '2013', '2014', null, true],
]

describe('heldOn', () => {
  it.each(HELD)('%s', (_name, from, to, on, held) => {
    expect(heldOn({ ...(from && { from }), ...(to && { to }) }, on)).toBe(held)
  })

  it('refuses what is no date', () => {
    expect(() => heldOn({}, 'spring')).toThrow('Unexpected date `spring`, expected EDTF')
  })
})

const office = (
  id: string,
  party: string,
  names: Office['names'][number],
  tenures: Tenure[] = [],
  aliases: Office['names'][number] = {},
): Office => ({
  id,
  party,
  rank: 'other',
  seats: 1,
  names: [names],
  aliases,
  tenures,
})

const registers: Registers = {
  ...emptyRegisters('test'),
  parties: [
    {
      id: 'IV',
      kind: 'state',
      names: { en: ['Ilvania', 'Republic of Ilvania'], zh: ['伊尔瓦尼亚', '伊尔国'], ru: ['Ильвания', 'Республика Ильвания'] },
      adjectives: { en: ['Ilvanian', 'I.V.'], zh: ['伊'], ru: ['ильванский'] },
    },
    {
      id: 'OR',
      kind: 'state',
      names: { en: ['Orust', "People's Union of Orust"], ru: ['Оруст'] },
      adjectives: { en: ['Orustian'], ru: ['орустский'] },
    },
  ],
  people: ['maren', 'tass', 'velde'].map((name) => ({ id: `iv/${name}`, party: 'IV', names: { en: [name] } })),
  offices: [
    office(
      'iv/foreign-minister',
      'IV',
      { en: ['Foreign Minister', 'Minister of Foreign Affairs'], zh: ['外交部长', '外长'], ru: ['министр иностранных дел'] },
      [
        { person: 'iv/maren', from: '2013-03-16', to: '2019-06-01' },
        { person: 'iv/tass', from: '2019-06-01', to: '2022' },
        { person: 'iv/velde', from: '2022' },
      ],
    ),
    office('iv/council-secretary', 'IV', { en: ['Secretary of the Security Council'] }, [
      { person: 'iv/maren', from: '2018-01', to: '2018-12' },
    ]),
    office('or/foreign-minister', 'OR', { en: ['Minister of Foreign Affairs of the People’s Union of Orust', 'Foreign Minister'] }),
    office('or/deputy-foreign-minister', 'OR', { en: ['Deputy Foreign Minister'] }),
  ],
  places: [{ id: 'iv/velm', kind: 'city', country: 'IV', at: [36.2, -41.4], names: { en: ['Velm'] } }],
  publishers: [{ id: 'iv-mfa', kind: 'ministry', names: { en: ['Ministry'] }, hosts: ['mfa.example.org', 'example.net'] }],
}
const knowledge = knowledgeBase(registers)

const HOLDERS: [on: string | null, people: string[]][] = [
  ['2018-05-01', ['iv/maren']],
  ['2019-06-01', ['iv/maren', 'iv/tass']],
  ['2022-07-01', ['iv/tass', 'iv/velde']],
  ['2023', ['iv/velde']],
  ['2010', []],
  [null, ['iv/maren', 'iv/tass', 'iv/velde']],
]

const NAMED: [wording: string, party: string | undefined, offices: string[]][] = [
  ['foreign minister', 'IV', ['iv/foreign-minister']],
  ['the Foreign Minister', 'OR', ['or/foreign-minister']],
  ['Foreign Minister', undefined, ['iv/foreign-minister', 'or/foreign-minister']],
  ['Ilvanian Foreign Minister', undefined, ['iv/foreign-minister']],
  ['Ilvania’s foreign minister', undefined, ['iv/foreign-minister']],
  ['Minister of Foreign Affairs of the Republic of Ilvania', undefined, ['iv/foreign-minister']],
  ['minister of foreign affairs', 'OR', ['or/foreign-minister']],
  ['Orustian Minister of Foreign Affairs', undefined, ['or/foreign-minister']],
  ['I.V. Foreign Minister', 'IV', ['iv/foreign-minister']],
  ["secretary of Ilvania's Security Council", undefined, ['iv/council-secretary']],
  ['Secretary of the Ilvanian Security Council (ISC)', 'IV', ['iv/council-secretary']],
  ['Deputy Foreign-Minister', 'OR', ['or/deputy-foreign-minister']],
  ['First Deputy Foreign Minister', 'OR', []],
  ['伊尔瓦尼亚外交部长', undefined, ['iv/foreign-minister']],
  ['伊外长', 'IV', ['iv/foreign-minister']],
  ['外长', undefined, ['iv/foreign-minister']],
  ['министром иностранных дел Республики Ильвания', undefined, ['iv/foreign-minister']],
  ['министра иностранных дел Ильвании', undefined, ['iv/foreign-minister']],
  ['Ilvania', 'IV', []],
  ['', undefined, []],
]

const HOSTS: [host: string, publisher: string | null][] = [
  ['mfa.example.org', 'iv-mfa'],
  ['WWW.mfa.example.org', 'iv-mfa'],
  ['www.example.net:8080', 'iv-mfa'],
  ['example.org', null],
  ['notexample.net', null],
]

describe('knowledgeBase', () => {
  it.each(HOLDERS)('holders on %s', (on, people) => {
    expect(knowledge.holdersOf('iv/foreign-minister', on).map(({ person }) => person.id)).toEqual(people)
  })

  it('offices of a person on a day', () => {
    expect(knowledge.officesOf('iv/maren', '2018-05').map((held) => held.office.id)).toEqual([
      'iv/foreign-minister',
      'iv/council-secretary',
    ])
    expect(knowledge.officesOf('iv/nobody', null)).toEqual([])
  })

  it.each(NAMED)('offices named `%s` of %s', (wording, party, offices) => {
    expect(knowledge.officesNamed(wording, party).map(({ id }) => id)).toEqual(offices)
  })

  it('where a place lies', () => {
    expect(knowledge.findPlace('iv/velm')?.at).toEqual([36.2, -41.4])
    expect(knowledge.findPlace('iv/nowhere')).toBeNull()
  })

  it.each(HOSTS)('publisher at %s', (host, publisher) => {
    expect(knowledge.findPublisherByHost(host)?.id ?? null).toBe(publisher)
  })
})
