import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { toEngagement } from '../../address/links.ts'
import type { EngagementListed, PlaceTally } from '../../api/answers.ts'
import type { Params } from '../../api/client.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Kind } from '../../parts/kind.tsx'
import { State } from '../../parts/state.tsx'
import { When } from '../../parts/when.tsx'
import { map } from '../../strings/map.ts'
import { parts } from '../../strings/parts.ts'
import { Kinds } from './kinds.tsx'

function One({ engagement }: Readonly<{ engagement: EngagementListed }>) {
  const { id, kind, channel, status, date, participants, parties, mechanism } = engagement
  const who = participants.length ? participants.map(({ name, party }) => (party ? `${name} (${party})` : name)) : parties
  return (
    <li className="flex flex-col gap-0.5 border-t border-line py-2 first:border-t-0">
      <span className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-xs text-soft">
        <When date={date} isShort />
        <Kind kind={kind} channel={channel} />
        {status !== 'held' && <State state={status} />}
      </span>
      <Link {...toEngagement(id)}>
        <bdi>{who.length ? who.join(' · ') : map.noName}</bdi>
      </Link>
      {mechanism && <span className="text-xs text-soft">{mechanism.name}</span>}
    </li>
  )
}

type Place = PlaceTally & Readonly<{ spot: string; name: string; countryName: string | null }>

type Props = Readonly<{
  place: Place
  /** Other places at the same mark. */
  others: readonly Place[]
  filter: Params
  onOpen: (spot: string) => void
  onClose: () => void
}>

/** What took place at a place. */
export function PlacePanel({ place, others, filter, onOpen, onClose }: Props) {
  const { spot, name, countryName, engagements, kinds, first, last } = place
  const query = usePages<EngagementListed>('/engagements', { ...filter, spot, limit: 50 })
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place is another thing to look at.
  useEffect(() => heading.current?.scrollIntoView({ block: 'nearest' }), [spot])
  return (
    <section aria-labelledby="map-place" className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-panel p-4">
      <div className="flex items-start justify-between gap-2">
        <h2 id="map-place" ref={heading} className="text-lg">
          <bdi>{name}</bdi>
          {countryName && countryName !== name && <span className="ml-2 font-sans text-sm font-normal text-soft">{countryName}</span>}
        </h2>
        <Button look="quiet" isSquare aria-label={map.close} onClick={onClose} className="-mt-1.5 -mr-1.5">
          <X aria-hidden className="size-4" />
        </Button>
      </div>
      <p role="status" className="text-sm text-soft">
        {map.engagements(engagements)}
        {first && last && (
          <>
            {' · '}
            <When date={first} isShort /> – <When date={last} isShort />
          </>
        )}
      </p>
      <Kinds kinds={kinds} />
      {others.length > 0 && (
        <p className="flex flex-wrap items-center gap-2 text-sm">
          {map.here}:
          {others.map((one) => (
            <Button key={one.spot} onClick={() => onOpen(one.spot)}>
              {one.name} ({one.engagements})
            </Button>
          ))}
        </p>
      )}
      <Ask query={query}>
        {() => (
          <div data-scrolls className="max-h-[32rem] overflow-y-auto pr-1">
            <ul>
              {query.items.map((one) => (
                <One key={one.id} engagement={one} />
              ))}
            </ul>
            {query.more.has && (
              <Button onClick={query.more.load} disabled={query.more.isLoading}>
                {query.more.isLoading ? parts.loading : parts.more}
              </Button>
            )}
          </div>
        )}
      </Ask>
    </section>
  )
}
