import type { PlaceCounted } from '../../api/answers.ts'
import type { Atlas } from './atlas.ts'

/** What stands at one point of the map: a city with its venues, or what is only known to have been in a country. */
export type Mark = Readonly<{
  /** Of the first of its places, which the address names. */
  spot: string
  name: string
  country: string | null
  isCountry: boolean
  longitude: number
  latitude: number
  engagements: number
  /** In pixels. */
  radius: number
  places: readonly PlaceCounted[]
}>

const LEAST = { city: 4.5, country: 9 }
const most = (largest: number) => Math.min(26, 8 + 2.5 * Math.sqrt(largest))

/** Areas grow with counts; the least can still be hit. */
const radiusOf = (count: number, largest: number, least: number) => Math.max(least, most(largest) * Math.sqrt(count / largest))

type Point = Readonly<{ longitude: number; latitude: number }>
type Found = Readonly<{ key: string; longitude: number; latitude: number; isCountry: boolean }>

function find({ at, country, located }: PlaceCounted, atlas: Atlas): Found | null {
  if (located === 'country') {
    const [longitude, latitude] = (country && atlas.middles.get(country)) || [at?.[1], at?.[0]]
    return longitude === undefined || latitude === undefined ? null : { key: `in ${country}`, longitude, latitude, isCountry: true }
  }
  return at && { key: at.join(), longitude: at[1], latitude: at[0], isCountry: false }
}

const NEAR = 1

/** A mark that is only somewhere in a country does not hide a city. */
function aside<M extends Point>(mark: M, cities: readonly Point[]): M {
  const isCovered = cities.some((city) => Math.hypot(city.longitude - mark.longitude, city.latitude - mark.latitude) < NEAR)
  return isCovered ? { ...mark, latitude: mark.latitude - 2 * NEAR } : mark
}

/** The marks of a map, the busiest first. Places that no register locates have none. */
export function marksOf(places: readonly PlaceCounted[], atlas: Atlas): Mark[] {
  const groups = new Map<string, { found: Found; places: PlaceCounted[] }>()
  for (const place of places) {
    const found = find(place, atlas)
    if (!found) continue
    const group = groups.get(found.key) ?? { found, places: [] }
    group.places.push(place)
    groups.set(found.key, group)
  }
  const totals = [...groups.values()].map(({ found: { key: _key, ...found }, places: here }) => {
    // A city gives its name to what happened in its halls.
    const first = (here.find(({ located }) => located === 'place') ?? here[0]) as PlaceCounted
    const name = found.isCountry ? (first.countryName ?? first.name) : first.name
    const engagements = here.reduce((sum, one) => sum + one.engagements, 0)
    return { ...found, spot: first.spot, name, country: first.countryName, engagements, places: here }
  })
  const cities = totals.filter(({ isCountry }) => !isCountry)
  const largest = Math.max(1, ...totals.map(({ engagements }) => engagements))
  return totals
    .map((mark) =>
      mark.isCountry
        ? { ...aside(mark, cities), radius: radiusOf(mark.engagements, largest, LEAST.country) }
        : { ...mark, radius: radiusOf(mark.engagements, largest, LEAST.city) },
    )
    .sort((a, b) => b.engagements - a.engagements || a.name.localeCompare(b.name))
}
