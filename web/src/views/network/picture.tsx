import { type KeyboardEvent, type MouseEvent, memo, type RefObject, useCallback, useMemo, useState } from 'react'
import type { NetworkAnswer, NetworkLink } from '../../api/answers.ts'
import { network as words } from '../../strings/network.ts'
import { LABEL_SIZE, labelled } from './labels.ts'
import type { Spot } from './layout.ts'
import { linkAt, linkPaths } from './link-paths.ts'
import { type Looks, radiusOf } from './looks.ts'
import { isArrow, nearest } from './nearest.ts'
import { Node } from './node.tsx'
import type { Placed } from './use-layout.ts'

/** A node, or the two ends of a link. */
export type Chosen = Readonly<{ a: string; b?: string | undefined }> | null

type Props = Readonly<{
  network: NetworkAnswer
  placed: Placed
  looks: Looks
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  zoom: number
  svg: RefObject<SVGSVGElement | null>
}>

/** So near a line, in pixels, a click means it. */
const REACH = 8

/** Whom a choice is about: itself and those linked with it; null where nothing is chosen. */
function around(chosen: Chosen, links: readonly NetworkLink[]): ReadonlySet<string> | null {
  if (!chosen) return null
  if (chosen.b) return new Set([chosen.a, chosen.b])
  return new Set([chosen.a, ...links.flatMap(({ a, b }) => (a === chosen.a ? [b] : b === chosen.a ? [a] : []))])
}

const isOf = ({ a, b }: NetworkLink, chosen: Chosen): boolean =>
  chosen !== null &&
  (chosen.b ? (a === chosen.a && b === chosen.b) || (a === chosen.b && b === chosen.a) : a === chosen.a || b === chosen.a)

/** Lines between those who met: the wider, the more often. The keyboard reaches each through the list beside the picture. */
const Lines = memo(function Lines({ network, placed, chosen }: Pick<Props, 'network' | 'placed' | 'chosen'>) {
  const most = network.links[0]?.engagements ?? 1
  const others = linkPaths(
    network.links.filter((link) => !isOf(link, chosen)),
    placed.spots,
    most,
  )
  const own = chosen
    ? linkPaths(
        network.links.filter((link) => isOf(link, chosen)),
        placed.spots,
        most,
      )
    : []
  return (
    <g fill="none" strokeLinecap="round">
      {others.map(({ width, d }) => (
        <path key={width} d={d} strokeWidth={width} stroke="var(--line-strong)" strokeOpacity={chosen ? 0.14 : 0.42} />
      ))}
      {own.map(({ width, d }) => (
        <path key={width} d={d} strokeWidth={width} stroke="var(--accent)" strokeOpacity={0.9} />
      ))}
    </g>
  )
})

const NOWHERE: Spot = { x: 0, y: 0 }

/** Where on the drawing a pointer is. */
function pointOf({ clientX, clientY }: MouseEvent, svg: SVGSVGElement, width: number): Spot & { scale: number } {
  const box = svg.getBoundingClientRect()
  const scale = width / Math.max(1, box.width)
  return { x: (clientX - box.left) * scale, y: (clientY - box.top) * scale, scale }
}

/** What is drawn of a network, and what its keys and clicks do. */
function usePicture({ network, placed, chosen, onChoose, svg }: Props) {
  const { nodes, links } = network
  const { spots, width } = placed
  const [reached, reach] = useState<string>()
  const most = Math.max(1, ...nodes.map(({ engagements }) => engagements))
  const here = nodes
    .filter(({ id }) => spots.has(id))
    .map((node) => ({ node, radius: radiusOf(node.engagements, most, width), ...(spots.get(node.id) ?? NOWHERE) }))
  const first = here.find(({ node }) => node.id === reached)?.node.id ?? here[0]?.node.id
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && chosen) onChoose(null)
    if (!isArrow(event.key) || !first) return
    event.preventDefault()
    const next = nearest(new Map(here.map(({ node, x, y }) => [node.id, { x, y }])), first, event.key)
    if (next) svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }
  const click = (event: MouseEvent) => {
    if (!svg.current) return
    const { scale, ...point } = pointOf(event, svg.current, width)
    const link = linkAt(point, links, spots, REACH * scale)
    if (link || chosen) onChoose(link && { a: link.a, b: link.b })
  }
  return { here, first, reach, press, click, shown: useMemo(() => around(chosen, links), [chosen, links]) }
}

/** Who meets whom, as circles and lines. */
export const Picture = memo(function Picture(props: Props) {
  const { network, placed, looks, chosen, onChoose, zoom, svg } = props
  const { width, height } = placed
  const { here, first, reach, press, click, shown } = usePicture(props)
  const chooseNode = useCallback((id: string) => onChoose({ a: id }), [onChoose])
  const labels = labelled(here, {
    always: new Set(shown && shown.size <= 30 ? shown : chosen ? [chosen.a] : []),
    most: shown ? 0 : Math.round(width / 22),
    width,
  })
  return (
    <div data-scrolls className="overflow-auto rounded-lg border border-line bg-panel">
      {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG. */}
      <svg
        ref={svg}
        role="group"
        aria-label={words.picture(network.nodes.length, network.links.length)}
        viewBox={`0 0 ${width} ${height}`}
        width={width * zoom}
        height={height * zoom}
        onKeyDown={press}
        onClick={click}
        className={zoom === 1 ? 'block h-auto w-full' : 'block max-w-none'}
      >
        <Lines network={network} placed={placed} chosen={chosen} />
        {here.map(({ node, radius, x, y }) => (
          <Node
            key={node.id}
            {...{ node, x, y, radius }}
            color={looks.colorOf(node.party)}
            isChosen={chosen?.a === node.id || chosen?.b === node.id}
            isFaint={shown !== null && !shown.has(node.id)}
            isReached={node.id === first}
            onChoose={chooseNode}
            onReach={reach}
          />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: text takes no focus; each button says its name. */}
        <g aria-hidden="true" pointerEvents="none" fill="var(--ink)" stroke="var(--panel)" strokeWidth={3} paintOrder="stroke">
          {labels.map(({ id, name, x, y, anchor }) => (
            <text key={id} x={x} y={y} textAnchor={anchor} fontSize={LABEL_SIZE}>
              {name}
            </text>
          ))}
        </g>
      </svg>
    </div>
  )
})
