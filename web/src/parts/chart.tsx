import type * as Plot from '@observablehq/plot'
import { type RefObject, useEffect, useRef, useState } from 'react'

export type Draw = (plot: typeof Plot, width: number) => Plot.PlotOptions

/** Plot is large, so it is loaded when the first chart is drawn. */
export const loadPlot = () => import('@observablehq/plot')

/** The server's policy forbids style elements; `style/figure.css` holds their rules. What has no role may bear no label. */
function cleaned<T extends Element>(drawn: T): T {
  for (const style of drawn.querySelectorAll('style')) style.remove()
  for (const group of drawn.querySelectorAll('g[aria-label]:not([role]), rect[aria-label]:not([role])')) group.removeAttribute('aria-label')
  return drawn
}

/** The width of an element in whole pixels, 0 before it is known. */
function useWidth(box: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)))
    observer.observe(element)
    return () => observer.disconnect()
  }, [box])
  return width
}

type Props = Readonly<{ label: string; draw: Draw; isInteractive: boolean; height: number }>

/** A picture by Plot, drawn anew when its width changes. */
export function Chart({ label, draw, isInteractive, height }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const [failure, setFailure] = useState<unknown>(null)
  useEffect(() => {
    let isCurrent = width > 0
    if (!isCurrent) return
    loadPlot()
      .then((plot) => {
        if (isCurrent) box.current?.replaceChildren(cleaned(plot.plot({ width, className: 'figure-plot', ...draw(plot, width) })))
      })
      .catch(setFailure)
    return () => {
      isCurrent = false
    }
  }, [draw, width])
  if (failure) throw failure
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: either role takes a label.
    <div
      ref={box}
      role={isInteractive ? 'group' : 'img'}
      aria-label={label}
      className="min-w-0 overflow-x-auto"
      style={{ minHeight: height }}
    />
  )
}
