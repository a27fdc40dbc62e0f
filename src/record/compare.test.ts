import { describe, expect, it } from 'vitest'
import { comparedOf, type SaidWish, type Wish } from '../../test/fictional-comparison.ts'
import type { Comparison } from '../model/comparison.ts'
import { compare } from './compare.ts'

const KNOWLEDGE = {
  shades: [
    { id: 'candid', kind: 'atmosphere', names: { en: ['(candid|frank) {any:2} (talks|exchange)'], zh: ['坦诚{any:4}交流'] } },
    { id: 'hope', kind: 'hope', names: { en: ['(hopes|hoped)'] } },
  ] as const,
  rankOf: (office: string) => (office === 'xa/president' ? 'head-of-state' : office.endsWith('member') ? 'minister' : 'foreign-minister'),
  isOfOne: (office: string) => !office.endsWith('member'),
}

const of = (first: Wish | readonly Wish[], second: Wish | readonly Wish[]): Comparison =>
  compare(comparedOf(...[first].flat()), comparedOf(...[second].flat()), KNOWLEDGE)

/** Two engagements a year apart, of which only this is told. */
const years = (was: Partial<Wish>, is: Partial<Wish>): Comparison =>
  of({ id: 'was', date: '2023-02-16', ...was }, { id: 'is', date: '2024-02-16', ...is })

const LOCKS: SaidWish = { by: 'maren', text: 'the northern locks have to stay open through the harvest', topics: ['water'] }
const FLEET: SaidWish = { by: 'tass', text: 'fishing fleets need one set of rules in the Lantern Sea', topics: ['fisheries'] }

type Row = readonly [what: string, was: Partial<Wish>, is: Partial<Wish>, changes: readonly string[]]

const statements: readonly Row[] = [
  [
    'kept, capitals and marks aside',
    { said: [LOCKS] },
    { said: [{ ...LOCKS, text: 'The northern locks have to stay open, through the harvest' }] },
    ['kept'],
  ],
  [
    'in other words',
    { said: [LOCKS] },
    { said: [{ ...LOCKS, text: 'the northern locks must be kept open until the end of the harvest' }] },
    ['reworded'],
  ],
  ['not the same speaker', { said: [LOCKS] }, { said: [{ ...LOCKS, by: 'tass' }] }, ['gone', 'new']],
  ['by a successor', { said: [FLEET] }, { people: ['maren', 'rehl'], said: [{ ...FLEET, by: 'rehl' }] }, ['kept']],
  ['by the party without the person', { said: [FLEET] }, { said: [{ ...FLEET, by: 'XB' }] }, ['kept']],
  [
    'of another topic and hardly alike',
    { said: [LOCKS] },
    { said: [{ ...LOCKS, text: 'the northern railway is open', topics: ['rail'] }] },
    ['gone', 'new'],
  ],
  ['in the order of topics, whatever the order of the text', { said: [LOCKS, FLEET] }, { said: [FLEET, LOCKS] }, ['kept', 'kept']],
  [
    'by set phrase across languages',
    { said: [{ ...LOCKS, formulas: { 'open-water': 'locks' } }] },
    { language: 'zh', said: [{ by: 'maren', text: '北方船闸应当开放', topics: ['navigation'], formulas: { 'open-water': '船闸' } }] },
    ['matched'],
  ],
  [
    'by topic across languages',
    { said: [LOCKS] },
    { language: 'zh', said: [{ by: 'maren', text: '湖水', topics: ['water'] }] },
    ['matched'],
  ],
  ['never by words across languages', { said: [LOCKS] }, { language: 'ru', said: [{ ...LOCKS, topics: ['rail'] }] }, ['gone', 'new']],
]

describe('statements', () => {
  it.each(statements)('are paired: %s', (_what, was, is, changes) => {
    expect(years(was, is).statements.map(({ change }) => change)).toEqual(changes)
  })

  it('come with a redline', () => {
    const [row] = years(
      { said: [LOCKS] },
      { said: [{ ...LOCKS, text: 'the northern locks have to stay open through the whole winter' }] },
    ).statements
    expect(row?.redline).toEqual([
      { in: 'both', text: 'the northern locks have to stay open through the ' },
      { in: 'first', text: 'harvest' },
      { in: 'second', text: 'whole winter' },
    ])
  })

  it('keep the words of both with their places', () => {
    const [first, second] = [comparedOf({ id: 'was', said: [LOCKS] }), comparedOf({ id: 'is', said: [LOCKS, FLEET] })]
    for (const { sides } of compare(first, second, KNOWLEDGE).statements)
      for (const { document, content } of sides.flat())
        for (const { text, span } of content) {
          const told = [...first.told, ...second.told].find(({ account }) => account.document === document)
          expect(told?.reading.document.text.slice(...(span as [number, number]))).toBe(text)
        }
  })
})

