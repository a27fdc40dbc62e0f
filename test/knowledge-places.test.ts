import { describe, expect, it } from 'vitest'
import { loadRegisters } from '../src/knowledge/load.ts'

const { parties, places } = loadRegisters('knowledge')
const sample = loadRegisters('sample/knowledge').places
const byId = new Map(places.map((place) => [place.id, place]))

type Corner = 'NE' | 'NW' | 'SE' | 'SW'
const cornerOf = ([latitude, longitude]: readonly [number, number]): Corner => `${latitude < 0 ? 'S' : 'N'}${longitude < 0 ? 'W' : 'E'}`

/** Capitals in each quarter of the globe: a sign that is lost, or numbers that are swapped, put one elsewhere. */
const CAPITALS: [party: string, corner: Corner, latitude: number][] = [
  ['CN', 'NE', 40],
  ['RU', 'NE', 56],
  ['IN', 'NE', 29],
  ['KE', 'SE', -1],
  ['ZA', 'SE', -26],
  ['AU', 'SE', -35],
  ['NZ', 'SE', -41],
  ['GB', 'NW', 52],
  ['US', 'NW', 39],
  ['PA', 'NW', 9],
  ['BR', 'SW', -16],
  ['AR', 'SW', -35],
  ['TO', 'SW', -21],
]

/** In degrees; good enough for places away from the 180th meridian. */
const apart = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1])

describe('where places lie', () => {
  it('nearly every city has coordinates, every capital has', () => {
    const cities = places.filter(({ kind }) => kind === 'city')
    expect(cities.filter(({ at }) => at).length / cities.length).toBeGreaterThanOrEqual(0.95)
    expect(parties.flatMap(({ capital }) => (capital && !byId.get(capital)?.at ? [capital] : []))).toEqual([])
  })

  it('on the globe, to two decimals, none at zero', () => {
    const odd = [...places, ...sample].filter(({ at }) => {
      if (!at) return false
      const [latitude, longitude] = at
      const isShort = at.every((degrees) => Number(degrees.toFixed(2)) === degrees)
      return !isShort || Math.abs(latitude) > 90 || Math.abs(longitude) > 180 || (latitude === 0 && longitude === 0)
    })
    expect(odd.map(({ id }) => id)).toEqual([])
  })

  it.each(CAPITALS)('the capital of %s: %s, near %i° of latitude', (party, corner, latitude) => {
    const at = byId.get(parties.find(({ id }) => id === party)?.capital ?? '')?.at ?? [0, 0]
    expect(cornerOf(at)).toBe(corner)
    expect(Math.abs(at[0] - latitude)).toBeLessThan(1)
  })

  it('a venue lies near the city that it is in', () => {
    const far = places.filter((place) => {
      const city = byId.get(place.in ?? '')?.at
      return place.at && city && apart(place.at, city) > 1
    })
    expect(far.map(({ id }) => id)).toEqual([])
  })

  it('a place without coordinates that no city stands for is one too wide for a point', () => {
    const nowhere = places.filter(({ at, in: city }) => !at && !byId.get(city ?? '')?.at)
    expect(nowhere.map(({ id }) => id)).toEqual(['ru/siberia', 'ru/russian-far-east'])
  })

  it('the invented places lie in an ocean, far from every real one', () => {
    const near = sample.filter(({ at }) => at && places.some((place) => place.at && apart(at, place.at) < 10))
    expect(near.map(({ id }) => id)).toEqual([])
    expect(sample.filter(({ kind, at }) => kind !== 'venue' && !at)).toEqual([])
  })
})
