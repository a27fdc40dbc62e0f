import { expect, it } from 'vitest'
import { clustersOf } from './clusters.ts'
import type { Mark } from './marks.ts'
import { WORLD } from './sight.ts'

const mark = (name: string, longitude: number, latitude: number, engagements: number, isCountry = false): Mark => ({
  ...{ spot: name, name, country: 'Ilvania', isCountry, longitude, latitude, engagements, places: [] },
})

const NEAR = [mark('Velm', -41, 36, 100), mark('Hask', -42, 36, 80), mark('Tirsova', 20, 0, 80)]

it.each<[string, readonly Mark[], number, [string[], number][]]>([
  [
    'the world gathers what is near',
    NEAR,
    180,
    [
      [['Velm', 'Hask'], 180],
      [['Tirsova'], 80],
    ],
  ],
  [
    'from nearby each stands alone',
    NEAR,
    6,
    [
      [['Velm'], 100],
      [['Hask'], 80],
      [['Tirsova'], 80],
    ],
  ],
  [
    'what is in a country only stays by itself',
    [mark('Velm', -41, 36, 9), mark('Ilvania', -41, 36, 2, true)],
    180,
    [
      [['Velm'], 9],
      [['Ilvania'], 2],
    ],
  ],
  ['across the line where the date changes', [mark('a', 179.9, 0, 9), mark('b', -179.9, 0, 8)], 180, [[['a', 'b'], 17]]],
])('%s', (_name, marks, height, expected) => {
  const found = clustersOf(marks, 800, { ...WORLD, height })
  expect(found.map(({ of, engagements }) => [of.map(({ name }) => name), engagements])).toEqual(expected)
})

it('areas are as the counts', () => {
  const [a, b] = clustersOf([mark('Velm', 0, 0, 100), mark('Hask', 90, 0, 25)], 800, WORLD)
  expect((a?.radius ?? 0) / (b?.radius ?? 1)).toBeCloseTo(2)
})
