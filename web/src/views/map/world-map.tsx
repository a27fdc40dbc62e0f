import { type KeyboardEvent, type MouseEvent, useCallback, useEffect, useRef, useState } from 'react'
import { Chart, type Draw } from '../../parts/chart.tsx'
import { map } from '../../strings/map.ts'
import type { Atlas } from './atlas.ts'
import { clustersOf } from './clusters.ts'
import { type Act, Controls, KEYS } from './controls.tsx'
import { drawMap } from './draw-map.ts'
import { Legend } from './legend.tsx'
import type { Mark } from './marks.ts'
import { fitted, heightOf, moved, type Sight, stepped, WORLD, zoomed } from './sight.ts'
import { useDrag } from './use-drag.ts'
import { useKeptFocus } from './use-kept-focus.ts'

const widthOf = (box: HTMLElement | null) => box?.clientWidth ?? 800

/** How much wider than high the map in a box is. */
const aspectOf = (box: HTMLElement | null) => (box ? widthOf(box) / heightOf(widthOf(box)) : 2)

/** Several places open until the map is so many degrees high; then the busiest of them does. */
const NEAREST = 3

const after = (sight: Sight, act: Act, fit: () => Sight): Sight => {
  const acts: Readonly<Record<Act, () => Sight>> = {
    in: () => zoomed(sight, 1),
    out: () => zoomed(sight, -1),
    west: () => stepped(sight, -1, 0),
    east: () => stepped(sight, 1, 0),
    north: () => stepped(sight, 0, 1),
    south: () => stepped(sight, 0, -1),
    world: () => WORLD,
    fit,
  }
  return acts[act]()
}

const spotOf = (target: EventTarget) => (target instanceof Element ? target.closest('[data-spot]')?.getAttribute('data-spot') : null)

type Props = Readonly<{ atlas: Atlas; marks: readonly Mark[]; selected: string | undefined; onOpen: (spot: string) => void }>

/** The map: its marks open with a click or Enter; it moves by buttons, keys and dragging. */
export function WorldMap({ atlas, marks, selected, onOpen }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [sight, setSight] = useState(WORLD)
  const fit = useCallback(() => fitted(marks, aspectOf(box.current)), [marks])
  useEffect(() => setSight(fit()), [fit])
  useKeptFocus(box)
  const draw = useCallback<Draw>((plot, width) => drawMap(plot, width, { atlas, marks, sight, selected }), [atlas, marks, sight, selected])
  const act = (what: Act) => setSight((now) => after(now, what, fit))
  const { isDragged, ...drag } = useDrag((right, down) => {
    const high = heightOf(box.current?.clientWidth ?? 1)
    setSight((now) => moved(now, -right / high, down / high))
  })
  const open = ({ target }: MouseEvent | KeyboardEvent) => {
    const spot = spotOf(target)
    if (!spot) return false
    const many = clustersOf(marks, widthOf(box.current), sight).find(({ first, of }) => first.spot === spot && of.length > 1)
    if (many && sight.height > NEAREST) setSight(fitted(many.of, aspectOf(box.current), NEAREST))
    else onOpen(spot)
    return true
  }
  const press = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey } = event
    if (ctrlKey || metaKey || altKey) return
    const what = KEYS[key]
    if (what) act(what)
    else if (!((key === 'Enter' || key === ' ') && open(event))) return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the marks and buttons within.
    <div className="flex min-w-0 flex-col gap-2" onKeyDown={press}>
      <Controls onAct={act} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above; dragging repeats what the buttons do. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken above. */}
      <div
        ref={box}
        {...drag}
        onClick={(event) => !isDragged() && open(event)}
        className="touch-pan-y overflow-hidden rounded-lg border border-line bg-paper select-none [&_[data-spot]]:cursor-pointer [&_[data-spot]:focus-visible]:stroke-focus [&_[data-spot]:focus-visible]:stroke-[3px] [&_[data-spot]:hover]:[fill-opacity:1] [&_[data-holds]]:stroke-ink [&_[data-holds]]:stroke-[3px]"
      >
        <Chart label={map.label(marks.length)} draw={draw} isInteractive height={280} />
      </div>
      <Legend />
    </div>
  )
}
