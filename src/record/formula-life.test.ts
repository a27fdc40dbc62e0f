import { describe, expect, it } from 'vitest'
import { dossierOfReadouts, type Readout, type Words } from '../../test/fictional-dossier.ts'
import type { FormulaLife } from '../model/formula-life.ts'
import { formulaLifeOf } from './formula-life.ts'

const said = (by: Words['by'], words: string): Words => ({ by, says: `Our ties ${words} of any kind`, formula: 'third-shore' })
const OTHER: Words = { by: 'Ilva Maren', says: 'The water of the lake is low' }

const maren = said('Ilva Maren', '«look to no third shore»')
const tass = said('Oru Tass', '«look at no third shore»')

type Row = [name: string, readouts: Record<string, Readout>, (life: FormulaLife) => unknown, expected: unknown]

const phases = ({ phases }: FormulaLife) => phases.map(({ state, from, count }) => `${state} ${from} ${count}`)
const silences = ({ silences }: FormulaLife) => silences.map(({ joined, likeness, doubts }) => [joined.id, likeness, ...doubts].join(' '))

const ROWS: Row[] = [
  [
    'gaps and silence come between uses and after the last',
    {
      a: { date: '2023-02-22', says: [maren] },
      b: { date: '2024-01', says: [OTHER] },
      c: { date: '2025-02-28', says: [tass] },
      d: { date: '2026', says: [OTHER] },
    },
    phases,
    ['used 2023-02-22 1', 'silent 2024-01 1', 'used 2025-02-28 1', 'silent 2026 1'],
  ],
  [
    'before the first use nothing is silent',
    { a: { date: '2023-01', says: [OTHER] }, b: { date: '2023-05', says: [maren] } },
    silences,
    [],
  ],
  [
    'a lesser edition, and one that tells no words, are doubted',
    {
      a: { date: '2023-02', says: [maren] },
      b: { date: '2024-01', says: [OTHER], tier: 're-translation' },
      c: { date: '2024-02', says: [OTHER], tier: 'unknown' },
      d: { date: '2024-03', says: [] },
      e: { date: '2024-04', says: [OTHER] },
    },
    silences,
    ['b principals lesser-edition', 'c principals unknown-edition', 'd principals no-statements', 'e principals'],
  ],
  [
    'other parties are not compared, a speaker who had said it is',
    {
      a: { date: '2023-02', says: [maren] },
      b: { date: '2024-01', says: [OTHER], who: ['Ilva Maren', 'Teo Aldane'] },
      c: { date: '2024-02', says: [OTHER], mechanism: 'xa-xb/strategic-dialogue' },
    },
    silences,
    ['c principals'],
  ],
  [
    'it moves from mouth to mouth',
    { a: { date: '2025-02', says: [tass] }, b: { date: '2023-02', says: [maren] }, c: { date: '2026-02', says: [OTHER] } },
    ({ speakers }) => speakers.map(({ of, uses, silent }) => [of, uses, ...silent]),
    [
      ['xa/ilva-maren', 1, 'c'],
      ['xb/oru-tass', 1, 'c'],
    ],
  ],
  [
    'wordings are told apart, a translator’s are marked',
    {
      a: { date: '2023-02', says: [maren] },
      b: { date: '2023-03', says: [said('Ilva Maren', '«Look to  no third shore»')] },
      c: { date: '2024-01', says: [said('Ilva Maren', '«do not aim at a third shore»')], tier: 're-translation' },
    },
    ({ variants }) => variants.map(({ words, uses, translated }) => [words, uses, translated]),
    [
      ['look to no third shore', 2, false],
      ['do not aim at a third shore', 1, true],
    ],
  ],
  [
    'copies are counted apart',
    { a: { date: '2023-02', says: [maren] }, b: { date: '2023-02', says: [maren], copyOf: 'a' } },
    ({ uses, copies }) => [uses.length, copies],
    [1, 1],
  ],
  [
    'days since the last use are told when its day is known',
    { a: { date: '2026-05-01', says: [maren] } },
    ({ daysSince, first, last }) => [daysSince, first?.text, last?.date],
    [31, 'look to no third shore', '2026-05-01'],
  ],
  ['of a day that is not known nothing is counted', { a: { date: '2026', says: [maren] } }, ({ daysSince }) => daysSince, null],
]

describe('the life of a set phrase', () => {
  it.each(ROWS)('%s', (_, readouts, of, expected) => {
    expect(of(formulaLifeOf(dossierOfReadouts(readouts), 'third-shore'))).toEqual(expected)
  })

  it('tells what filled its slots, each with its place', () => {
    const dossier = dossierOfReadouts({
      a: { date: '2023-02', says: [said('Ilva Maren', '«look to Kelmar and no third shore»')] },
      b: { date: '2024-02', says: [said('Oru Tass', '«look to Port Aran and no third shore»')] },
    })
    const { slots } = formulaLifeOf(dossier, 'third-shore', ['look (at|to) {party} and no third shore'])
    expect(slots.map(({ slot, words }) => `${slot} ${words}`)).toEqual(['party Kelmar', 'party Port Aran'])
    for (const { first } of slots) expect(dossier.readings.get(first.document)?.document.text.slice(...first.span)).toBe(first.text)
  })
})
