import { describe, expect, it } from 'vitest'
import { layOut, type Spots, type ToLayOut } from './layout.ts'

const nodes = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, radius: 10 }))
const links = Array.from({ length: 80 }, (_, i) => ({ a: `n${i % 40}`, b: `n${(i * 7 + 3) % 40}`, engagements: 1 + (i % 9) })).filter(
  ({ a, b }) => a !== b,
)
const asked: ToLayOut = { nodes, links, width: 800, height: 500, before: new Map() }

async function laidOut(to: ToLayOut, isStill = true): Promise<Spots[]> {
  const seen: Spots[] = []
  await layOut(to, { isCurrent: () => true, onSpots: (spots) => void seen.push(spots), isStill })
  return seen
}

describe('a layout', () => {
  it('is the same each time', async () => {
    expect(await laidOut(asked)).toEqual(await laidOut(asked))
  })

  it('keeps every node in the picture', async () => {
    const [spots] = await laidOut({ ...asked, width: 320, height: 300 })
    for (const { x, y } of spots?.values() ?? []) {
      expect(x).toBeGreaterThan(10)
      expect(x).toBeLessThan(310)
      expect(y).toBeGreaterThan(10)
      expect(y).toBeLessThan(290)
    }
  })

  it('is shown once where nothing may move', async () => {
    expect(await laidOut(asked)).toHaveLength(1)
  })

  it('gives up when another is asked for', async () => {
    const seen: Spots[] = []
    await layOut(asked, { isCurrent: () => false, onSpots: (spots) => void seen.push(spots), isStill: false, now: ticking() })
    expect(seen).toEqual([])
  })

  it.each([
    ['no node', { nodes: [], links: [] }],
    ['one node', { nodes: nodes.slice(0, 1), links: [] }],
  ])('may be of %s', async (_name, part) => {
    const [spots] = await laidOut({ ...asked, ...part })
    expect(spots?.size).toBe(part.nodes.length)
  })
})

/** A clock that moves on a slice each time it is read. */
function ticking(): () => number {
  let at = 0
  return () => {
    at += 20
    return at
  }
}
