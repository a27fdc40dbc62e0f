import { describe, expect, it } from 'vitest'
import { fictionalDossier, MAREN, TASS, type ToldText } from '../../test/fictional-life.ts'
import type { CommitmentLife } from '../model/commitment-life.ts'
import type { Decision } from '../model/decision.ts'
import { commitmentLives } from './commitment-life.ts'
import type { LifeRegisters } from './commitments/registers.ts'

const TODAY = '2026-01-10'
const DIALOGUE = 'xa-xb/strategic-dialogue'

const REGISTERS: LifeRegisters = {
  chairsOf: (forum) =>
    forum === 'lantern-sea-council'
      ? [
          { party: 'XA', year: 2025 },
          { party: 'XB', year: 2026 },
        ]
      : [],
  forumOf: () => null,
  partyWords: new Set(['ilvania', 'orust']),
}

const lifeOf = (texts: readonly ToldText[], decisions: readonly Decision[] = []): CommitmentLife =>
  commitmentLives(fictionalDossier(texts, TODAY, decisions), REGISTERS)[0] as CommitmentLife

/** State, rule, days until it was kept; the files in which it was repeated. */
function shown({ state, keptBy, elapsedToKept, late, lapsedBy, repeated }: CommitmentLife): string {
  const rule =
    state === 'kept' ? ` ${keptBy?.rule}, ${elapsedToKept?.least}${late ? ' late' : ''}` : state === 'lapsed' ? ` ${lapsedBy?.rule}` : ''
  return `${state}${rule}${repeated.length ? `, again in ${repeated.map(({ file }) => file).join(' ')}` : ''}`
}

const AGREED = 'to hold a new round of the Strategic Dialogue at an appropriate time'

/** Both agree on a next round. */
const agreed = ({ round = null as number | null, named = true } = {}): ToldText => ({
  file: 'agreed',
  contacts: [
    { date: '2025-02-28', city: 'Velm', country: 'XA', kind: 'dialogue', mechanism: DIALOGUE, words: 'held a strategic dialogue' },
    { status: 'planned', kind: 'dialogue', mechanism: named ? DIALOGUE : null, round, words: AGREED },
  ],
  commitments: [{ by: ['XA', 'XB'], act: 'agree', words: AGREED, due: 'at an appropriate time' }],
})

const session = (date: string | null, more: Partial<ToldText['contacts'][number]> = {}): ToldText => ({
  file: 'session',
  contacts: [{ date, city: 'Hask', country: 'XB', kind: 'dialogue', mechanism: DIALOGUE, words: 'held a new round of it', ...more }],
})

/** Both agree to meet again, alone or among other things. */
const agreedTo = (words: string): ToldText => ({
  file: 'agreed',
  contacts: [
    { date: '2025-02-28', city: 'Velm', country: 'XA', words: 'held talks' },
    { status: 'planned', words: 'to meet again' },
  ],
  commitments: [{ by: ['XA', 'XB'], act: 'agree', words }],
})

const INVITED = 'Maren to visit Hask in the autumn'
const invited = (date: string | null = null): ToldText => ({
  file: 'invited',
  contacts: [
    { date: '2025-02-28', city: 'Velm', country: 'XA' },
    { status: 'planned', kind: 'visit', date, who: [MAREN], parties: ['XA', 'XB'], country: 'XB', words: INVITED },
  ],
  commitments: [
    { by: ['XB'], act: 'invite', words: INVITED },
    { by: ['XA'], act: 'accept', words: 'the invitation' },
  ],
})

const pledge = (file: string, date: string, words: string, more: Partial<Parameters<typeof one>[0]> = {}) =>
  one({ file, date, words, ...more })
const one = ({
  file,
  date,
  words,
  by = ['XA'],
  act = 'pledge' as const,
  due,
  language,
}: {
  file: string
  date: string
  words: string
  by?: string[]
  act?: 'pledge' | 'support'
  due?: string
  language?: string
}): ToldText => ({
  file,
  ...(language ? { language } : {}),
  contacts: [{ date, city: 'Velm', country: 'XA' }],
  commitments: [{ by, act, words, topics: ['energy'], ...(due ? { due } : {}) }],
})

const said = (
  file: string,
  date: string,
  by: string,
  act: 'assertive' | 'expressive' | 'directive',
  words: string,
  cue = 'said',
): ToldText => ({
  file,
  contacts: [{ date, city: 'Hask', country: 'XB' }],
  statements: [{ by, act, words, cue }],
})

