import { expect, it } from 'vitest'
import { labelsOf } from './labels.ts'

const mark = (x: number, y: number, radius = 12, name = 'Velm', count = 7) => ({ x, y, radius, name, count })

it.each<[string, ReturnType<typeof mark>[], (object | null)[]]>([
  ['below', [mark(100, 50)], [{ text: 'Velm', y: 70 }]],
  [
    'above, where below is taken',
    [mark(100, 50), mark(104, 74)],
    [
      { text: 'Velm', y: 30 },
      { text: 'Velm', y: 94 },
    ],
  ],
  ['nowhere, where both are', [mark(100, 50), mark(110, 50), mark(105, 50)], [{ y: 70 }, { y: 30 }, null]],
  ['with the number that has no room in the mark', [mark(100, 50, 5, 'Hask', 12)], [{ text: 'Hask 12' }]],
  ['not beyond the edge', [mark(3, 50)], [null]],
])('%s', (_name, marks, expected) => {
  const labels = labelsOf(marks, 300)
  expect(labels.map((label) => label !== null)).toEqual(expected.map((label) => label !== null))
  expect(labels.filter(Boolean)).toMatchObject(expected.filter(Boolean) as object[])
})
