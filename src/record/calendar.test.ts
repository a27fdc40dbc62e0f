import { describe, expect, it } from 'vitest'
import type { JoinedEngagement } from '../model/account.ts'
import type { Engagement, Participation } from '../model/engagement.ts'
import type { CalendarMatter, ToldOccasion, ToldPlan } from './calendar/matter.ts'
import { calendar } from './calendar.ts'
import type { NotedDocument } from './note-of.ts'

const velm = (date: string | null = '2025-05-20'): NotedDocument => ({
  ...{ document: 'sha256:1', file: 'velm.txt', publisher: 'Ilnews', date, tier: 'original' },
})

const who = (person: string, name: string, party: string): Participation => ({
  ...{ person, name, asWritten: name, party, role: 'participant', officeAsWorded: null, officeHeld: [], evidence: [] },
})

const contact = (fields: Partial<Engagement>): JoinedEngagement => {
  const engagement: Engagement = {
    ...{
      id: 'e1',
      status: 'planned',
      kind: 'dialogue',
      channel: 'in-person',
      weekday: null,
      mechanism: null,
      initiator: null,
      others: [],
      parties: [],
    },
    date: { edtf: null, certainty: 'inferred', rule: null, evidence: [] },
    place: { id: null, city: null, country: null, venue: null, certainty: 'inferred', evidence: [] },
    participants: [who('xa/ilva-maren', 'Ilva Maren', 'XA'), who('xb/oru-tass', 'Oru Tass', 'XB')],
    evidence: [{ text: 'hold the next round', span: [10, 29] }],
    ...fields,
  }
  const account = {
    document: 'sha256:1',
    file: 'velm.txt',
    holder: 'XA',
    carrier: null,
    tier: 'original',
    language: 'en',
    published: '2025-05-20',
    engagement: 'e1',
    copyOf: null,
  } as const
  return { id: 'a1', engagement, certainty: 'stated', accounts: [account], conflicts: [] }
}

const on = (edtf: string) => ({ edtf, certainty: 'stated', rule: null, evidence: [] }) as const
const dialogue = { id: 'xa-xb/dialogue', name: 'Strategic Dialogue', round: null }

const plan = (fields: Partial<Engagement>, date?: string | null): ToldPlan => ({
  joined: contact(fields),
  in: [velm(date)],
  commitments: [
    {
      ...{ id: 'c1', statement: null, engagement: 'e1', by: ['XA', 'XB'], act: 'agree', topics: [] },
      content: [{ text: 'hold the next round at an appropriate time', span: [10, 52] }],
      due: { text: 'at an appropriate time', edtf: null, span: [30, 52] },
    },
  ],
})

const told = (mention: Partial<ToldOccasion['mention']>): ToldOccasion => ({
  in: velm(),
  mention: { text: '30th anniversary of the treaty', span: [0, 30], occasion: null, ordinal: 30, baseYear: 1996, year: 2026, ...mention },
})

const matter = (fields: Partial<CalendarMatter> = {}): CalendarMatter => ({
  ...{ between: ['XA', 'XB'], from: '2026-01-01', to: '2026-12-31', occasions: [], supports: [], planned: [], held: [] },
  ...fields,
  registers: {
    ...{ occasions: [], instruments: [], forums: [] },
    partyName: (id) => ({ XA: 'Ilvania', XB: 'Orust', XC: 'Kelmar' })[id] ?? id,
    placeName: (id) => id,
    ...fields.registers,
  },
})

const registers = (fields: Partial<CalendarMatter['registers']>) => ({ registers: { ...matter().registers, ...fields } })
const treaty = {
  id: 'xa-xb/treaty',
  kind: 'treaty',
  parties: ['XA', 'XB'],
  name: 'Two Rivers Treaty',
  signed: '1996-05-14',
  source: 'fiction',
  checked: true,
}
const titles = (given: CalendarMatter) => calendar(given).map(({ date, title }) => `${date ?? '–'} ${title}`)

