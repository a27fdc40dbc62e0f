import { type PointerEvent, type RefObject, useRef, useState } from 'react'
import { findNearest, type Layout } from './ribbon-layout.ts'

/** So far a pointer may slip and it is still a click. */
const SLIP = 6

type Options = Readonly<{
  laid: RefObject<Layout | null>
  pick: (index: number | null) => void
  open: (index: number | null) => void
  zoom: (from: number, to: number) => void
}>

/** A pointer over the ribbon: it picks the nearest engagement, a click opens it, and dragging across chooses a stretch of time. */
export function useBrush({ laid, pick, open, zoom }: Options) {
  const box = useRef<HTMLDivElement>(null)
  const start = useRef<number | null>(null)
  const [stretch, setStretch] = useState<readonly [number, number] | null>(null)

  const pointOf = (event: PointerEvent): readonly [number, number] => {
    const { left = 0, top = 0 } = box.current?.getBoundingClientRect() ?? {}
    return [event.clientX - left, event.clientY - top]
  }
  const nearest = (event: PointerEvent): number | null => findNearest(laid.current?.placed ?? [], ...pointOf(event))
  const drawn = (event: PointerEvent): readonly [number, number] | null => {
    const from = start.current
    const [x] = pointOf(event)
    return from === null || Math.abs(x - from) <= SLIP ? null : [Math.min(from, x), Math.max(from, x)]
  }
  return {
    box,
    stretch,
    isDragging: stretch !== null,
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0 || event.pointerType === 'touch') return
      start.current = pointOf(event)[0]
      box.current?.setPointerCapture(event.pointerId)
    },
    onPointerMove: (event: PointerEvent) => {
      const now = drawn(event)
      setStretch(now)
      if (!now) pick(nearest(event))
    },
    onPointerUp: (event: PointerEvent) => {
      const chosen = drawn(event)
      const wasDown = start.current !== null || event.pointerType === 'touch'
      start.current = null
      setStretch(null)
      if (chosen) zoom(...chosen)
      else if (wasDown) open(nearest(event))
    },
    onPointerCancel: () => {
      start.current = null
      setStretch(null)
    },
    onPointerLeave: () => {
      if (start.current === null) pick(null)
    },
  }
}
