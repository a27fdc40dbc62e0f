import { Link } from '@tanstack/react-router'
import { X } from 'lucide-react'
import { toEngagement, toPerson } from '../../address/links.ts'
import type { EngagementListed, NetworkAnswer, NetworkLink } from '../../api/answers.ts'
import type { Params } from '../../api/client.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Kind } from '../../parts/kind.tsx'
import { Party } from '../../parts/party.tsx'
import { When } from '../../parts/when.tsx'
import { network as words } from '../../strings/network.ts'
import { parts } from '../../strings/parts.ts'
import { kindsText } from './kinds-text.ts'
import type { Chosen } from './picture.tsx'

const MOST = 60

function Behind({ params }: Readonly<{ params: Params }>) {
  const query = usePages<EngagementListed>('/network/engagements', { ...params, limit: 30 })
  return (
    <Ask query={query}>
      {() => (
        <>
          <ol className="flex flex-col divide-y divide-line">
            {query.items.map(({ id, date, kind, channel, participants, city }) => (
              <li key={id} className="flex flex-col gap-0.5 py-2 text-sm">
                <span className="flex flex-wrap justify-between gap-x-3">
                  <Link {...toEngagement(id)}>
                    <When date={date.edtf} isShort />
                  </Link>
                  <Kind kind={kind} channel={channel} />
                </span>
                <span className="text-soft">
                  <bdi>{participants.map(({ name }) => name).join(', ')}</bdi>
                  {city && ` · ${city}`}
                </span>
              </li>
            ))}
          </ol>
          {query.more.has && (
            <Button disabled={query.more.isLoading} onClick={query.more.load}>
              {query.more.isLoading ? parts.loading : parts.more}
            </Button>
          )}
        </>
      )}
    </Ask>
  )
}

type Ends = Readonly<{ network: NetworkAnswer; onChoose: (chosen: Chosen) => void }>

/** The links of a node, each to be opened. */
function LinksOf({ id, network, onChoose }: Ends & Readonly<{ id: string }>) {
  const nameOf = (one: string) => network.nodes.find((node) => node.id === one)?.name ?? one
  const links = network.links.filter(({ a, b }) => a === id || b === id)
  const other = ({ a, b }: NetworkLink) => (a === id ? b : a)
  return (
    <details open={links.length <= 8}>
      <summary className="text-sm font-medium">
        {words.linksOf} <span className="font-normal text-faint">{links.length}</span>
      </summary>
      <ul className="mt-1 flex max-h-64 flex-col overflow-y-auto" data-scrolls>
        {links.slice(0, MOST).map((link) => (
          <li key={other(link)}>
            <button
              type="button"
              onClick={() => onChoose({ a: id, b: other(link) })}
              className="flex w-full justify-between gap-3 rounded px-1 py-0.5 text-left text-sm hover:bg-sunken"
            >
              <bdi>{nameOf(other(link))}</bdi>
              <span className="text-soft tabular-nums">{link.engagements.toLocaleString('en')}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}

type Props = Ends & Readonly<{ chosen: NonNullable<Chosen>; params: Params }>

/** What is known of the node or the link that was chosen, and the engagements behind it. */
export function Side({ chosen, network, params, onChoose }: Props) {
  const [a, b] = [chosen.a, chosen.b].map((id) => network.nodes.find((node) => node.id === id))
  const nameOf = (id: string) => network.nodes.find((node) => node.id === id)?.name ?? id
  const link = chosen.b
    ? network.links.find(({ a: one, b: other }) => [one, other].sort().join('\n') === [chosen.a, chosen.b].sort().join('\n'))
    : null
  const people = network.by === 'person' ? [a, b].flatMap((node) => (node ? [node] : [])) : []
  return (
    <section
      aria-label={words.side}
      className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-panel p-4 lg:sticky lg:top-20 lg:max-h-[calc(100dvh-7rem)] lg:overflow-y-auto"
      data-scrolls
    >
      <div className="flex items-start justify-between gap-2">
        <h2 className="text-lg" aria-live="polite">
          <bdi>{chosen.b ? words.metWith(nameOf(chosen.a), nameOf(chosen.b)) : nameOf(chosen.a)}</bdi>
        </h2>
        <Button look="quiet" isSquare aria-label={words.close} onClick={() => onChoose(null)}>
          <X aria-hidden className="size-4" />
        </Button>
      </div>
      <p className="flex flex-wrap gap-x-3 gap-y-1 text-sm">
        {people.map(({ id, name, party }) => (
          <span key={id} className="inline-flex gap-1.5">
            <Link {...toPerson(id)}>
              <bdi>{name}</bdi>
            </Link>
            {party && <Party id={party} isShort />}
          </span>
        ))}
      </p>
      {link && <p className="text-sm text-soft">{kindsText(link.kinds)}</p>}
      {!chosen.b && <LinksOf id={chosen.a} network={network} onChoose={onChoose} />}
      <h3 className="text-sm font-medium">{words.engagements}</h3>
      <Behind params={{ ...params, a: chosen.a, b: chosen.b }} />
    </section>
  )
}
