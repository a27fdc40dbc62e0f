import { describe, expect, it } from 'vitest'
import { engagementOf, type Wish } from '../../test/fictional-comparison.ts'
import { findPredecessor, findSuccessor } from './predecessor.ts'

const OFFICES = { isOfOne: (office: string): boolean => !office.endsWith('member'), nameOf: (office: string): string => office }
const DIALOGUE = 'xa-xb/dialogue'

const ours: Wish = { id: 'ours', date: '2025-02-10', mechanism: DIALOGUE }

type Row = readonly [what: string, others: readonly Wish[], of: Wish, found: string | null, words: string | null]

const rows: readonly Row[] = [
  [
    'the same mechanism before a nearer meeting of the same people',
    [
      { id: 'call', date: '2025-01-20', kind: 'call' },
      { id: 'dialogue', date: '2024-03-10', mechanism: DIALOGUE },
    ],
    ours,
    'dialogue',
    'the same mechanism, Two Rivers Dialogue, 11 months before',
  ],
  [
    'the same people where there is no mechanism',
    [{ id: 'call', date: '2025-01-20', kind: 'call' }],
    ours,
    'call',
    'the same principals, Ilva Maren and Oru Tass, 21 days before',
  ],
  [
    'a successor in office',
    [{ id: 'rehl', date: '2023-02-10', people: ['maren', 'rehl'] }],
    ours,
    'rehl',
    'the same offices, xa/foreign-minister and xb/council-secretary, 2 years before',
  ],
  [
    'an office with several seats makes nobody comparable',
    [{ id: 'dravin', date: '2025-01-01', people: ['dravin', 'tass'] }],
    ours,
    null,
    null,
  ],
  ['a courtesy call of the same day is not before', [{ id: 'same-day', date: '2025-02-10', people: ['maren', 'tass'] }], ours, null, null],
  [
    'the nearest of several',
    [
      { id: 'far', date: '2021-02-10' },
      { id: 'near', date: '2024-02-10' },
      { id: 'later', date: '2026-02-10' },
    ],
    ours,
    'near',
    null,
  ],
  [
    'an imprecise date that is wholly later',
    [{ id: 'dated', date: '2024-02-28', mechanism: DIALOGUE }],
    { id: 'ours', date: '2025', mechanism: DIALOGUE },
    'dated',
    'the same mechanism, Two Rivers Dialogue, 10 to 22 months before',
  ],
  ['an imprecise date that leaves it open', [{ id: 'open', date: '2025', published: null }], ours, null, null],
  [
    'an imprecise date, told in an earlier document',
    [{ id: 'open', date: '2025', published: '2025-01-05' }],
    ours,
    'open',
    'the same principals, Ilva Maren and Oru Tass, before, by the days on which its accounts were published',
  ],
  ['a date that contradicts the day of publication', [{ id: 'late', date: '2025-03', published: '2025-01-05' }], ours, null, null],
]

describe('the comparable predecessor', () => {
  it.each(rows)('%s', (_what, others, of, found, words) => {
    const neighbor = findPredecessor(
      others.map((wish) => engagementOf(wish)),
      engagementOf(of),
      OFFICES,
    )
    expect(neighbor?.joined.id ?? null).toBe(found)
    if (words) expect(neighbor?.explanation).toBe(words)
  })

  it('is found the other way round', () => {
    const [before, after] = [engagementOf({ id: 'before', date: '2024-01-01' }), engagementOf({ id: 'after', date: '2024-03-01' })]
    expect(findSuccessor([before, after], before, OFFICES)).toMatchObject({
      joined: { id: 'after' },
      explanation: 'the same principals, Ilva Maren and Oru Tass, 2 months after',
    })
  })

  it('is found among ten thousand at once', () => {
    const day = (i: number): string => new Date(Date.UTC(1990, 0, 1 + i)).toISOString().slice(0, 10)
    const many = Array.from({ length: 10_000 }, (_, i) => engagementOf({ id: `e${i}`, date: day(i) }))
    const started = process.cpuUsage()
    expect(findPredecessor(many, many.at(-1)!, OFFICES)?.joined.id).toBe('e9998')
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(500)
  })
})
