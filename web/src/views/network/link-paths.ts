import type { NetworkLink } from '../../api/answers.ts'
import type { Spot, Spots } from './layout.ts'
import { widthOf } from './looks.ts'

/** Lines of one width in one path: a few elements to draw, however many links. */
export type LinkPath = Readonly<{ width: number; d: string }>

const at = ({ x, y }: Spot): string => `${x.toFixed(1)} ${y.toFixed(1)}`

/** Links as paths, the thin ones first. `most`: engagements of the strongest link. */
export function linkPaths(links: readonly NetworkLink[], spots: Spots, most: number): LinkPath[] {
  const paths = new Map<number, string[]>()
  for (const { a, b, engagements } of links) {
    const [one, other] = [spots.get(a), spots.get(b)]
    if (!one || !other) continue
    const width = Math.round(widthOf(engagements, most) * 2) / 2
    const lines = paths.get(width) ?? []
    paths.set(width, lines)
    lines.push(`M${at(one)}L${at(other)}`)
  }
  return [...paths].sort(([a], [b]) => a - b).map(([width, lines]) => ({ width, d: lines.join('') }))
}

function farFrom({ x, y }: Spot, a: Spot, b: Spot): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const along = Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1)))
  return Math.hypot(x - a.x - along * dx, y - a.y - along * dy)
}

/** The link that a point means: the nearest, not further than `reach` from its edge. */
export function linkAt(point: Spot, links: readonly NetworkLink[], spots: Spots, reach: number): NetworkLink | null {
  const most = links[0]?.engagements ?? 1
  let best: { link: NetworkLink; far: number } | null = null
  for (const link of links) {
    const [a, b] = [spots.get(link.a), spots.get(link.b)]
    if (!a || !b) continue
    const far = farFrom(point, a, b) - widthOf(link.engagements, most) / 2
    if (far <= reach && (!best || far < best.far)) best = { link, far }
  }
  return best?.link ?? null
}