const FERRY = 'open a direct ferry line between Port Aran and Saint Orrin by 2025'
const CHAIR = "fully support Ilvania's chairing of the Lantern Sea Council"
const chaired: ToldText = {
  file: 'chaired',
  contacts: [{ date: '2025-02-28', city: 'Velm', country: 'XA' }],
  commitments: [{ by: ['XB'], act: 'support', words: CHAIR }],
  forums: [['lantern-sea-council', 'Lantern Sea Council']],
}
const nextChaired: ToldText = {
  file: 'next',
  contacts: [{ date: '2025-12-01', city: 'Velm', country: 'XA' }],
  commitments: [{ by: ['XA'], act: 'support', words: 'support Orust in chairing the Lantern Sea Council' }],
  forums: [['lantern-sea-council', 'Lantern Sea Council']],
}

const CASES: [string, ToldText[], string][] = [
  ['nothing since', [agreed()], 'open'],
  ['a session of the same mechanism', [agreed(), session('2025-06-01')], 'kept session held, 93'],
  ['a session before', [agreed(), session('2025-01-05')], 'open'],
  ['a session some time in the year after', [agreed(), session('2026')], 'kept session held, 307'],
  ['a session that may have been before', [agreed(), session('2025')], 'open'],
  ['a session without a day', [agreed(), session(null)], 'open'],
  ['a session that is told of in passing', [agreed(), session('2025-06', { status: 'referenced' })], 'kept session held, 93'],
  ['a session only announced', [agreed(), session('2025-06-01', { status: 'planned' })], 'open'],
  ['a session of another mechanism', [agreed(), session('2025-06-01', { mechanism: 'xa-xb/consultation' })], 'open'],
  ['a session with other parties', [agreed(), session('2025-06-01', { who: [MAREN, 'xc/teo-aldane Teo Aldane XC'] })], 'open'],
  [
    'a session by others of the same parties',
    [agreed(), session('2025-06-01', { who: [MAREN, 'xb/dagna-rehl Dagna Rehl XB'] })],
    'kept session held, 93',
  ],
  ['the round that was meant', [agreed({ round: 7 }), session('2025-06-01', { round: 7 })], 'kept session held, 93'],
  ['another round', [agreed({ round: 7 }), session('2025-06-01', { round: 9 })], 'open'],
  ['"a new round", said at a session', [agreed({ named: false }), session('2025-06-01')], 'kept session held, 93'],
  [
    'a contact promised among other things',
    [agreedTo('deepen cooperation in energy, and to meet again'), session('2025-06-01', { kind: 'meeting', mechanism: null })],
    'open',
  ],
  ['a contact promised', [agreedTo('to meet again'), session('2025-06-01', { kind: 'meeting', mechanism: null })], 'kept contact held, 93'],
  ['a contact after more than a year', [agreedTo('to meet again'), session('2026-06-01', { kind: 'meeting', mechanism: null })], 'open'],
  ['an invitation nobody followed', [invited()], 'open'],
  ['the visitor came', [invited(), session('2025-10-02', { kind: 'meeting', mechanism: null })], 'kept visit made, 216'],
  [
    'the visitor came later than was said',
    [invited('2025-23'), session('2025-12-02', { kind: 'meeting', mechanism: null })],
    'kept visit made, 277 late',
  ],
  ['the visitor came before that', [invited('2025-23'), session('2025-05-02', { kind: 'meeting', mechanism: null })], 'open'],
  ['the visitor called', [invited(), session('2025-10-02', { kind: 'call', channel: 'phone', mechanism: null })], 'open'],
  ['others came', [invited(), session('2025-10-02', { mechanism: null, who: ['xa/other Other XA', TASS] })], 'open'],
  [
    'repeated in the same words',
    [
      pledge('a', '2024-01-02', 'deepen cooperation in wind power and grids'),
      pledge('b', '2025-01-02', 'will deepen its cooperation on wind power and grids'),
    ],
    'repeated, again in b',
  ],
  [
    'repeated by the other side',
    [
      pledge('a', '2024-01-02', 'deepen cooperation in wind power and grids'),
      pledge('b', '2025-01-02', 'deepen cooperation in wind power and grids', { by: ['XB'] }),
    ],
    'open',
  ],
  [
    'two accounts of one engagement',
    [
      pledge('a', '2024-01-02', 'deepen cooperation in wind power and grids'),
      pledge('b', '2024-01-02', 'deepen cooperation in wind power and grids'),
    ],
    'open',
  ],
  ['its time has passed', [pledge('a', '2025-02-02', FERRY, { due: 'by 2025' })], 'lapsed its due date has passed'],
  ['its time has not passed', [pledge('a', '2025-02-02', 'finish the wind farms at sea by 2027', { due: 'by 2027' })], 'open'],
  ['this year', [pledge('a', '2025-02-02', 'finish the wind farms this year', { due: 'this year' })], 'lapsed its due date has passed'],
  ['earlier this year', [pledge('a', '2025-02-02', 'go on with what was agreed earlier this year', { due: 'earlier this year' })], 'open'],
  ['今年', [pledge('a', '2025-02-02', '今年开通渡轮航线', { due: '今年', language: 'zh' })], 'lapsed its due date has passed'],
  [
    'told as done',
    [
      pledge('a', '2025-02-02', FERRY, { due: 'by 2025' }),
      said('b', '2025-09-01', 'XB', 'assertive', 'the ferry line between Port Aran and Saint Orrin has been opened'),
    ],
    'kept told as done, 211',
  ],
  [
    'told as to be done',
    [
      pledge('a', '2025-02-02', FERRY),
      said('b', '2025-09-01', 'XB', 'directive', 'the ferry line between Port Aran and Saint Orrin should have been opened'),
    ],
    'open',
  ],
  [
    'another thing was done',
    [pledge('a', '2025-02-02', FERRY), said('b', '2025-09-01', 'XB', 'assertive', 'the northern locks have been reopened')],
    'open',
  ],
  ['a chairmanship whose year has passed', [chaired], 'lapsed its year has passed'],
  ['a chairmanship whose year is to come', [nextChaired], 'open'],
  [
    'thanks for the support',
    [
      chaired,
      {
        ...said(
          'b',
          '2025-11-01',
          'XA',
          'expressive',
          "Orust's support of Ilvania's chairing of the Lantern Sea Council",
          'expressing gratitude for',
        ),
        forums: [['lantern-sea-council', 'Lantern Sea Council']],
      },
    ],
    'kept thanked for, 246',
  ],
  [
    'thanks by the one who promised',
    [
      chaired,
      {
        ...said(
          'b',
          '2025-11-01',
          'XB',
          'expressive',
          "Ilvania's support of Orust's chairing of the Lantern Sea Council",
          'expressing gratitude for',
        ),
        forums: [['lantern-sea-council', 'Lantern Sea Council']],
      },
    ],
    'lapsed its year has passed',
  ],
]