const absences: readonly (readonly [what: string, is: Partial<Wish>, reason: string])[] = [
  ['our copy is whole', {}, 'not-said'],
  ['a sentence of it was not read', { close: 'Fog lay on the lake.', isUnread: true }, 'copy-doubtful'],
  ['it breaks off', { close: 'The sides then', issues: ['cut-short'] }, 'copy-doubtful'],
  ['it ends without a stop', { close: 'The sides then' }, 'copy-doubtful'],
  ['it is a re-translation', { tier: 're-translation' }, 'copy-doubtful'],
  ['it is a rewrite', { tier: 'rewrite' }, 'copy-doubtful'],
  ['the other side tells it', { holder: 'XB' }, 'no-account'],
  ['nobody knows who tells it', { holder: null }, 'not-said'],
]

describe('what is gone', () => {
  it.each(absences)('is told apart: %s', (_what, is, reason) => {
    const { statements: rows, topics } = years({ said: [LOCKS, FLEET] }, { said: [FLEET], ...is })
    expect(rows.find(({ change }) => change === 'gone')?.absence?.reason).toBe(reason)
    expect(topics.find(({ id }) => id === 'water')).toMatchObject({ change: 'gone', absence: { reason } })
  })

  it('was said where one of several accounts tells it', () => {
    const second: readonly Wish[] = [
      { id: 'is', said: [FLEET], tier: 'rewrite' },
      { id: 'is-too', said: [LOCKS] },
    ]
    expect(of({ id: 'was', date: '2023', said: [LOCKS] }, second).statements.map(({ change }) => change)).toEqual(['kept', 'new'])
  })
})

const wordings: readonly (readonly [was: Partial<Wish>, is: Partial<Wish>, of: string, notice: string | null])[] = [
  [{}, {}, 'policy', null],
  [{}, { tier: 're-translation' }, 'edition', 'editions-differ'],
  [{}, { tier: 'unknown' }, 'edition', 'editions-differ'],
  [{ tier: 'unknown' }, { tier: 'unknown' }, 'edition', 'edition-unknown'],
  [{}, { language: 'ru' }, 'language', 'languages-differ'],
]

it.each(wordings)('a difference of wording between %j and %j is of %s', (was, is, wordingOf, notice) => {
  const { notices, ...comparison } = years(was, is)
  expect(comparison.wordingOf).toBe(wordingOf)
  if (notice) expect(notices.map(({ code }) => code)).toContain(notice)
  else expect(notices).toEqual([])
})

describe('what is named', () => {
  it('set phrases gained, lost, in other words, in another mouth', () => {
    const said = (by: SaidWish['by'], words: string, formula: string): SaidWish => ({ by, text: words, formulas: { [formula]: words } })
    const { formulas } = years(
      {
        said: [
          said('maren', 'open water for all ships', 'open-water'),
          said('maren', 'two banks, one river', 'one-river'),
          said('tass', 'old friends', 'friends'),
        ],
      },
      {
        said: [
          said('maren', 'open water for every ship', 'open-water'),
          said('tass', 'two banks, one river', 'one-river'),
          said('tass', 'new horizons', 'horizons'),
        ],
      },
    )
    expect(formulas.map(({ id, change }) => `${id} ${change}`)).toEqual([
      'open-water changed',
      'one-river changed',
      'friends gone',
      'horizons new',
    ])
    expect(formulas[1]?.speakers).toEqual([['Ilva Maren'], ['Oru Tass']])
  })

  it('topics with their order, and those only talked about', () => {
    const { topics } = years({ said: [LOCKS, FLEET] }, { said: [FLEET], discussed: { water: 'the water level' } })
    expect(topics.map(({ id, change, order, isOnlyDiscussed }) => [id, change, order, isOnlyDiscussed])).toEqual([
      ['water', 'changed', [1, 2], [false, true]],
      ['fisheries', 'kept', [2, 1], [false, false]],
    ])
  })

  it('occasions', () => {
    const { occasions } = years(
      { said: [LOCKS], occasions: { harvest: 'harvest' } },
      { said: [FLEET], occasions: { 'lantern-sea': 'Lantern Sea' } },
    )
    expect(occasions.map(({ id, change }) => [id, change])).toEqual([
      ['harvest', 'gone'],
      ['lantern-sea', 'new'],
    ])
  })

  it('words of atmosphere, but not those that somebody says', () => {
    const candid: SaidWish = { by: 'maren', text: 'candid talks are needed' }
    expect(years({ close: 'They had a frank exchange.' }, { said: [candid] }).atmosphere).toMatchObject([{ id: 'candid', change: 'gone' }])
  })
})

