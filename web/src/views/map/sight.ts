/** What a map shows: around a point, so many degrees from south to north. */
export type Sight = Readonly<{ longitude: number; latitude: number; height: number }>

export const WORLD: Sight = { longitude: 0, latitude: 0, height: 180 }

/** As high as the world is at that width; narrow windows get a higher piece of it. */
export const heightOf = (width: number) => Math.round(Math.min(620, Math.max(width * 0.487, 280)))

const CLOSEST = 3
/** Some coast should be in sight, to tell where one is. */
const CLOSEST_FIT = 30
const MARGIN = 1.3
const ZOOM = 1.6
const STEP = 0.25

const within = (least: number, value: number, most: number) => Math.min(Math.max(value, least), most)
const around = (longitude: number) => ((((longitude + 180) % 360) + 360) % 360) - 180

/** The same, kept on the globe. */
function kept({ longitude, latitude, height }: Sight): Sight {
  const tall = within(CLOSEST, height, WORLD.height)
  const room = 90 - tall / 2
  return { longitude: around(longitude), latitude: within(-room, latitude, room), height: tall }
}

export const zoomed = (sight: Sight, times: 1 | -1): Sight => kept({ ...sight, height: sight.height / ZOOM ** times })

/** Moved by shares of its height. */
export const moved = ({ longitude, latitude, height }: Sight, east: number, north: number): Sight => {
  const wide = Math.max(0.2, Math.cos((latitude * Math.PI) / 180))
  return kept({ longitude: longitude + (east * height) / wide, latitude: latitude + north * height, height })
}

export const stepped = (sight: Sight, east: number, north: number): Sight => moved(sight, east * STEP, north * STEP)

/** The shortest stretch of longitudes that holds all: the widest gap between them is left out. */
function stretchOf(longitudes: readonly number[]): { from: number; width: number } {
  const sorted = [...longitudes].sort((a, b) => a - b)
  const gaps = sorted.map((one, i) => ({ from: one, gap: (sorted[i - 1] ?? (sorted.at(-1) as number) - 360) - one }))
  const [widest] = gaps.sort((a, b) => a.gap - b.gap)
  return { from: widest?.from ?? 0, width: 360 + (widest?.gap ?? -360) }
}

/** All of some points. `aspect`: how much wider than high the map is; `closest`: no fewer degrees high. */
export function fitted(points: readonly Readonly<{ longitude: number; latitude: number }>[], aspect: number, closest = CLOSEST_FIT): Sight {
  if (points.length === 0) return WORLD
  const { from, width } = stretchOf(points.map(({ longitude }) => longitude))
  const latitudes = points.map(({ latitude }) => latitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const height = Math.max(closest, (north - south) * MARGIN, (width * MARGIN) / aspect)
  if (height > 130) return WORLD
  return kept({ longitude: from + width / 2, latitude: (south + north) / 2, height })
}
