import type { Geometry } from 'geojson'
import { expect, it } from 'vitest'
import { middleOf } from './middle-of.ts'

const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

it.each<[string, Geometry, readonly number[] | null]>([
  ['a square', { type: 'Polygon', coordinates: [square(10, 20, 4)] }, [12, 22]],
  ['the larger of two', { type: 'MultiPolygon', coordinates: [[square(100, 0, 1)], [square(10, 20, 4)]] }, [12, 22]],
  ['no land', { type: 'Point', coordinates: [1, 2] }, null],
])('%s', (_name, geometry, expected) => expect(middleOf(geometry)).toEqual(expected))
