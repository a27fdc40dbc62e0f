import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force'

export type Spot = Readonly<{ x: number; y: number }>
export type Spots = ReadonlyMap<string, Spot>

type Node = SimulationNodeDatum & { id: string; radius: number; x: number; y: number }
type Link = SimulationLinkDatum<Node> & { weight: number }

export type ToLayOut = Readonly<{
  nodes: readonly Readonly<{ id: string; radius: number }>[]
  links: readonly Readonly<{ a: string; b: string; engagements: number }>[]
  /** Of the picture, in pixels. */
  width: number
  height: number
  /** Where nodes stood before: they move on from there. */
  before: Spots
}>

/** A stretch of work never takes longer, so that the page answers meanwhile. In milliseconds. */
const SLICE = 10
/** The picture is drawn anew at most so often while nodes move. */
const PAINT_EVERY = 160
const MARGIN = 26

/** Nodes that are new stand on a sunflower's spiral, which is the same each time. */
function startOf(index: number, width: number, height: number): Spot {
  const [angle, reach] = [index * 2.399963, Math.sqrt(index + 0.5)]
  return { x: width / 2 + 11 * reach * Math.cos(angle), y: height / 2 + 9 * reach * Math.sin(angle) }
}

function simulationOf({ nodes, links, width, height, before }: ToLayOut) {
  const made: Node[] = nodes.map(({ id, radius }, index) => ({ id, radius, ...(before.get(id) ?? startOf(index, width, height)) }))
  const strongest = Math.max(1, ...links.map(({ engagements }) => engagements))
  const bound: Link[] = links.map(({ a, b, engagements }) => ({ source: a, target: b, weight: Math.sqrt(engagements / strongest) }))
  const room = Math.sqrt((width * height) / Math.max(nodes.length, 4))
  const known = made.filter(({ id }) => before.has(id)).length
  const simulation = forceSimulation<Node>(made)
    .force(
      'link',
      forceLink<Node, Link>(bound)
        .id(({ id }) => id)
        .distance(({ weight }) => room * (1.25 - 0.6 * weight))
        .strength(({ weight }) => 0.02 + 0.22 * weight),
    )
    .force(
      'charge',
      forceManyBody<Node>()
        .strength(-room * 1.6)
        .distanceMax(room * 6),
    )
    .force('collide', forceCollide<Node>(({ radius }) => radius + 3).iterations(2))
    .force('x', forceX<Node>(width / 2).strength(0.05 * Math.min(1, height / width)))
    .force('y', forceY<Node>(height / 2).strength(0.05 * Math.min(1, width / height)))
    .force('edge', held(made, width, height))
    .stop()
  // Where most stand already, little is moved.
  simulation.alpha(known > nodes.length / 2 ? 0.35 : 1).alphaDecay(0.025)
  return { simulation, made }
}

const within = (value: number, radius: number, end: number): number => Math.min(end - MARGIN - radius, Math.max(MARGIN + radius, value))

/** Holds nodes within the picture, so that those at its edge push each other aside and not out. */
function held(nodes: readonly Node[], width: number, height: number): () => void {
  return () => {
    for (const node of nodes) {
      node.x = within(node.x, node.radius, width)
      node.y = within(node.y, node.radius, height)
    }
  }
}

/** What stands close together is drawn apart, as a whole, to use the room there is. */
function fitted(nodes: readonly Node[], width: number, height: number): Map<string, Spot> {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const margin = MARGIN + Math.max(0, ...nodes.map(({ radius }) => radius))
  const scale = (low: number, high: number, size: number) => Math.min(1.9, Math.max(1, (size - 2 * margin) / Math.max(1, high - low)))
  const [sx, sy] = [scale(left, right, width), scale(top, bottom, height)]
  const [cx, cy] = [(left + right) / 2, (top + bottom) / 2]
  return new Map(
    nodes.map(({ id, radius, x, y }) => [
      id,
      {
        x: within(sx === 1 ? x : width / 2 + (x - cx) * sx, radius, width),
        y: within(sy === 1 ? y : height / 2 + (y - cy) * sy, radius, height),
      },
    ]),
  )
}

/** Waits for the page to have its turn; also where nothing is painted. */
const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel()
    channel.port1.onmessage = () => {
      channel.port1.close()
      resolve()
    }
    channel.port2.postMessage(null)
  })

type Told = Readonly<{
  isCurrent: () => boolean
  onSpots: (spots: Spots, isDone: boolean) => void /** Nothing is shown before the end, so that nothing moves. */
  isStill: boolean
  now?: () => number
}>

/** Lays a network out, in slices of time. */
export async function layOut(asked: ToLayOut, { isCurrent, onSpots, isStill, now = () => performance.now() }: Told): Promise<void> {
  const { simulation, made } = simulationOf(asked)
  let painted = now()
  while (simulation.alpha() > 0.01) {
    const begun = now()
    while (simulation.alpha() > 0.01 && now() - begun < SLICE) simulation.tick()
    await turn()
    if (!isCurrent()) return
    if (!isStill && now() - painted > PAINT_EVERY) {
      painted = now()
      onSpots(fitted(made, asked.width, asked.height), false)
    }
  }
  onSpots(fitted(made, asked.width, asked.height), true)
}