describe('anniversaries', () => {
  it('count from the day that the registers know, and mark round numbers', () => {
    const [found] = calendar(matter(registers({ instruments: [treaty] })))
    expect(found).toMatchObject({ date: '2026-05-14', ordinal: 30, round: true, base: '1996-05-14', words: [] })
    expect(found?.registers).toEqual([
      {
        kind: 'register',
        register: 'instruments',
        id: 'xa-xb/treaty',
        field: 'signed',
        value: '1996-05-14',
        source: 'fiction',
        checked: true,
      },
    ])
  })

  const cases: [string, Partial<CalendarMatter>, string[]][] = [
    [
      'the parties’ own in every year',
      { ...registers({ instruments: [treaty] }), from: '2025-01-01', to: '2025-12-31' },
      ['2025-05-14 29th anniversary: Two Rivers Treaty (Ilvania, Orust)'],
    ],
    ['nothing of others', { ...registers({ instruments: [treaty] }), between: ['XA', 'XC'] }, []],
    ['nothing outside the days', { ...registers({ instruments: [treaty] }), from: '2026-06-01' }, []],
    [
      'what no register has, by its words',
      { occasions: [told({ text: '10th anniversary of the ferry', ordinal: 10, baseYear: 2016 })] },
      ['2026 10th anniversary, counted from 2016: “10th anniversary of the ferry”'],
    ],
    [
      'what is everybody’s when a text names it',
      {
        ...registers({ occasions: [{ id: 'peace', kind: 'anniversary', base: 1946, name: 'the peace' }] }),
        occasions: [told({ occasion: 'peace', ordinal: 80, baseYear: 1946 })],
      },
      ['2026 80th anniversary: the peace'],
    ],
    [
      'nothing of everybody’s that no text names',
      registers({ occasions: [{ id: 'peace', kind: 'anniversary', base: 1946, name: 'the peace' }] }),
      [],
    ],
  ]
  it.each(cases)('%s', (_name, given, expected) => expect(titles(matter(given))).toEqual(expected))
})

describe('chairs', () => {
  const council = {
    id: 'council',
    name: 'Lantern Sea Council',
    members: [{ party: 'XA' }, { party: 'XB', from: '2010' }, { party: 'XC', from: '2026-03' }],
    chairs: [
      { party: 'XC', year: 2026 },
      { party: 'XA', year: 2027 },
    ],
  }
  it.each([
    ['of forums of both', ['XA', 'XB'], ['2026 Kelmar chairs: Lantern Sea Council']],
    ['not of forums of one alone', ['XA', 'XD'], []],
    ['of all that texts name, without parties', [], ['2026 Kelmar chairs: Lantern Sea Council'], ['council']],
    ['of none that no text names, without parties', [], []],
  ])('%s', (_name, between, expected, forums: string[] = []) =>
    expect(titles(matter({ ...registers({ forums: [council] }), between, forums }))).toEqual(expected))

  it('carry the words by which the other side supports them', () => {
    const commitment = { ...(plan({}).commitments[0] as ToldPlan['commitments'][number]), by: ['XB'], act: 'support' as const, due: null }
    const supports = [{ in: velm('2026-11-02'), commitment, forum: 'council', date: '2026-11-01' }]
    const [found] = calendar(matter({ ...registers({ forums: [council] }), from: '2027-01-01', to: '2027-12-31', supports }))
    expect(found).toMatchObject({
      title: 'Ilvania chairs: Lantern Sea Council; supported by Orust',
      words: [{ quote: 'hold the next round at an appropriate time' }],
    })
  })
})

describe('plans', () => {
  const cases: [string, Partial<CalendarMatter>, string[]][] = [
    [
      'without a time',
      { planned: [plan({ mechanism: dialogue })] },
      ['– dialogue: Strategic Dialogue, Ilva Maren (Ilvania) and Oru Tass (Orust)'],
    ],
    ['in a season', { planned: [plan({ date: on('2026-23') })] }, ['2026-23 dialogue, Ilva Maren (Ilvania) and Oru Tass (Orust)']],
    [
      'not after they were held',
      {
        planned: [plan({ mechanism: dialogue })],
        held: [{ format: 'xa-xb/dialogue', way: 'talks|XA + XB', last: '2025-11-01' }],
      },
      [],
    ],
    [
      'but not by what was held before',
      { planned: [plan({ mechanism: dialogue })], held: [{ format: 'xa-xb/dialogue', way: 'talks|XA + XB', last: '2025-05-20' }] },
      ['– dialogue: Strategic Dialogue, Ilva Maren (Ilvania) and Oru Tass (Orust)'],
    ],
    [
      'told twice are one',
      { planned: [plan({ mechanism: dialogue }), plan({})] },
      ['– dialogue: Strategic Dialogue, Ilva Maren (Ilvania) and Oru Tass (Orust)'],
    ],
    ['long ago without a format are not shown', { planned: [plan({ kind: 'visit' }, '2023-01-01')] }, []],
  ]
  it.each(cases)('%s', (_name, given, expected) => expect(titles(matter(given))).toEqual(expected))

  it('carry their due wording and the words that announce them', () => {
    const [found] = calendar(matter({ planned: [plan({ mechanism: dialogue })] }))
    expect(found).toMatchObject({
      due: 'at an appropriate time',
      words: [{ quote: 'hold the next round at an appropriate time', span: [10, 52], file: 'velm.txt' }],
    })
  })
})
