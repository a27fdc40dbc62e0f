import { array, assert, constantFrom, property, record, shuffledSubarray } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Telling } from '../model/account.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import { type Joins, joinAccounts, NO_JOINS } from './join-accounts.ts'
import { bucketOf } from './same-engagement.ts'

type Wishes = Partial<Pick<Engagement, 'kind' | 'channel' | 'status'>> & {
  date?: string | null
  city?: string | null
  who?: readonly string[]
  id?: string
  tier?: Telling['tier']
  holder?: string
  rule?: string
  place?: string
}

const person = (words: string): Participation => {
  const [name = '', party = null] = words.split('/')
  return { person: null, name, asWritten: name, party, role: 'participant', officeAsWorded: null, officeHeld: [], evidence: [] }
}

/** A telling by document `document` of a meeting of Maren (ILV) and Tass (ORU) in Velm. */
function told(
  document: string,
  {
    date = '2024-02-16',
    city = 'Velm',
    who = ['Maren/ILV', 'Tass/ORU'],
    id = 'e1',
    tier = 'original',
    holder,
    rule,
    place,
    ...more
  }: Wishes = {},
): Telling {
  const engagement: Engagement = {
    ...{
      id,
      status: 'held',
      kind: 'meeting',
      channel: 'in-person',
      weekday: null,
      mechanism: null,
      initiator: null,
      others: [],
      parties: [],
      evidence: [],
    },
    date: { edtf: date, certainty: 'stated', rule: rule ?? null, evidence: [] },
    place: { id: place ?? null, city, country: null, venue: null, certainty: 'stated', evidence: [] },
    participants: who.map(person),
    ...more,
  }
  return { document, file: `${document}.txt`, holder: holder ?? null, carrier: null, tier, language: 'en', published: null, engagement }
}

const groups = (tellings: readonly Telling[]): string[] =>
  joinAccounts(tellings)
    .map(
      ({ accounts, certainty }) =>
        accounts.map(({ document, engagement }) => `${document}.${engagement}`).join(' ') + (certainty === 'inferred' ? ' ?' : ''),
    )
    .sort()

const CALL = { kind: 'call', channel: 'phone', city: null } as const

const CASES: [string, Telling[], string[]][] = [
  ['same people and day', [told('a'), told('b')], ['a.e1 b.e1']],
  ['names in another order', [told('a'), told('b', { who: ['Tass/ORU', 'Maren/ILV'] })], ['a.e1 b.e1']],
  ['further people on one side', [told('a'), told('b', { who: ['Maren/ILV', 'Tass/ORU', 'Veld/ORU'] })], ['a.e1 b.e1']],
  ['other leading people', [told('a'), told('b', { who: ['Maren/ILV', 'Veld/ORU'] })], ['a.e1', 'b.e1']],
  ['another day', [told('a'), told('b', { date: '2024-02-17' })], ['a.e1', 'b.e1']],
  ['several days that hold the day', [told('a'), told('b', { date: '2024-02-15/2024-02-16' })], ['a.e1 b.e1 ?']],
  ['a month that holds the day, one candidate', [told('a'), told('b', { date: '2024-02' })], ['a.e1 b.e1 ?']],
  ['a month with two candidates', [told('a'), told('c', { date: '2024-02-20' }), told('b', { date: '2024-02' })], ['a.e1', 'b.e1', 'c.e1']],
  ['no date', [told('a', { date: null }), told('b', { date: null })], ['a.e1', 'b.e1']],
  ['another city', [told('a'), told('b', { city: 'Tarn' })], ['a.e1', 'b.e1']],
  ['a city not told', [told('a'), told('b', { city: null })], ['a.e1 b.e1']],
  ['talks that one calls a dialogue', [told('a'), told('b', { kind: 'dialogue' })], ['a.e1 b.e1']],
  ['one city in two languages', [told('a', { place: 'ilv/velm' }), told('b', { city: '维尔姆', place: 'ilv/velm' })], ['a.e1 b.e1']],
  ['two cities in two languages', [told('a', { place: 'ilv/velm' }), told('b', { city: '塔恩', place: 'ilv/tarn' })], ['a.e1', 'b.e1']],
  ['a city in no register in another script', [told('a'), told('b', { city: '维尔姆' })], ['a.e1 b.e1']],
  [
    'a call told by each side in its own time',
    [told('a', { ...CALL, holder: 'ILV' }), told('b', { ...CALL, holder: 'ORU', date: '2024-02-17' })],
    ['a.e1 b.e1 ?'],
  ],
  [
    'calls of two days told by one side',
    [told('a', { ...CALL, holder: 'ILV' }), told('b', { ...CALL, holder: 'ILV', date: '2024-02-17' })],
    ['a.e1', 'b.e1'],
  ],
  [
    'calls of three days told by two sides',
    [
      told('a', { ...CALL, holder: 'ILV' }),
      told('b', { ...CALL, holder: 'ORU', date: '2024-02-17' }),
      told('c', { ...CALL, holder: 'ILV', date: '2024-02-18' }),
    ],
    ['a.e1', 'b.e1', 'c.e1'],
  ],
  ['a meeting of the day before publication', [told('a'), told('b', { date: '2024-02-17', rule: 'publication' })], ['a.e1 b.e1 ?']],
  ['a call is no meeting', [told('a'), told('b', { kind: 'call', channel: 'phone' })], ['a.e1', 'b.e1']],
  ['planned is not held', [told('a'), told('b', { status: 'planned' })], ['a.e1', 'b.e1']],
  ['two of one document stay two', [told('a'), told('a', { id: 'e2' })], ['a.e1', 'a.e2']],
  [
    'of two, the one of the same kind',
    [told('a'), told('a', { id: 'e2', kind: 'dialogue' }), told('b', { kind: 'dialogue' })],
    ['a.e1', 'a.e2 b.e1'],
  ],
]

