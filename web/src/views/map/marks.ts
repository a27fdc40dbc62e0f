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
  places: readonly PlaceCounted[]
}>

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
  return totals
    .map((mark) => (mark.isCountry ? aside(mark, cities) : mark))
    .sort((a, b) => b.engagements - a.engagements || a.name.localeCompare(b.name))
}
