import { describe, expect, it } from 'vitest'
import { labelled } from './labels.ts'
import { nearest } from './nearest.ts'

const spots = new Map([
  ['a', { x: 100, y: 100 }],
  ['b', { x: 200, y: 110 }],
  ['c', { x: 130, y: 300 }],
  ['d', { x: 104, y: 100 }],
])

describe('the nearest node', () => {
  it.each([
    ['a', 'ArrowRight', 'd'],
    ['d', 'ArrowRight', 'b'],
    ['a', 'ArrowDown', 'c'],
    ['b', 'ArrowLeft', 'd'],
    ['b', 'ArrowRight', undefined],
    ['a', 'Tab', undefined],
    ['nobody', 'ArrowLeft', undefined],
  ])('from %s by %s is %s', (from, key, expected) => {
    expect(nearest(spots, from, key)).toBe(expected)
  })
})

describe('names in the picture', () => {
  const nodes = ['a', 'b', 'c', 'd'].map((id) => ({ id, person: null, name: 'Ilva Maren', party: 'XA', engagements: 1, level: null }))
  const on = (always: string[], most = 10) => [...labelled(nodes, spots, () => 10, { always: new Set(always), most, width: 400 }).keys()]

  it.each([
    ['do not stand on each other', on([]), ['a', 'b', 'c']],
    ['of what is chosen stand first', on(['d']), ['d', 'b', 'c']],
    ['are no more than there is room for', on([], 1), ['a']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected)
  })
})