describe('the life of a commitment', () => {
  it.each(CASES)('%s', (_what, texts, expected) => {
    expect(shown(lifeOf(texts))).toBe(expected)
  })

  it('is the same whatever the order of documents', () => {
    for (const [, texts] of CASES) {
      const first = texts[0]?.file
      const lives = (some: ToldText[]) =>
        commitmentLives(fictionalDossier(some, TODAY), REGISTERS).filter(({ document }) => document === `sha256:${first}`)
      expect(lives([...texts].reverse())).toEqual(lives(texts))
    }
  })

  it('shows the words that keep it, at their place', () => {
    const texts = [agreed(), session('2025-06-01')]
    const { keptBy } = lifeOf(texts)
    const text = fictionalDossier(texts, TODAY).readings.get(keptBy?.document ?? '')?.document.text ?? ''
    expect(keptBy?.words.length).toBeGreaterThan(0)
    for (const { text: words, span } of keptBy?.words ?? []) expect(text.slice(...span)).toBe(words)
  })

  it('counts the days, as few and as many as they may be', () => {
    expect(lifeOf([agreed()]).elapsed).toEqual({ least: 316, most: 316 })
    expect(lifeOf([pledge('a', '2025-12', FERRY)]).elapsed).toEqual({ least: 10, most: 40 })
  })

  it('tells when later words only hope for what was undertaken', () => {
    const words = 'cooperation in wind power and grids will deepen'
    const { softened, grade } = lifeOf([
      pledge('a', '2024-01-02', 'deepen cooperation in wind power and grids'),
      said('b', '2025-01-02', 'XA', 'expressive', words, 'hoped that'),
    ])
    expect([grade, softened.map(({ grade, file }) => `${grade} ${file}`)]).toEqual(['stands ready', ['hopes b']])
  })

  it('is what a person ruled, which never hides what the record shows', () => {
    const texts = [agreed(), session('2025-06-01')]
    const [words] = fictionalDossier(texts, TODAY).readings.get('sha256:agreed')?.commitments[0]?.content ?? []
    const ruling = { kind: 'commitment', commitment: { document: 'sha256:agreed', quote: words }, state: 'open' } as Decision['ruling']
    const { state, since, decided, keptBy } = lifeOf(texts, [
      { id: 'd1', at: '2025-07-01T10:00:00Z', who: 'Rehl', why: 'another round', ruling },
    ])
    expect([state, since, decided?.who, keptBy?.rule]).toEqual(['open', '2025-07-01', 'Rehl', 'session held'])
  })
})

it('tells since when as precisely as the record does', () =>
  expect([[agreed(), session('2026')], [pledge('made', '2026', CHAIR)]].map((texts) => lifeOf(texts).since)).toEqual(['2026', '2026']))
