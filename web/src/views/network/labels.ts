import type { NetworkNode } from '../../api/answers.ts'
import type { Spots } from './layout.ts'

export const LABEL_SIZE = 11.5
// Of an average letter, in parts of the size; Han characters are as wide as high.
const WIDTH = 0.56
const HAN = /\p{Script=Han}/u

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>

const boxOf = ({ x, y }: Readonly<{ x: number; y: number }>, reach: number): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
})

const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/**
 * Which nodes bear their name below them: those named first (what is chosen) always, of the others the busiest, as long as no name stands on
 * another one or on a circle.
 */
export function labelled(
  nodes: readonly NetworkNode[],
  spots: Spots,
  radiusOf: (node: NetworkNode) => number,
  { always, most, width }: Readonly<{ always: ReadonlySet<string>; most: number; width: number }>,
): ReadonlyMap<string, 'start' | 'middle' | 'end'> {
  const placed: Box[] = []
  const circles = nodes.flatMap((node) => {
    const spot = spots.get(node.id)
    return spot ? [{ id: node.id, box: boxOf(spot, radiusOf(node) * 0.8) }] : []
  })
  const labels = new Map<string, 'start' | 'middle' | 'end'>()
  const ordered = [...nodes.filter(({ id }) => always.has(id)), ...nodes.filter(({ id }) => !always.has(id))]
  for (const node of ordered) {
    const spot = spots.get(node.id)
    if (!spot) continue
    const reach = [...node.name].reduce((sum, letter) => sum + (HAN.test(letter) ? 1 : WIDTH), 0) * LABEL_SIZE
    const anchor = spot.x < reach / 2 ? 'start' : spot.x > width - reach / 2 ? 'end' : 'middle'
    const left = anchor === 'start' ? 4 : anchor === 'end' ? width - 4 - reach : spot.x - reach / 2
    const top = spot.y + radiusOf(node) + 1
    const box: Box = { left: left - 3, right: left + reach + 3, top, bottom: top + LABEL_SIZE + 2 }
    const isFree = () => !placed.some((one) => overlaps(one, box)) && !circles.some((one) => one.id !== node.id && overlaps(one.box, box))
    if (!always.has(node.id) && (labels.size >= most || !isFree())) continue
    placed.push(box)
    labels.set(node.id, anchor)
  }
  return labels
}
