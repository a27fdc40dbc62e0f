import { useMemo } from 'react'
import { day, oneOf } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { RibbonAnswer, RibbonItem } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { Party } from '../../parts/party.tsx'
import { relationship } from '../../strings/relationship.ts'
import { titles } from '../../strings/views.ts'
import { Coming } from './coming.tsx'
import { Commitments } from './commitments.tsx'
import { type Stretch, timeOf } from './days.ts'
import { KINDS, RibbonTools, STATUSES } from './filters.tsx'
import { News } from './news.tsx'
import { Ribbon } from './ribbon.tsx'
import { Strips } from './strips.tsx'

type Props = Readonly<{ between: string; parties: readonly [string, string] }>

const SHAPE = { from: day, to: day, kind: oneOf(...KINDS), status: oneOf(...STATUSES) }

/** What is drawn of them: those that the address asks for, and the time they take. */
function useAsked(all: readonly RibbonItem[]): Readonly<{ items: readonly RibbonItem[]; time: Stretch }> {
  const [{ from, to, kind, status }] = useAddress(SHAPE)
  const time = useMemo(
    () =>
      timeOf(
        all.flatMap(({ when }) => (when.edtf ? [when] : [])),
        from,
        to,
      ),
    [all, from, to],
  )
  const items = useMemo(() => all.filter((one) => (!kind || one.kind === kind) && (!status || one.status === status)), [all, kind, status])
  return { items, time }
}

function Told({ answer, between, parties }: Props & Readonly<{ answer: RibbonAnswer }>) {
  const { items, time } = useAsked(answer.items)
  return (
    <>
      <RibbonTools items={answer.items} />
      {items.length === 0 ? (
        <Empty title={relationship.noEngagements}>{relationship.noEngagementsLead}</Empty>
      ) : (
        <Ribbon items={items} time={time} parties={parties} />
      )}
      {answer.total > answer.items.length && <p className="text-sm text-soft">{relationship.cut(answer.items.length, answer.total)}</p>}
      <Strips between={between} parties={parties} time={time} />
    </>
  )
}

/** A relationship at a glance: engagements and set phrases in time, what is new, what is open, what is coming. Each part loads on its own. */
export function Relation({ between, parties }: Props) {
  const query = useAnswer<RibbonAnswer>('/timeline', { between })
  const [a, b] = parties
  return (
    <Page
      title={titles.relationship}
      heading={
        <span className="inline-flex flex-wrap items-baseline gap-x-3">
          <Party id={a} side="a" />
          <span aria-hidden className="text-faint">
            –
          </span>
          <Party id={b} side="b" />
        </span>
      }
      lead={query.data && relationship.lead(query.data.total)}
      tools={
        <>
          <Export path="/timeline" params={{ between }} what={titles.engagements} />
          <Print />
        </>
      }
    >
      <Ask query={query} loading={<Loading lines={8} />}>
        {(answer) => <Told answer={answer} between={between} parties={parties} />}
      </Ask>
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-2 xl:grid-cols-3">
        <News between={between} />
        <Commitments between={between} />
        <Coming between={between} />
      </div>
    </Page>
  )
}