const grades: readonly (readonly [was: Partial<Wish>, is: Partial<Wish>, moved: readonly string[]])[] = [
  [
    { said: [{ ...LOCKS, cue: 'hoped', act: 'directive' }] },
    { said: [{ ...LOCKS, act: 'directive' }] },
    ['water XA: hopes → calls-for up'],
  ],
  [
    { said: [{ ...LOCKS, act: 'commissive', commit: 'support' }] },
    { said: [{ ...LOCKS, act: 'commissive', commit: 'pledge' }] },
    ['water XA: supports → stands-ready down'],
  ],
  [
    { said: [{ ...LOCKS, by: 'both', commit: 'agree' }] },
    { discussed: { water: 'the water level' } },
    ['water both sides: agreed → exchanged-views down'],
  ],
  [{ said: [{ ...LOCKS, act: 'directive' }] }, { said: [{ ...LOCKS, act: 'directive' }] }, []],
]

it.each(grades)('grades of commitment move %#', (was, is, moved) => {
  expect(
    years(was, is).grades.map(
      ({ topic, party, sides, direction }) => `${topic} ${party}: ${sides[0].grade} → ${sides[1].grade} ${direction}`,
    ),
  ).toEqual(moved)
})

it('people: successors, those who came anew, ranks', () => {
  const { people } = years({ people: ['maren', 'tass'] }, { people: ['dravin', 'rehl'] })
  expect(people.map(({ change, sides: [was, is], differs }) => [was?.name, change, is?.name, differs])).toEqual([
    ['Ilva Maren', 'gone', undefined, []],
    ['Oru Tass', 'succeeded', 'Dagna Rehl', []],
    [undefined, 'new', 'Selka Dravin', []],
  ])
})

it('shares count words, in Chinese characters', () => {
  const { shares, units } = years({ said: [LOCKS, FLEET] }, { language: 'zh', said: [{ by: 'maren', text: '北方船闸应当开放。' }] })
  expect(units).toEqual(['words', 'characters'])
  expect(shares.map(({ speaker, counts, shares: [was, is] }) => [speaker, counts, was, is])).toEqual([
    ['Ilva Maren', [10, 8], 0.476, 1],
    ['Oru Tass', [11, 0], 0.524, 0],
  ])
})

describe('two accounts of one engagement', () => {
  const accounts = (own: Partial<Wish>, theirs: Partial<Wish>): Comparison => {
    const { joined, told } = comparedOf({ id: 'one', ...own }, { id: 'other', holder: 'XB', ...theirs })
    const [a, b] = told.map((one) => ({ joined, told: [one], held: 2 }))
    return compare(a!, b!, KNOWLEDGE)
  }

  it('tell what the other left out', () => {
    const { mode, statements: rows } = accounts({ said: [LOCKS, FLEET] }, { said: [FLEET] })
    expect(mode).toBe('accounts')
    expect(rows.map(({ topic, change, absence }) => [topic, change, absence?.reason])).toEqual([
      ['water', 'gone', 'not-said'],
      ['fisheries', 'kept', undefined],
    ])
  })

  it('contradict each other on day and place, or only say less', () => {
    const { circumstances } = accounts({ date: '2024-02-16', place: 'Velm' }, { date: '2024-02-18', place: 'Hask' })
    expect(circumstances.filter(({ change }) => change === 'contradicted').map(({ what }) => what)).toEqual(['date', 'place'])
    const loose = accounts({ date: '2024-02-16' }, { date: '2024-02' }).circumstances
    expect(loose.filter(({ change }) => change === 'contradicted')).toEqual([])
  })

  it('tell a phrase of both sides, or of one', () => {
    const phrase = { text: 'the lake is not aimed at anybody', formulas: { 'third-party': 'not aimed at anybody' } }
    const { statements: rows } = accounts({ said: [{ by: 'maren', ...phrase }] }, { said: [{ by: 'both', ...phrase }] })
    expect(rows).toMatchObject([{ change: 'kept', isOtherSpeaker: true }])
  })
})

it('two accounts of three hundred statements are compared at once', () => {
  const many = (year: number): Wish => ({
    id: `many-${year}`,
    date: `${year}`,
    said: Array.from({ length: 300 }, (_, i) => ({
      ...LOCKS,
      text: `lock ${i} of the river at mile ${i * 7} stays open in the year ${year}`,
      topics: [`t${i % 9}`],
    })),
  })
  const [was, is] = [comparedOf(many(2023)), comparedOf(many(2024))]
  const started = process.cpuUsage()
  compare(was, is, KNOWLEDGE)
  const { user } = process.cpuUsage(started)
  expect(user / 1000).toBeLessThan(3000)
})
