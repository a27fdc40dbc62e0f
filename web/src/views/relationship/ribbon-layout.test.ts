import { expect, it } from 'vitest'
import type { RibbonItem } from '../../api/answers.ts'
import { startOf } from './days.ts'
import { findNearest, layOut } from './ribbon-layout.ts'

const item = (id: string, from: string, to = from, level: RibbonItem['level'] = 'minister', edtf: string | null = from): RibbonItem => ({
  ...{ id, status: 'held', kind: 'meeting', channel: null, level, city: null, country: null, mechanism: null },
  ...{ people: [], parties: ['XA', 'XB'], accounts: 1, visit: null, when: { edtf, from, to, certainty: 'stated', rule: null } },
})

const YEAR = [startOf('2024-01-01'), startOf('2025-01-01')] as const

it('has a lane for each level there is, the highest first', () => {
  const { lanes } = layOut(
    [item('a', '2024-02-01'), item('b', '2024-03-01', '2024-03-01', 'head-of-state'), item('c', '2024-03-01', '2024-03-01', null)],
    YEAR,
    800,
  )
  expect(lanes.map(({ level, count }) => [level, count])).toEqual([
    ['head-of-state', 1],
    ['minister', 1],
    ['unknown', 1],
  ])
})

it('never puts one upon another while there is room', () => {
  const { placed, radius } = layOut(
    Array.from({ length: 11 }, (_, i) => item(`e${i}`, '2024-05-01')),
    YEAR,
    800,
  )
  for (const [i, a] of placed.entries())
    for (const b of placed.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(radius * 2)
})

it('leaves out what has no date or lies outside', () => {
  const { placed } = layOut(
    [item('a', '2024-02-01'), item('b', '2023-02-01'), item('c', '2024-02-01', '2024-02-01', 'minister', null)],
    YEAR,
    800,
  )
  expect(placed.map((one) => one.item.id)).toEqual(['a'])
})

it('cuts an imprecise date at the edges', () => {
  const { placed, left, right } = layOut([item('a', '2023-01-01', '2026-12-31')], YEAR, 800)
  expect(placed).toMatchObject([{ left, right }])
})

it('finds the nearest', () => {
  const { placed } = layOut([item('a', '2024-02-01'), item('b', '2024-10-01')], YEAR, 800)
  const [, b] = placed
  expect(b && findNearest(placed, b.x + 4, b.y - 3)).toBe(1)
  expect(b && findNearest(placed, b.x - 100, b.y)).toBeNull()
})
