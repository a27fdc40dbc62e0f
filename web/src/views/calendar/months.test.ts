import { expect, it } from 'vitest'
import type { Coming } from '../../api/answers.ts'
import { agendaOf, onDay, weeksOf } from './months.ts'

const entry = (id: string, date: string | null): Coming => ({
  ...{ id, date, kind: 'planned', title: id, parties: [], base: null, ordinal: null, round: false, due: null },
  ...{ engagement: null, session: null, words: [], registers: [] },
})

it('puts entries under their months, years before them, and apart what has no time', () => {
  const dates = ['2026-05-14', '2026', '2026-05', '2026-22', '2025-11-30/2025-12-02', null]
  const { stretches, undated } = agendaOf(dates.map((date) => entry(String(date), date)))
  expect(stretches.map(({ id, entries }) => [id, entries.length])).toEqual([
    ['2025-11', 1],
    ['2026', 2],
    ['2026-05', 2],
  ])
  expect(undated).toHaveLength(1)
})

it.each<[string, number, (number | null)[]]>([
  ['2026-02', 4, [null, null, null, null, null, null, 1]],
  ['2026-06', 5, [1, 2, 3, 4, 5, 6, 7]],
])('the weeks of %s', (month, _count, first) => {
  expect(weeksOf(month)[0]).toEqual(first)
  expect(weeksOf(month).flat().filter(Boolean)).toHaveLength(new Date(`${month}-28`).getMonth() === 1 ? 28 : 30)
})

it.each<[string, boolean]>([
  ['2026-05-13', false],
  ['2026-05-14', true],
  ['2026-05-16', true],
  ['2026-05-17', false],
])('what takes three days is on %s: %s', (day, expected) => {
  expect(onDay([entry('a', '2026-05-14/2026-05-16'), entry('b', '2026-05')], day)).toHaveLength(expected ? 1 : 0)
})
