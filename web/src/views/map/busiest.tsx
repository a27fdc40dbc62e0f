import { map } from '../../strings/map.ts'
import type { Mark } from './marks.ts'

const SHOWN = 12

/** Before a place is chosen: those where most took place. */
export function Busiest({ marks, onOpen }: Readonly<{ marks: readonly Mark[]; onOpen: (spot: string) => void }>) {
  return (
    <section aria-labelledby="map-busiest" className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-panel p-4">
      <h2 id="map-busiest" className="text-lg">
        {map.busiest}
      </h2>
      <p className="text-sm text-soft">{map.choose}</p>
      <ol className="flex flex-col">
        {marks.slice(0, SHOWN).map(({ spot, name, country, isCountry, engagements }) => (
          <li key={spot}>
            <button
              type="button"
              onClick={() => onOpen(spot)}
              className="flex w-full items-baseline justify-between gap-3 rounded px-1.5 py-1 text-left text-sm hover:bg-sunken"
            >
              <span className="min-w-0">
                {name}
                <span className="ml-1.5 text-xs text-soft">{isCountry ? map.located.country : country}</span>
              </span>
              <span className="text-soft tabular-nums">{engagements.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
