import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { NetworkAnswer } from '../../api/answers.ts'
import { layOut, type Spots } from './layout.ts'
import { radiusOf } from './looks.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

export type Placed = Readonly<{ spots: Spots; isDone: boolean; width: number; height: number }>

/** A picture is scaled by as much before it is laid out anew. */
const SCALED = 1.45

/** The width of the box as of when it last changed much: a list that opens beside the picture makes it smaller, not other. */
export function useBoxWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const now = Math.floor(entry?.contentRect.width ?? 0)
      setWidth((known) => (now > known * 1.1 || now * SCALED < known ? now : known))
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}

/** Where the nodes of a network stand. After a change they move on from where they stood. */
export function useLayout({ nodes, links }: Pick<NetworkAnswer, 'nodes' | 'links'>, width: number, height: number): Placed | null {
  const [placed, setPlaced] = useState<Placed | null>(null)
  const before = useRef<Spots>(new Map())
  const isStill = useReducedMotion()
  const sized = useMemo(() => {
    const most = Math.max(1, ...nodes.map(({ engagements }) => engagements))
    return nodes.map(({ id, engagements }) => ({ id, radius: radiusOf(engagements, most, width) }))
  }, [nodes, width])
  useEffect(() => {
    if (width === 0) return
    let isCurrent = true
    void layOut(
      { nodes: sized, links, width, height, before: before.current },
      {
        // From nothing it is shown when it is done.
        isStill: isStill || before.current.size === 0,
        isCurrent: () => isCurrent,
        onSpots: (spots, isDone) => {
          // Who is gone for a while comes back to the same place.
          before.current = new Map([...before.current, ...spots])
          setPlaced({ spots, isDone, width, height })
        },
      },
    )
    return () => {
      isCurrent = false
    }
  }, [sized, links, width, height, isStill])
  return placed
}
