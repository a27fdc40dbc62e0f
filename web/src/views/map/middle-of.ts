import type { Geometry, Position } from 'geojson'

type Spot = readonly [longitude: number, latitude: number]

/** The centre of a ring's area, and that area, in degrees: near enough to say which country a mark is of. */
function centreOf(ring: readonly Position[]): { area: number; centre: Spot } {
  let [doubled, east, north] = [0, 0, 0]
  for (const [index, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    const cross = x * nextY - nextX * y
    doubled += cross
    east += (x + nextX) * cross
    north += (y + nextY) * cross
  }
  return { area: Math.abs(doubled / 2), centre: [east / (3 * doubled), north / (3 * doubled)] }
}

const ringsOf = (geometry: Geometry): Position[][] => {
  const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : []
  return polygons.flatMap(([outer]) => (outer ? [outer] : []))
}

/** The middle of a country's largest stretch of land: islands and lands overseas draw it nowhere. */
export function middleOf(geometry: Geometry): Spot | null {
  const [largest] = ringsOf(geometry)
    .map(centreOf)
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area)
  return largest?.centre ?? null
}
