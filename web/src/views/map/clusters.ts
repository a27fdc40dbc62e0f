import type { Mark } from './marks.ts'
import { heightOf, type Sight, WORLD } from './sight.ts'

/** Marks so near to each other that they are drawn as one; most are of one mark alone. */
export type Cluster = Readonly<{
  /** The busiest. */
  first: Mark
  of: readonly Mark[]
  longitude: number
  latitude: number
  engagements: number
  /** In pixels. */
  radius: number
}>

const LEAST = { city: 4.5, country: 9 }
/** So much of two marks may overlap. */
const OVERLAP = 0.75

const mostOf = (largest: number, width: number) => Math.min(26, width / 24, 8 + 2.5 * Math.sqrt(largest))

/** Areas grow with counts; the least can still be hit. */
const radiusOf = (count: number, largest: number, width: number, isCountry: boolean) =>
  Math.max(isCountry ? LEAST.country : LEAST.city, mostOf(largest, width) * Math.sqrt(count / largest))

const sum = (marks: readonly Mark[]) => marks.reduce((all, { engagements }) => all + engagements, 0)

/** Pixels between two marks, near enough. */
function distance(a: Mark, b: Mark, perDegree: number): number {
  const turned = Math.abs(a.longitude - b.longitude)
  const east = Math.min(turned, 360 - turned) * Math.cos((((a.latitude + b.latitude) / 2) * Math.PI) / 180)
  return Math.hypot(east, a.latitude - b.latitude) * perDegree
}

type Group = [Mark, ...Mark[]]

const largestOf = (groups: readonly Group[]) => Math.max(1, ...groups.map(sum))

/** The two that hide each other most; null where none do. */
function findNearest(groups: readonly Group[], radii: readonly number[], between: (a: Mark, b: Mark) => number): [number, number] | null {
  let [found, least]: [[number, number] | null, number] = [null, OVERLAP]
  for (const [i, [a]] of groups.entries())
    for (let j = i + 1; j < groups.length; j++) {
      const [b] = groups[j] as Group
      const share = between(a, b) / ((radii[i] as number) + (radii[j] as number))
      if (share < least && !a.isCountry && !b.isCountry) [found, least] = [[i, j], share]
    }
  return found
}

/** Gathers what hides each other, the worst first: a cluster makes all others smaller, so that fewer need be gathered. */
function gathered(marks: readonly Mark[], width: number, perDegree: number): Group[] {
  const known = new Map<string, number>()
  const between = (a: Mark, b: Mark) => {
    const key = `${a.spot} ${b.spot}`
    const pixels = known.get(key) ?? distance(a, b, perDegree)
    known.set(key, pixels)
    return pixels
  }
  let groups: Group[] = marks.map((mark) => [mark])
  for (;;) {
    const largest = largestOf(groups)
    const radii = groups.map((group) => radiusOf(sum(group), largest, width, group[0].isCountry))
    const pair = findNearest(groups, radii, between)
    if (!pair) return groups
    const [i, j] = pair
    const joined = [...(groups[i] as Group), ...(groups[j] as Group)].sort((a, b) => b.engagements - a.engagements) as Group
    groups = groups.flatMap((group, at) => (at === i ? [joined] : at === j ? [] : [group]))
  }
}

/** What is drawn: near marks as one. What is known to be in a country only stays by itself. */
export function clustersOf(marks: readonly Mark[], width: number, sight: Sight): Cluster[] {
  const perDegree = sight.height >= WORLD.height ? (width * 0.487) / WORLD.height : heightOf(width) / sight.height
  const groups = gathered(marks, width, perDegree)
  const largest = largestOf(groups)
  return groups
    .map((of): Cluster => {
      const [busiest] = of
      const engagements = sum(of)
      const { longitude, latitude, isCountry } = busiest
      return { first: busiest, of, longitude, latitude, engagements, radius: radiusOf(engagements, largest, width, isCountry) }
    })
    .sort((a, b) => b.engagements - a.engagements)
}
