import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useCallback, useMemo, useRef, useState } from 'react'
import { toEngagement } from '../../address/links.ts'
import { useSetSearch } from '../../address/use-address.ts'
import type { RibbonItem } from '../../api/answers.ts'
import { Chart, type Draw } from '../../parts/chart.tsx'
import { relationship } from '../../strings/relationship.ts'
import { dayOf, type Stretch } from './days.ts'
import { Picked, Ring } from './picked.tsx'
import { type Layout, layOut } from './ribbon-layout.ts'
import { ribbonPlot } from './ribbon-plot.ts'
import { itemText } from './told.ts'
import { useBrush } from './use-brush.ts'

type Props = Readonly<{ items: readonly RibbonItem[]; time: Stretch; label: string }>

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/** Which place the keys go to from another. */
function placeFor(key: string, from: number, count: number): number | null {
  if (key === 'Home') return 0
  if (key === 'End') return count - 1
  const step = STEPS[key]
  return step === undefined ? null : Math.min(Math.max(from + step, 0), count - 1)
}

/** The ribbon: one thing for the keyboard, on which arrow keys go from engagement to engagement. */
export function RibbonChart({ items, time, label }: Props) {
  const navigate = useNavigate()
  const setSearch = useSetSearch()
  const laid = useRef<Layout | null>(null)
  const [at, pick] = useState<number | null>(null)
  const today = useMemo(() => Date.now(), [])
  const draw = useCallback<Draw>(
    (plot, width) => {
      laid.current = layOut(items, time, width)
      pick(null)
      return ribbonPlot(plot, laid.current, time, width, today)
    },
    [items, time, today],
  )
  const placeAt = (index: number | null) => (index === null ? undefined : laid.current?.placed[index])
  const picked = placeAt(at)
  const open = (index: number | null) => {
    const place = placeAt(index)
    if (place) void navigate({ ...toEngagement(place.item.id) })
  }
  const zoom = (from: number, to: number) => {
    const { left, right } = laid.current ?? { left: 0, right: 1 }
    const dayAt = (x: number) => dayOf(time[0] + ((x - left) / (right - left)) * (time[1] - time[0]))
    setSearch({ from: dayAt(from), to: dayAt(to) }, { push: true })
  }
  const { box, stretch, isDragging, ...pointer } = useBrush({ laid, pick, open, zoom })
  const press = (event: KeyboardEvent) => {
    const next = placeFor(event.key, at ?? -1, laid.current?.placed.length ?? 0)
    if (event.key === 'Enter') open(at)
    if (event.key === 'Escape') pick(null)
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next !== null) pick(next)
  }
  return (
    <div className="relative">
      <div
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-description={relationship.ribbonHelp}
        aria-valuemin={0}
        aria-valuemax={items.length}
        aria-valuenow={at === null ? 0 : at + 1}
        aria-valuetext={picked ? itemText(picked.item) : relationship.none}
        onKeyDown={press}
        onBlur={() => pick(null)}
        {...pointer}
        // A layer of its own: what moves over thousands of signs does not have them painted anew.
        className={`touch-pan-y rounded-md will-change-transform [&_svg]:pointer-events-none select-none ${picked && !isDragging ? 'cursor-pointer' : 'cursor-crosshair'}`}
      >
        <Chart label={label} draw={draw} isInteractive={false} height={240} />
      </div>
      {stretch && (
        <div
          aria-hidden
          className="pointer-events-none absolute inset-y-0 border-x-2 border-accent bg-accent/15"
          style={{ left: stretch[0], width: stretch[1] - stretch[0] }}
        />
      )}
      {picked && !isDragging && (
        <>
          <Ring place={picked} radius={laid.current?.radius ?? 4} />
          <Picked place={picked} right={laid.current?.right ?? 0} />
        </>
      )}
      <p data-screen-only className="mt-1 text-sm text-soft">
        {relationship.ribbonHelp}
      </p>
    </div>
  )
}
