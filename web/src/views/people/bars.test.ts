import { describe, expect, it } from 'vitest'
import { barsOf, gapsOf } from './bars.ts'

const holder = (from: string | null, to: string | null) => ({
  ...{ person: 'xa/tass', name: 'Tass', from, to, acting: false, predecessor: null, successor: null, source: null },
})
const today = new Date('2026-02-01T00:00:00Z')
const days = ({ start, end }: Readonly<{ start: Date; end: Date }>) => [start, end].map((day) => day.toISOString().slice(0, 10))

describe('a tenure as a bar', () => {
  it.each([
    ['of whole days', '2019-03-04', '2025-01-20', ['2019-03-04', '2025-01-21']],
    ['of months', '2017-05', '2021-02', ['2017-05-01', '2021-03-01']],
    ['of years', '2017', '2021', ['2017-01-01', '2022-01-01']],
    ['without an end', '2025-11-03', null, ['2025-11-03', '2026-02-01']],
    ['without a beginning', null, '2021-02-10', ['2020-02-10', '2021-02-11']],
    ['that begins after today', '2026-03-01', null, ['2026-03-01', '2026-05-31']],
  ])('%s', (_name, from, to, expected) => {
    expect(barsOf([holder(from, to)], today).map(days)).toEqual([expected])
  })

  it('leaves the days between free', () => {
    expect(gapsOf([{ from: '2021-02-11', to: '2021-04-30' }]).map(days)).toEqual([['2021-02-11', '2021-05-01']])
  })
})
