import { type PointerEvent, useRef } from 'react'

/** From so many pixels on a press is a drag and no click. */
const LEAST = 4

type Start = { x: number; y: number; isDrag: boolean }

/** Dragging with a pointer. `move`: by so many pixels since the last call. */
export function useDrag(move: (right: number, down: number) => void) {
  const start = useRef<Start | null>(null)
  const wasDrag = useRef(false)
  const end = () => {
    wasDrag.current = start.current?.isDrag ?? false
    start.current = null
  }
  return {
    /** Whether the click that comes now ends a drag. */
    isDragged: () => wasDrag.current,
    onPointerDown: ({ button, clientX, clientY }: PointerEvent) => {
      wasDrag.current = false
      if (button === 0) start.current = { x: clientX, y: clientY, isDrag: false }
    },
    onPointerMove: ({ currentTarget, pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current
      if (!from) return
      const [right, down] = [clientX - from.x, clientY - from.y]
      if (!from.isDrag && Math.hypot(right, down) < LEAST) return
      if (!from.isDrag) currentTarget.setPointerCapture(pointerId)
      start.current = { x: clientX, y: clientY, isDrag: true }
      move(right, down)
    },
    onPointerUp: end,
    onPointerCancel: end,
  }
}
