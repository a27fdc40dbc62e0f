import { memo } from 'react'
import type { NetworkNode } from '../../api/answers.ts'
import { network as words } from '../../strings/network.ts'
import { letterSize, lettersOf } from './looks.ts'

type Props = Readonly<{
  node: NetworkNode
  x: number
  y: number
  radius: number
  color: string
  isChosen: boolean
  isFaint: boolean
  /** Whether the tab key comes to it. */
  isReached: boolean
  /** Kept with `useCallback`, like `onReach`: of hundreds only those that change are drawn anew. */
  onChoose: (id: string) => void
  onReach: (id: string) => void
}>

/** A circle with the letters of its party. */
export const Node = memo(function Node({ node, x, y, radius, color, isChosen, isFaint, isReached, onChoose, onReach }: Props) {
  const letters = lettersOf(node.party)
  const told = words.node(node.name, node.engagements)
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button element in SVG.
    <g
      role="button"
      tabIndex={isReached ? 0 : -1}
      aria-pressed={isChosen}
      aria-label={node.party ? `${letters} ${told}` : told}
      data-node={node.id}
      transform={`translate(${x.toFixed(1)} ${y.toFixed(1)})`}
      opacity={isFaint ? 0.3 : 1}
      onClick={(event) => {
        event.stopPropagation()
        onChoose(node.id)
      }}
      onFocus={() => onReach(node.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(node.id)
      }}
      className="group cursor-pointer outline-none"
    >
      <title>{told}</title>
      <circle r={radius + 4} fill="none" stroke="var(--focus)" strokeWidth={2.5} className="opacity-0 group-focus-visible:opacity-100" />
      <circle r={radius} fill="var(--panel)" stroke={color} strokeWidth={isChosen ? 5 : 2.5} />
      <text textAnchor="middle" dominantBaseline="central" fontSize={letterSize(letters, radius)} fontWeight={650} fill={color}>
        {letters}
      </text>
    </g>
  )
})
