import { describe, expect, it } from 'vitest'
import type { Coordinates } from '../knowledge/registers.ts'
import { middleOf } from './where-is.ts'

const rows: readonly (readonly [string, readonly Coordinates[], Coordinates | null])[] = [
  ['none has no middle', [], null],
  ['one is its own', [[36.2, -41.4]], [36.2, -41.4]],
  [
    'two on the equator',
    [
      [0, 10],
      [0, 20],
    ],
    [0, 15],
  ],
  [
    'across the line where the date changes',
    [
      [0, 170],
      [0, -150],
    ],
    [0, -170],
  ],
  [
    'the poles have none',
    [
      [90, 0],
      [-90, 0],
    ],
    null,
  ],
]

describe('the middle of places', () => {
  it.each(rows)('%s', (_name, points, expected) => expect(middleOf(points)).toEqual(expected))
})
