import { describe, expect, it } from 'vitest'
import { labelled } from './labels.ts'
import { linkAt, linkPaths } from './link-paths.ts'
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
  const nodes = [...spots].map(([id, { x, y }]) => {
    const node = { id, person: null, name: 'Ilva Maren', party: 'XA', engagements: 1, level: null }
    return { node, x, y, radius: 10 }
  })
  const on = (always: string[], most = 10) => labelled(nodes, { always: new Set(always), most, width: 400 }).map(({ id }) => id)

  it.each([
    ['do not stand on each other', on([]), ['a', 'b', 'c']],
    ['of what is chosen stand first', on(['d']), ['d', 'b', 'c']],
    ['are no more than there is room for', on([], 1), ['a']],
  ])('%s', (_name, found, expected) => {
    expect(found).toEqual(expected)
  })
})

describe('lines in the picture', () => {
  const link = (a: string, b: string, engagements: number) => ({ a, b, engagements, kinds: {}, first: null, last: null, newest: 'e' })
  const links = [link('a', 'b', 9), link('a', 'c', 1), link('b', 'c', 1), link('c', 'nobody', 1)]

  it('of one width are one path', () => {
    expect(linkPaths(links, spots, 9).map(({ width, d }) => [width, d])).toEqual([
      [3, 'M100.0 100.0L130.0 300.0M200.0 110.0L130.0 300.0'],
      [8, 'M100.0 100.0L200.0 110.0'],
    ])
  })

  it.each([
    ['on a line', { x: 150, y: 105 }, 'ab'],
    ['beside a thin line', { x: 111, y: 150 }, 'ac'],
    ['on nothing', { x: 350, y: 350 }, undefined],
  ])('are meant by a click %s', (_name, point, expected) => {
    const found = linkAt(point, links, spots, 8)
    expect(found ? `${found.a}${found.b}` : undefined).toBe(expected)
  })
})
