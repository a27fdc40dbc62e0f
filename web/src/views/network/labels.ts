import type { NetworkNode } from '../../api/answers.ts'

export const LABEL_SIZE = 12
// Of an average letter, in parts of the size; Han characters are as wide as high.
const WIDTH = 0.56
const HAN = /\p{Script=Han}/u
const EDGE = 4

type Drawn = Readonly<{ node: NetworkNode; x: number; y: number; radius: number }>
type Anchor = 'start' | 'middle' | 'end'

/** A name and where its line begins, is centred or ends. */
export type Label = Readonly<{ id: string; name: string; x: number; y: number; anchor: Anchor }>

type Box = Readonly<{ left: number; right: number; top: number; bottom: number }>

const boxOf = ({ x, y }: Drawn, reach: number): Box => ({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach })
const overlaps = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const widthOf = (name: string): number => [...name].reduce((sum, letter) => sum + (HAN.test(letter) ? 1 : WIDTH), 0) * LABEL_SIZE

/** The name below its circle, within the picture. */
function placed({ node, x, y, radius }: Drawn, width: number): Readonly<{ label: Label; box: Box }> {
  const reach = widthOf(node.name)
  const anchor: Anchor = x < reach / 2 ? 'start' : x > width - reach / 2 ? 'end' : 'middle'
  const at = { start: EDGE, middle: x, end: width - EDGE }[anchor]
  const left = { start: at, middle: at - reach / 2, end: at - reach }[anchor]
  const top = y + radius + 1
  return {
    label: { id: node.id, name: node.name, x: at, y: y + radius + LABEL_SIZE, anchor },
    box: { left: left - 3, right: left + reach + 3, top, bottom: top + LABEL_SIZE + 2 },
  }
}

/**
 * Which nodes bear their name: those of `always` in any case, of the others the first, as long as no name stands on another one or on a
 * circle.
 */
export function labelled(
  nodes: readonly Drawn[],
  { always, most, width }: Readonly<{ always: ReadonlySet<string>; most: number; width: number }>,
): Label[] {
  const taken: Box[] = []
  const circles = nodes.map((one) => ({ id: one.node.id, box: boxOf(one, one.radius * 0.8) }))
  const labels: Label[] = []
  for (const one of [...nodes.filter(({ node }) => always.has(node.id)), ...nodes.filter(({ node }) => !always.has(node.id))]) {
    const { label, box } = placed(one, width)
    const isFree = () =>
      !taken.some((other) => overlaps(other, box)) && !circles.some((other) => other.id !== label.id && overlaps(other.box, box))
    if (!always.has(label.id) && (labels.length >= most || !isFree())) continue
    taken.push(box)
    labels.push(label)
  }
  return labels
}
