import type { Spots } from './layout.ts'

const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

export const isArrow = (key: string): boolean => key in TURNS

/** What lies more aside than ahead comes after all that does not. */
const ASIDE = 100_000

/** The nearest node in the direction of an arrow key: what lies aside counts double. Undefined where nobody is. */
export function nearest(spots: Spots, from: string, key: string): string | undefined {
  const [own, turn] = [spots.get(from), TURNS[key]]
  if (!own || !turn) return undefined
  let best: { id: string; far: number } | undefined
  for (const [id, { x, y }] of spots) {
    const [dx, dy] = [x - own.x, y - own.y]
    const along = dx * turn[0] + dy * turn[1]
    const aside = Math.abs(dx * turn[1] - dy * turn[0])
    const far = along + 2 * aside + (aside > along ? ASIDE : 0)
    if (id !== from && along > 0 && (!best || far < best.far)) best = { id, far }
  }
  return best?.id
}
