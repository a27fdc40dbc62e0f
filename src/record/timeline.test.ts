import { describe, expect, it } from 'vitest'
import { joinedOf, MAREN, readingOf, TASS, type ToldText } from '../../test/fictional-life.ts'
import { sessionsOf } from './rounds.ts'
import { successionOf, type Term } from './succession.ts'
import { timelineOf } from './timeline.ts'
import { visitsOf } from './visits.ts'

type Contact = ToldText['contacts'][number]

const REHL = 'xb/dagna-rehl Dagna Rehl XB'
const OSKEL = 'xa/radmir-oskel Radmir Oskel XA'
const IN_VELM = { city: 'Velm', country: 'XA' } as const

const joined = (...contacts: Contact[]) =>
  joinedOf(contacts.map((contact, i) => readingOf({ file: `t${i}`, published: '2025-03-05', contacts: [contact] })))

describe('visits', () => {
  const cases: [string, Contact[], string[]][] = [
    ['one meeting', [{ date: '2025-02-28', ...IN_VELM }], ['Oru Tass XA 2025-02-28..2025-02-28: 1']],
    [
      'two hosts on one day',
      [
        { date: '2025-02-28', ...IN_VELM },
        { date: '2025-02-28', ...IN_VELM, who: [OSKEL, TASS] },
      ],
      ['Oru Tass XA 2025-02-28..2025-02-28: 2'],
    ],
    [
      'the day after',
      [
        { date: '2025-02-28', ...IN_VELM },
        { date: '2025-03-01', ...IN_VELM, who: [OSKEL, TASS] },
      ],
      ['Oru Tass XA 2025-02-28..2025-03-01: 2'],
    ],
    [
      'two days after',
      [
        { date: '2025-02-28', ...IN_VELM },
        { date: '2025-03-02', ...IN_VELM },
      ],
      ['Oru Tass XA 2025-02-28..2025-02-28: 1', 'Oru Tass XA 2025-03-02..2025-03-02: 1'],
    ],
    [
      'another visitor',
      [
        { date: '2025-02-28', ...IN_VELM },
        { date: '2025-02-28', ...IN_VELM, who: [OSKEL, REHL] },
      ],
      ['Oru Tass XA 2025-02-28..2025-02-28: 1', 'Dagna Rehl XA 2025-02-28..2025-02-28: 1'],
    ],
    [
      'two who came together',
      [{ date: '2025-02-28', ...IN_VELM, who: [MAREN, TASS, REHL] }],
      ['Oru Tass, Dagna Rehl XA 2025-02-28..2025-02-28: 1'],
    ],
    ['a call', [{ date: '2025-02-28', ...IN_VELM, channel: 'phone', kind: 'call' }], []],
    ['one announced', [{ date: '2025-02-28', ...IN_VELM, status: 'planned' }], []],
    ['a month', [{ date: '2025-02', ...IN_VELM }], []],
    [
      'the visit itself',
      [
        { date: '2025-02-27/2025-03-01', ...IN_VELM, kind: 'visit', who: [TASS] },
        { date: '2025-02-28', ...IN_VELM },
      ],
      ['Oru Tass XA 2025-02-27..2025-03-01: 1, told'],
    ],
  ]
  it.each(cases)('%s', (_what, contacts, expected) => {
    const shown = visitsOf(joined(...contacts)).map(
      ({ visitors, country, from, to, meetings, told }) =>
        `${visitors.map(({ name }) => name).join(', ')} ${country} ${from}..${to}: ${meetings.length}${told ? ', told' : ''}`,
    )
    expect(shown.sort()).toEqual([...expected].sort())
  })
})

