import { expect, it } from 'vitest'
import { batches } from './batches.ts'

const MB = 1024 * 1024
const files = (...sizes: number[]) => sizes.map((size, i) => ({ name: `${i}.txt`, size }))

it.each([
  ['nothing', [], []],
  ['a few', files(1, 2, 3), [3]],
  ['as much as a request takes', files(24 * MB, 24 * MB, 1), [2, 1]],
  ['many', files(...new Array(1001).fill(1)), [500, 500, 1]],
  ['one too large', files(1, 49 * MB, 1), [2]],
] as const)('%s', (_what, given, expected) => {
  expect(batches(given).batches.map(({ length }) => length)).toEqual(expected)
})

it('tells which are too large', () => {
  expect(batches(files(1, 49 * MB)).tooLarge.map(({ name }) => name)).toEqual(['1.txt'])
})
