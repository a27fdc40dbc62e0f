import { expect, it } from 'vitest'
import type { PlaceCounted } from '../../api/answers.ts'
import type { Atlas } from './atlas.ts'
import { marksOf } from './marks.ts'

const place = (spot: string, located: PlaceCounted['located'], at: [number, number] | null, engagements: number): PlaceCounted => ({
  ...{ spot, place: spot, name: spot, country: 'XA', countryName: 'Ilvania', located, at, engagements },
  ...{ kinds: {}, first: null, last: null },
})

const none: Atlas = { countries: { type: 'FeatureCollection', features: [] }, middles: new Map() }

it.each<[string, PlaceCounted[], object[]]>([
  [
    'a city and its hall are one mark, by the name of the city',
    [place('hall', 'city', [36, -41], 5), place('velm', 'place', [36, -41], 2)],
    [{ spot: 'velm', name: 'velm', engagements: 7, isCountry: false, longitude: -41, latitude: 36 }],
  ],
  ['the busiest comes first', [place('a', 'place', [1, 1], 1), place('b', 'place', [2, 2], 3)], [{ spot: 'b' }, { spot: 'a' }]],
  [
    'of a country that no atlas has, the midst of its places',
    [place('XA', 'country', [36.5, -41], 2)],
    [{ name: 'Ilvania', isCountry: true, longitude: -41, latitude: 36.5 }],
  ],
  ['where nobody knows where it lies, there is none', [place(':Hidden Bay', null, null, 2)], []],
])('%s', (_name, places, expected) => {
  expect(marksOf(places, none)).toMatchObject(expected)
})

it('of a country that the atlas has, the middle of its land', () => {
  const atlas = { ...none, middles: new Map([['XA', [-44, 38] as const]]) }
  expect(marksOf([place('XA', 'country', [36.5, -41], 2)], atlas)).toMatchObject([{ longitude: -44, latitude: 38 }])
})

it('of a country beside a city that it would hide', () => {
  const marks = marksOf([place('velm', 'place', [36, -41], 5), place('XA', 'country', [36, -41], 2)], none)
  expect(marks).toMatchObject([{ latitude: 36 }, { isCountry: true, latitude: 34 }])
})
