import { useMemo } from 'react'
import { useBetween } from '../../address/between.ts'
import { day, oneOf, text } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { PlacesAnswer } from '../../api/answers.ts'
import type { Params } from '../../api/client.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Failed } from '../../parts/failed.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { Choice, DateField, Toolbar } from '../../parts/toolbar.tsx'
import { kinds } from '../../strings/kinds.ts'
import { map } from '../../strings/map.ts'
import { titles } from '../../strings/views.ts'
import { useAtlas } from './atlas.ts'
import { Busiest } from './busiest.tsx'
import { marksOf } from './marks.ts'
import { PlacePanel } from './place-panel.tsx'
import { NOWHERE, nowhere, PlaceTable } from './place-table.tsx'
import { Summary } from './summary.tsx'
import { WorldMap } from './world-map.tsx'

const SHAPE = { from: day, to: day, kind: text, status: oneOf('planned', 'referenced', 'all'), spot: text }

const KINDS = Object.entries(kinds.names).map(([id, name]) => ({ id, name }))
const STATUSES = (['planned', 'referenced', 'all'] as const).map((id) => ({ id, name: map.statuses[id] }))

function Filters() {
  return (
    <Toolbar names={['from', 'to', 'kind', 'status']}>
      <DateField name="from" label={map.from} />
      <DateField name="to" label={map.to} />
      <Choice name="kind" label={map.kind} options={KINDS} />
      <Choice name="status" label={map.status} options={STATUSES} any={map.statuses.held} />
    </Toolbar>
  )
}

type FoundProps = Readonly<{ answer: PlacesAnswer; filter: Params; spot: string | undefined; onOpen: (spot?: string) => void }>

function Found({ answer, filter, spot, onOpen }: FoundProps) {
  const { data: atlas, error, refetch } = useAtlas()
  const marks = useMemo(() => (atlas ? marksOf(answer.items, atlas) : []), [answer.items, atlas])
  if (answer.total === 0) return <Empty title={map.none}>{map.noneAdvice}</Empty>
  const place = spot === NOWHERE ? nowhere(answer) : answer.items.find((one) => one.spot === spot)
  const mark = marks.find(({ places }) => places.some((one) => one.spot === spot))
  const others = mark?.places.filter((one) => one.spot !== spot) ?? []
  return (
    <>
      <Summary answer={answer} />
      <div className="grid grid-cols-1 items-start gap-4 xl:grid-cols-[minmax(0,1fr)_22rem]">
        {atlas && <WorldMap atlas={atlas} marks={marks} selected={mark?.spot} onOpen={onOpen} />}
        {!atlas && (error ? <Failed problem={error} retry={() => void refetch()} /> : <Loading lines={12} />)}
        {place ? (
          <PlacePanel {...{ place, others, filter, onOpen }} onClose={() => onOpen(undefined)} />
        ) : (
          <Busiest marks={marks} onOpen={onOpen} />
        )}
      </div>
      <PlaceTable answer={answer} onOpen={onOpen} />
    </>
  )
}

export function View() {
  const { between } = useBetween()
  const [{ from, to, kind, status = 'held', spot }, change] = useAddress(SHAPE)
  const filter = { between, from, to, kind, status: status === 'all' ? undefined : status }
  const query = useAnswer<PlacesAnswer>('/places', filter)
  const open = (next?: string) => change({ spot: next })
  return (
    <Page
      title={titles.map}
      lead={map.lead}
      tools={
        <>
          <Export path="/places" params={filter} what={map.table} />
          <Print />
        </>
      }
    >
      <Filters />
      <Ask query={query}>{(answer) => <Found {...{ answer, filter, spot }} onOpen={open} />}</Ask>
    </Page>
  )
}
