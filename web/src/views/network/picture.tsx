import { type KeyboardEvent, memo, type RefObject, useMemo, useState } from 'react'
import type { NetworkAnswer, NetworkLink, NetworkNode } from '../../api/answers.ts'
import { network as words } from '../../strings/network.ts'
import { LABEL_SIZE, labelled } from './labels.ts'
import type { Spots } from './layout.ts'
import { type Looks, letterSize, lettersOf, radiusOf, widthOf } from './looks.ts'
import { isArrow, nearest } from './nearest.ts'
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

/** Whom a choice is about: itself and those linked with it; null where nothing is chosen. */
function around(chosen: Chosen, links: readonly NetworkLink[]): ReadonlySet<string> | null {
  if (!chosen) return null
  if (chosen.b) return new Set([chosen.a, chosen.b])
  return new Set([chosen.a, ...links.flatMap(({ a, b }) => (a === chosen.a ? [b] : b === chosen.a ? [a] : []))])
}

const isOf = ({ a, b }: NetworkLink, chosen: Chosen): boolean =>
  chosen !== null &&
  (chosen.b ? (a === chosen.a && b === chosen.b) || (a === chosen.b && b === chosen.a) : a === chosen.a || b === chosen.a)

type LinksProps = Pick<Props, 'chosen' | 'onChoose'> & Readonly<{ links: readonly NetworkLink[]; spots: Spots }>

/** Lines between those who met: the wider, the more often. The keyboard reaches them through the list beside the picture. */
function Links({ links, spots, chosen, onChoose }: LinksProps) {
  const most = links[0]?.engagements ?? 1
  return (
    <g>
      {links.map((link) => {
        const [a, b] = [spots.get(link.a), spots.get(link.b)]
        if (!a || !b) return null
        const ends = { x1: a.x, y1: a.y, x2: b.x, y2: b.y }
        const isIn = isOf(link, chosen)
        const width = widthOf(link.engagements, most)
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture opens each link.
          <g key={`${link.a}\n${link.b}`} onClick={() => onChoose({ a: link.a, b: link.b })} className="cursor-pointer">
            <line
              {...ends}
              stroke={isIn ? 'var(--accent)' : 'var(--line-strong)'}
              strokeWidth={width}
              strokeOpacity={isIn ? 0.9 : chosen ? 0.14 : 0.42}
              strokeLinecap="round"
            />
            <line {...ends} stroke="transparent" strokeWidth={Math.max(10, width)} />
          </g>
        )
      })}
    </g>
  )
}

type NodeProps = Readonly<{
  node: NetworkNode
  at: Readonly<{ x: number; y: number }>
  radius: number
  color: string
  isChosen: boolean
  isFaint: boolean
  isReached: boolean
  onChoose: () => void
  onReach: () => void
}>

function Node({ node, at, radius, color, isChosen, isFaint, isReached, onChoose, onReach }: NodeProps) {
  const letters = lettersOf(node.party)
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG.
    <g
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={`${words.node(node.name, node.engagements)}${node.party && node.party !== node.id ? `, ${words.ofParty(node.party)}` : ''}`}
      data-node={node.id}
      transform={`translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})`}
      opacity={isFaint ? 0.3 : 1}
      onClick={onChoose}
      onFocus={onReach}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose()
      }}
      className="group cursor-pointer outline-none"
    >
      <title>{words.node(node.name, node.engagements)}</title>
      <circle r={radius + 4} fill="none" stroke="var(--focus)" strokeWidth={2.5} className="opacity-0 group-focus-visible:opacity-100" />
      <circle r={radius} fill="var(--panel)" stroke={color} strokeWidth={isChosen ? 5 : 2.5} />
      <text textAnchor="middle" dominantBaseline="central" fontSize={letterSize(letters, radius)} fontWeight={650} fill={color}>
        {letters}
      </text>
    </g>
  )
}

/** Who meets whom, as circles and lines. */
export const Picture = memo(function Picture({ network, placed, looks, chosen, onChoose, zoom, svg }: Props) {
  const { nodes, links } = network
  const { spots, width, height } = placed
  const [reached, reach] = useState<string>()
  const most = Math.max(1, ...nodes.map(({ engagements }) => engagements))
  const shown = useMemo(() => around(chosen, links), [chosen, links])
  const here = nodes.filter(({ id }) => spots.has(id))
  const sizeOf = ({ engagements }: NetworkNode) => radiusOf(engagements, most, width)
  const labels = labelled(here, spots, sizeOf, {
    always: new Set(shown && shown.size <= 30 ? shown : chosen ? [chosen.a] : []),
    most: shown ? 0 : Math.round(width / 22),
    width,
  })
  const first = here.find(({ id }) => id === reached)?.id ?? here[0]?.id
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && chosen) onChoose(null)
    if (!isArrow(event.key) || !first) return
    event.preventDefault()
    const next = nearest(new Map(here.map(({ id }) => [id, spots.get(id) as { x: number; y: number }])), first, event.key)
    if (next) svg.current?.querySelector<SVGGElement>(`[data-node="${CSS.escape(next)}"]`)?.focus()
  }
  return (
    <div data-scrolls className="overflow-auto rounded-lg border border-line bg-panel">
      {/* biome-ignore lint/a11y/useSemanticElements: there is no fieldset in SVG; arrow keys move between the buttons in it. */}
      <svg
        ref={svg}
        role="group"
        aria-label={words.picture(nodes.length, links.length)}
        viewBox={`0 0 ${width} ${height}`}
        width={width * zoom}
        height={height * zoom}
        onKeyDown={press}
        className={zoom === 1 ? 'block h-auto w-full' : 'block max-w-none'}
      >
        <Links links={links} spots={spots} chosen={chosen} onChoose={onChoose} />
        {here.map((node) => (
          <Node
            key={node.id}
            node={node}
            at={spots.get(node.id) as { x: number; y: number }}
            radius={sizeOf(node)}
            color={looks.colorOf(node.party)}
            isChosen={chosen?.a === node.id || chosen?.b === node.id}
            isFaint={shown !== null && !shown.has(node.id)}
            isReached={node.id === first}
            onChoose={() => onChoose({ a: node.id })}
            onReach={() => reach(node.id)}
          />
        ))}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: text takes no focus; each button says its name. */}
        <g aria-hidden="true" pointerEvents="none">
          {here.map((node) => {
            const [spot, anchor] = [spots.get(node.id), labels.get(node.id)]
            if (!spot || !anchor) return null
            return (
              <text
                key={node.id}
                x={anchor === 'start' ? 4 : anchor === 'end' ? width - 4 : spot.x}
                y={spot.y + sizeOf(node) + LABEL_SIZE}
                textAnchor={anchor}
                fontSize={LABEL_SIZE}
                fill="var(--ink)"
                stroke="var(--panel)"
                strokeWidth={3}
                paintOrder="stroke"
              >
                {node.name}
              </text>
            )
          })}
        </g>
      </svg>
    </div>
  )
})
