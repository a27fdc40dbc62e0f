import { Circle, CircleDot, SquareDashed } from 'lucide-react'
import { map } from '../../strings/map.ts'

/** What the marks mean, and what the base map is. */
export function Legend() {
  return (
    <div className="flex flex-col gap-1 text-xs text-soft">
      <p className="flex flex-wrap gap-x-4 gap-y-1">
        <span className="inline-flex items-center gap-1.5">
          <Circle aria-hidden className="size-3.5 fill-accent text-accent" />
          {map.legend.place}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <CircleDot aria-hidden className="size-3.5 text-accent" />
          {map.legend.many}
        </span>
        <span className="inline-flex items-center gap-1.5">
          <SquareDashed aria-hidden className="size-3.5 text-kind-2" />
          {map.legend.country}
        </span>
        <span>{map.size}</span>
      </p>
      <p data-screen-only>{map.keys}</p>
      <p>{map.note}</p>
    </div>
  )
}