describe('engagements are joined', () => {
  it.each(CASES)('%s', (_what, tellings, expected) => {
    expect(groups(tellings)).toEqual(expected)
    expect(groups([...tellings].reverse())).toEqual(expected)
  })

  it('with all that they tell differently, each value with its documents', () => {
    const [joined] = joinAccounts([told('a'), told('b', { kind: 'dialogue' }), told('c', { city: null })])
    expect(joined?.conflicts).toEqual([
      {
        field: 'kind',
        values: [
          {
            value: 'meeting',
            accounts: [
              { document: 'a', evidence: [] },
              { document: 'c', evidence: [] },
            ],
          },
          { value: 'dialogue', accounts: [{ document: 'b', evidence: [] }] },
        ],
      },
    ])
    expect(joinAccounts([told('a'), told('b', { date: '2024-02' })])[0]?.conflicts).toEqual([])
  })

  it('and kept apart as a person ruled', () => {
    const [a, b, c] = [told('a'), told('b'), told('c', { date: '2024-03-01' })]
    const joined = (joins: Partial<Joins>): string[] =>
      joinAccounts([a, b, c], { ...NO_JOINS, ...joins })
        .map(({ accounts }) => accounts.map(({ document }) => document).join(' '))
        .sort()
    expect(joined({})).toEqual(['a b', 'c'])
    expect(joined({ other: [['b/e1', 'a/e1']] })).toEqual(['a', 'b', 'c'])
    expect(joined({ same: [['c/e1', 'b/e1']] })).toEqual(['a b c'])
    expect(joined({ same: [['c/e1', 'b/e1']], other: [['a/e1', 'b/e1']] })).toEqual(['a', 'b c'])
  })

  it('under ids that do not depend on the order and differ', () => {
    const tellings = CASES.flatMap(([, some], i) => some.map((one) => ({ ...one, document: `${i}${one.document}` })))
    const ids = joinAccounts(tellings).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      joinAccounts([...tellings].reverse())
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort())
  })

  it('under an id that stays when another account is found', () => {
    expect(joinAccounts([told('b'), told('a')])[0]?.id).toBe(joinAccounts([told('b')])[0]?.id)
  })

  it('shown as the account nearest to the original tells them', () => {
    const [joined] = joinAccounts([told('a', { tier: 're-translation', kind: 'dialogue' }), told('b')])
    expect(joined?.engagement.kind).toBe('meeting')
  })
})

/** Tellings that often have much in common, each of a document of its own or the second of one. */
const tellings = array(
  record({
    document: constantFrom(...'abcdefgh'),
    id: constantFrom('e1', 'e2'),
    date: constantFrom('2024-02-15', '2024-02-16', '2024-02-17', '2024-02', '2024', null),
    city: constantFrom('Velm', 'Tarn', null),
    holder: constantFrom('ILV', 'ORU'),
    kind: constantFrom<'meeting' | 'dialogue' | 'call'>('meeting', 'dialogue', 'call'),
    who: constantFrom(['Maren/ILV', 'Tass/ORU'], ['Maren/ILV', 'Veld/ORU']),
    rule: constantFrom('publication', 'dateline'),
  }),
  { maxLength: 12 },
).map((all) => {
  const once = new Map(all.map((one) => [`${one.document}/${one.id}`, one]))
  return [...once.values()].map(({ document, ...wishes }) => told(document, wishes))
})

describe('the joining of accounts', () => {
  it('does not depend on the order in which documents came', () => {
    assert(
      property(
        tellings.chain((all) => record({ all: constantFrom(all), shuffled: shuffledSubarray(all, { minLength: all.length }) })),
        ({ all, shuffled }) => {
          const joined = (some: readonly Telling[]) => [...joinAccounts(some)].sort((a, b) => (a.id < b.id ? -1 : 1))
          expect(joined(shuffled)).toEqual(joined(all))
        },
      ),
      { numRuns: 500 },
    )
  })

  it('puts every telling into one engagement, and two of one document never together', () => {
    assert(
      property(tellings, (all) => {
        const accounts = joinAccounts(all).map((one) => one.accounts)
        expect(
          accounts
            .flat()
            .map(({ document, engagement }) => `${document}/${engagement}`)
            .sort(),
        ).toEqual(all.map(({ document, engagement }) => `${document}/${engagement.id}`).sort())
        for (const some of accounts) expect(new Set(some.map(({ document }) => document)).size).toBe(some.length)
      }),
    )
  })

  it('of one bucket needs nothing of the others', () => {
    assert(
      property(tellings, (all) => {
        const buckets = new Set(all.map(({ engagement }) => bucketOf(engagement)))
        const apart = [...buckets].flatMap((bucket) => joinAccounts(all.filter(({ engagement }) => bucketOf(engagement) === bucket)))
        const sorted = (some: readonly { id: string }[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1))
        expect(sorted(apart)).toEqual(sorted(joinAccounts(all)))
      }),
    )
  })
})

describe('what a person ruled to be one', () => {
  const tellings = [told('a'), told('b', { date: '2024-02' }), told('c', { date: '2024-02-15/2024-02-16' })]
  it.each([
    ['nothing', [], 'inferred'],
    ['a part of it', [['a/e1', 'b/e1']], 'inferred'],
    [
      'all of it',
      [
        ['a/e1', 'b/e1'],
        ['a/e1', 'c/e1'],
      ],
      'stated',
    ],
  ] as [string, [string, string][], string][])('is no longer supposed: %s', (_name, same, certainty) => {
    expect(joinAccounts(tellings, { same, other: [] }).map((one) => one.certainty)).toEqual([certainty])
  })
})
