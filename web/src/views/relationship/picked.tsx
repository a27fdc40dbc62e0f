import { Kind } from '../../parts/kind.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { relationship } from '../../strings/relationship.ts'
import { levelOf, type Placed } from './ribbon-layout.ts'
import { peopleText } from './told.ts'

/** Round the engagement that is picked. */
export function Ring({ place: { x, y }, radius }: Readonly<{ place: Placed; radius: number }>) {
  const size = radius * 2 + 12
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute rounded-full border-2 border-focus"
      style={{ left: x - size / 2, top: y - size / 2, width: size, height: size }}
    />
  )
}

/** What a glance tells of it. The same words are the value of the ribbon, so screen readers hear them there. */
export function Picked({ place, right }: Readonly<{ place: Placed; right: number }>) {
  const { item, x, y } = place
  const { when, kind, channel, status, city, country, mechanism, accounts } = item
  const isRight = x > right / 2
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-20 flex w-72 max-w-[80vw] flex-col gap-1 rounded-md border border-line-strong bg-panel p-3 text-sm shadow-lg"
      style={{ top: y + 14, ...(isRight ? { right: `calc(100% - ${Math.min(x + 20, right)}px)` } : { left: Math.max(x - 20, 0) }) }}
    >
      <p className="flex flex-wrap items-baseline justify-between gap-x-3 font-semibold">
        <When date={when} />
        {status !== 'held' && <State state={status} />}
      </p>
      <Kind kind={kind} channel={channel} />
      {mechanism && (
        <p>
          {mechanism.name}
          {mechanism.round !== null && `, ${relationship.round(mechanism.round)}`}
        </p>
      )}
      <p className="break-words">{peopleText(item)}</p>
      <p className="text-soft">
        {[city ?? country, relationship.levels[levelOf(item)], relationship.accounts(accounts)].filter(Boolean).join(' · ')}
      </p>
      <p className="text-xs text-faint">{relationship.open}</p>
    </div>
  )
}
