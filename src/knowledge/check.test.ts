import { describe, expect, it } from 'vitest'
import { checkRegisters, countRegisters } from './check.ts'
import { emptyRegisters } from './register-files.ts'
import type { Formula, Office, Registers, Tenure } from './registers.ts'

const person = (id: string, name = id) => ({ id, party: 'IV', names: { en: [name] } })
const sound: Registers = {
  ...emptyRegisters('test'),
  sources: [{ id: 'general', name: 'general knowledge', file: 'parties.yaml' }],
  parties: [{ id: 'IV', kind: 'state', names: { en: ['Ilvania'] }, source: 'general knowledge', checked: true }],
  people: [person('iv/a'), person('iv/b')],
  topics: [{ id: 'sea', names: { en: ['Sea'] }, terms: { en: ['the sea'] } }],
}

const office = (...tenures: Tenure[]): Partial<Registers> => ({
  offices: [{ id: 'iv/envoy', party: 'IV', rank: 'other', seats: 1, names: [{ en: ['Envoy'] }], tenures } satisfies Office],
})
const tenure = (who: string, from?: string, to?: string): Tenure => ({ person: `iv/${who}`, ...(from && { from }), ...(to && { to }) })
const formula = (variants: Formula['variants'], more: Partial<Formula> = {}): Partial<Registers> => ({
  formulas: [{ id: 'f', gloss: 'g', variants, ...more }],
})

const ROWS: [name: string, change: Partial<Registers>, codes: string[]][] = [
  ['sound registers', {}, []],
  ['a handover on one day', office(tenure('a', '2010-01-02', '2013-03-16'), tenure('b', '2013-03-16')), []],
  ['a handover in one year, in any order', office(tenure('b', '2013-05'), tenure('a', '2010', '2013')), []],
  ['a term inside one year', office(tenure('a', '2013', '2013'), tenure('b', '2013', '2015')), []],
  ['two at once', office(tenure('a', '2010', '2014'), tenure('b', '2013')), ['error tenures-overlap']],
  ['a handover that takes days', office(tenure('a', '2010', '2014-03-09'), tenure('b', '2014-03-02')), ['warning tenures-overlap']],
  ['a successor without an end before', office(tenure('a', '2010'), tenure('b', '2013')), ['error tenures-overlap']],
  ['someone acting meanwhile', office(tenure('a', '2010', '2014'), { ...tenure('b', '2013', '2014'), acting: true }), []],
  ['an end before its start', office(tenure('a', '2014-05', '2013')), ['error tenure-order']],
  ['a holder who is not registered', office(tenure('nobody')), ['error unknown-reference']],
  ['a party that is not registered', { people: [{ ...person('iv/c'), party: 'XX' }] }, ['error unknown-reference']],
  ['a topic that is not registered', formula({ en: ['open sea'] }, { topics: ['land'] }), ['error unknown-reference']],
  ['a source that no file names', formula({ en: ['open sea'] }, { source: 'atlas' }), ['warning unknown-source']],
  [
    'two parties of one name',
    { parties: [...sound.parties, { id: 'OR', kind: 'state', names: { en: ['Orust', 'ILVANIA'] } }] },
    ['error same-name'],
  ],
  [
    'two officials of one name',
    { people: [person('iv/a', 'Ilva Maren'), person('iv/b', 'ilva maren')], ...office(tenure('a'), { ...tenure('b'), acting: true }) },
    ['warning same-name'],
  ],
  [
    'two of one name in other years',
    { people: [person('iv/a', 'X Y'), person('iv/b', 'X Y')], ...office(tenure('a', '2010', '2012'), tenure('b', '2013')) },
    [],
  ],
  ['a formula without English', formula({ zh: ['命运'] }), ['warning no-english']],
  ['a bracket that does not close', formula({ en: ['open (sea|ocean'] }), ['error bad-pattern']],
  ['a choice inside a word', formula({ en: ['open sea(s|)'] }), ['warning bad-pattern']],
  ['a choice with its own space', formula({ en: ['open (blue |)sea'] }), []],
  ['an unknown slot', formula({ en: ['the sea of {whom}'] }), ['error bad-pattern']],
  ['a slot of its own', formula({ en: ['the sea of {whom}'] }, { slots: { whom: 'a people' } }), []],
  ['a pattern that any text matches', formula({ en: ['(sea|) {any:3}'] }), ['error bad-pattern']],
  ['a pattern twice', formula({ en: ['open sea', 'open sea'] }), ['warning repeated-word']],
]

describe('checkRegisters', () => {
  it.each(ROWS)('%s', (_name, change, codes) => {
    expect(checkRegisters({ ...sound, ...change }).map(({ level, code }) => `${level} ${code}`)).toEqual(codes)
  })
})

describe('countRegisters', () => {
  it('counts entries, and those that nobody compared with a source', () => {
    const counts = countRegisters({ ...sound, ...office(tenure('a'), { ...tenure('b'), checked: true }) })
    const of = (register: string) => counts.find((count) => count.register === register)
    expect(of('parties')).toEqual({ register: 'parties', entries: 1, unchecked: 0 })
    expect(of('people')).toEqual({ register: 'people', entries: 2, unchecked: 2 })
    expect(of('tenures')).toEqual({ register: 'tenures', entries: 2, unchecked: 1 })
  })
})
