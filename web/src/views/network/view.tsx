import { Table2, Waypoints, ZoomIn, ZoomOut } from 'lucide-react'
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import { useBetween } from '../../address/between.ts'
import { useAddress } from '../../address/use-address.ts'
import type { NetworkAnswer } from '../../api/answers.ts'
import type { Params } from '../../api/client.ts'
import { useAnswer, useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Page } from '../../parts/page.tsx'
import { Party } from '../../parts/party.tsx'
import { network as words } from '../../strings/network.ts'
import { titles } from '../../strings/views.ts'
import { narrowing, SHAPE } from './asked.ts'
import { Filters } from './filters.tsx'
import { type Looks, looksOf, OTHER_COLOR } from './looks.ts'
import { type Chosen, Picture } from './picture.tsx'
import { Side } from './side.tsx'
import { LinksTable } from './table.tsx'
import { Time } from './time.tsx'
import { Tools } from './tools.tsx'
import { useBoxWidth, useLayout } from './use-layout.ts'

const DEFAULT_LINKS = 400
const ZOOMS = [1, 1.5, 2, 3] as const

/** What each colour stands for. */
function Legend({ looks }: Readonly<{ looks: Looks }>) {
  return (
    <ul aria-label={words.legend} className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
      {looks.parties.map(({ id, color }) => (
        <li key={id} className="inline-flex items-center gap-1.5">
          <span aria-hidden className="size-3 rounded-full border-2" style={{ borderColor: color }} />
          <Party id={id} />
        </li>
      ))}
      {looks.hasOthers && (
        <li className="inline-flex items-center gap-1.5 text-soft">
          <span aria-hidden className="size-3 rounded-full border-2" style={{ borderColor: OTHER_COLOR }} />
          {words.others}
        </li>
      )}
    </ul>
  )
}

/** What is shown, and what is not. */
function Told({ answer, onMore }: Readonly<{ answer: NetworkAnswer; onMore: (() => void) | null }>) {
  const { nodes, links, engagements, leftOut, undated, coarse, by } = answer
  return (
    <div className="flex flex-col gap-1 text-sm text-soft">
      <p role="status">{words.counts(nodes.length, links.length, engagements, by)}</p>
      {leftOut.links > 0 && (
        <p className="flex flex-wrap items-center gap-x-2">
          {words.leftOut(leftOut.links, leftOut.nodes)}
          {onMore && (
            <button type="button" data-screen-only onClick={onMore} className="text-link underline">
              {words.showMore}
            </button>
          )}
        </p>
      )}
      {undated > 0 && <p>{words.undated(undated)}</p>}
      {coarse > 0 && <p>{words.coarse(coarse)}</p>}
    </div>
  )
}

type Drawn = Readonly<{
  answer: NetworkAnswer
  looks: Looks
  chosen: Chosen
  onChoose: (chosen: Chosen) => void
  svg: RefObject<SVGSVGElement | null>
}>

function Drawn({ answer, looks, chosen, onChoose, svg }: Drawn) {
  const box = useRef<HTMLDivElement>(null)
  const width = useBoxWidth(box)
  const height = Math.round(Math.min(760, Math.max(420, width * 0.66)))
  const placed = useLayout(answer, width, height)
  const [zoom, setZoom] = useState<number>(1)
  const at = ZOOMS.indexOf(zoom as (typeof ZOOMS)[number])
  return (
    <div ref={box} className="flex min-w-0 flex-col gap-2" style={{ minHeight: placed ? undefined : height }} aria-busy={!placed?.isDone}>
      {placed ? (
        <Picture network={answer} placed={placed} looks={looks} chosen={chosen} onChoose={onChoose} zoom={zoom} svg={svg} />
      ) : (
        <p className="text-sm text-soft">{words.laidOut}</p>
      )}
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Legend looks={looks} />
        <span data-screen-only className="flex gap-1">
          <Button look="quiet" isSquare aria-label={words.zoomOut} disabled={at <= 0} onClick={() => setZoom(ZOOMS[at - 1] ?? 1)}>
            <ZoomOut aria-hidden className="size-4" />
          </Button>
          <Button
            look="quiet"
            isSquare
            aria-label={words.zoomIn}
            disabled={at >= ZOOMS.length - 1}
            onClick={() => setZoom(ZOOMS[at + 1] ?? 3)}
          >
            <ZoomIn aria-hidden className="size-4" />
          </Button>
        </span>
      </div>
    </div>
  )
}

type BodyProps = Readonly<{ answer: NetworkAnswer; params: Params; svg: RefObject<SVGSVGElement | null> }>

function Body({ answer, params, svg }: BodyProps) {
  const [address, change] = useAddress(SHAPE)
  const parties = useParties()
  const order = useMemo(() => parties.data?.items.map(({ id }) => id) ?? [], [parties.data])
  const looks = useMemo(() => looksOf(answer.nodes, order), [answer.nodes, order])
  const { chosen: a, with: b } = address
  const chosen: Chosen = useMemo(() => (a ? { a, b } : null), [a, b])
  const choose = useCallback((next: Chosen) => change({ chosen: next?.a, with: next?.b }), [change])
  const isTable = address.view === 'table'
  const Icon = isTable ? Waypoints : Table2
  const links = address.links ?? DEFAULT_LINKS
  const more = links < 2000 && answer.links.length >= links ? () => change({ links: links < 1000 ? 1000 : 2000 }) : null
  if (answer.links.length === 0) return <Empty title={words.none}>{words.noneHelp}</Empty>
  return (
    <>
      <div className="flex flex-wrap items-start justify-between gap-3">
        <Told answer={answer} onMore={more} />
        <Button look="quiet" data-screen-only onClick={() => change({ view: isTable ? undefined : 'table' })}>
          <Icon aria-hidden className="size-4" />
          {isTable ? words.asPicture : words.asTable}
        </Button>
      </div>
      <div className={`grid min-w-0 items-start gap-4 ${chosen ? 'lg:grid-cols-[minmax(0,1fr)_22rem]' : 'grid-cols-1'}`}>
        {isTable ? (
          <LinksTable network={answer} onChoose={choose} />
        ) : (
          <Drawn answer={answer} looks={looks} chosen={chosen} onChoose={choose} svg={svg} />
        )}
        {chosen && <Side chosen={chosen} network={answer} params={params} onChoose={choose} />}
      </div>
    </>
  )
}

export function View() {
  const [address, change] = useAddress(SHAPE)
  const { between } = useBetween()
  const svg = useRef<SVGSVGElement>(null)
  const params = narrowing(address, between)
  const asked = { ...params, minimum: address.minimum, limit: address.links ?? DEFAULT_LINKS }
  const query = useAnswer<NetworkAnswer>('/network', asked)
  return (
    <Page title={titles.network} lead={words.lead} tools={<Tools params={asked} svg={svg} isPicture={address.view !== 'table'} />}>
      <Filters />
      {query.data && (
        <Time byMonth={query.data.byMonth} from={address.from} to={address.to} onChange={change} isLoading={query.isFetching} />
      )}
      {/* The former picture stays as it is until the next has come: time runs on without a flicker. */}
      <Ask query={{ ...query, isPlaceholderData: false }}>{(answer) => <Body answer={answer} params={params} svg={svg} />}</Ask>
    </Page>
  )
}