describe('rounds', () => {
  const session = (date: string, round: number | null, country = 'XA'): Contact => ({
    date,
    round,
    country,
    kind: 'dialogue',
    mechanism: 'xa-xb/dialogue',
  })
  const cases: [string, Contact[], string[]][] = [
    ['stated', [session('2023-01-01', 4), session('2024-01-01', 5, 'XB')], ['4', '5 elsewhere']],
    ['none stated', [session('2023-01-01', null), session('2024-01-01', null)], ['–', '– same country']],
    [
      'after the last, before the first',
      [session('2022-01-01', null), session('2023-01-01', 4), session('2024-01-01', null)],
      ['3?', '4 same country', '5? same country'],
    ],
    [
      'between two',
      [session('2022-01-01', 3), session('2023-01-01', null), session('2024-01-01', 5)],
      ['3', '4? same country', '5 same country'],
    ],
    [
      'between two that are too far apart',
      [session('2022-01-01', 3), session('2023-01-01', null), session('2024-01-01', 6)],
      ['3', '– same country', '6 same country'],
    ],
    ['missing ones', [session('2022-01-01', 3), session('2024-01-01', 6)], ['3', '6 same country, 2 missing']],
    ['before the first there is none', [session('2020-01-01', null), session('2021-01-01', 1)], ['–', '1 same country']],
  ]
  it.each(cases)('%s', (_what, contacts, expected) => {
    const shown = sessionsOf(joined(...contacts)).map(({ round, alternates, missingBefore }) =>
      [
        `${round?.number ?? '–'}${round?.certainty === 'inferred' ? '?' : ''}${alternates === null ? '' : alternates ? ' elsewhere' : ' same country'}`,
        ...(missingBefore ? [`${missingBefore} missing`] : []),
      ].join(', '),
    )
    expect(shown).toEqual(expected)
  })
})

describe('the line of time', () => {
  it('keeps a visit together and puts what has no day before or after the day of its telling', () => {
    const rows = timelineOf(
      joined(
        { date: null, status: 'planned', words: 'will meet' },
        { date: null, status: 'referenced', kind: 'call', channel: 'phone' },
        { date: '2025-22', status: 'planned', who: [OSKEL, REHL] },
        { date: '2025-02-28', ...IN_VELM },
        { date: '2025-02-28', who: [OSKEL, REHL], kind: 'call', channel: 'phone' },
        { date: '2025-03-01', ...IN_VELM, who: [OSKEL, TASS] },
      ),
    )
    const shown = rows.map(({ when, visit }) => `${when.from ?? '…'}–${when.to ?? '…'}${visit ? ' visit' : ''}`)
    expect(shown.filter((one) => one.endsWith('visit'))).toHaveLength(2)
    expect(shown.findIndex((one) => one.endsWith('visit')) + 1).toBe(shown.findLastIndex((one) => one.endsWith('visit')))
    expect(shown.slice(-3)).toEqual(['…–2025-03-05', '2025-03-05–…', '2025-06-01–2025-08-31'])
  })
})

describe('succession', () => {
  const term = (person: string, from: string | null, to: string | null, acting = false): Term => ({
    ...{ person, name: person, from, to, acting, source: null, checked: false },
  })
  const cases: [string, Term[], number | 'many', string[]][] = [
    ['two holders', [term('b', '2024-05-12', null), term('a', '2008-05-12', '2024-05-12')], 1, ['–<a>b', 'a<b>–']],
    ['known to the year', [term('a', '2013', '2023'), term('b', '2023', null)], 1, ['–<a>b', 'a<b>–']],
    [
      'one acting between',
      [term('a', '2004', '2007-07'), term('x', '2007-07', '2008-05', true), term('b', '2008-05-12', null)],
      1,
      ['–<a>x', 'a<x>b', 'x<b>–'],
    ],
    ['a second term', [term('a', '2004', '2008'), term('a', '2008', '2012'), term('b', '2012', null)], 1, ['–<a>b', '–<a>b', 'a<b>–']],
    ['several seats', [term('a', '2004', '2007'), term('b', '2007', null)], 'many', ['–<a>–', '–<b>–']],
    ['side by side', [term('a', '2004', '2010'), term('b', '2007', null)], 1, ['–<a>–', '–<b>–']],
  ]
  it.each(cases)('%s', (_what, terms, seats, expected) => {
    expect(
      successionOf(terms, seats).map(({ person, predecessor, successor }) => `${predecessor ?? '–'}<${person}>${successor ?? '–'}`),
    ).toEqual(expected)
  })
})
