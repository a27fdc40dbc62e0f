import type { KnowledgeBase } from '../knowledge/knowledge-base.ts'
import type { Coordinates, PlaceEntry } from '../knowledge/registers.ts'

/** What coordinates are those of: the place itself; the city that a venue is in; the country, of which nobody tells where in it. Null: nobody knows. */
export type Located = 'place' | 'city' | 'country' | null

export type Where = Readonly<{ located: Located; at: Coordinates | null }>

const radians = (degrees: number): number => (degrees * Math.PI) / 180
const degrees = (angle: number): number => Math.round((angle * 18_000) / Math.PI) / 100

/** The middle of some points on a globe; null where there is none, as of two poles. */
export function middleOf(points: readonly Coordinates[]): Coordinates | null {
  let [x, y, z] = [0, 0, 0]
  for (const [latitude, longitude] of points) {
    const [north, east] = [radians(latitude), radians(longitude)]
    x += Math.cos(north) * Math.cos(east)
    y += Math.cos(north) * Math.sin(east)
    z += Math.sin(north)
  }
  if (Math.hypot(x, y, z) < 1e-6) return null
  return [degrees(Math.atan2(z, Math.hypot(x, y))), degrees(Math.atan2(y, x))]
}

/** Where a place of the registers lies; without one, the midst of the places of its country there. */
export function whereIs(place: PlaceEntry | null, country: string | null, { registers, findPlace }: KnowledgeBase): Where {
  if (place?.at) return { located: 'place', at: place.at }
  const around = place?.in ? findPlace(place.in) : null
  if (around?.at) return { located: 'city', at: around.at }
  if (!country) return { located: null, at: null }
  return { located: 'country', at: middleOf(registers.places.flatMap((one) => (one.country === country && one.at ? [one.at] : []))) }
}
