import { useEffect } from 'react'
import { useBetween } from '../../address/between.ts'
import type { Search } from '../../address/search.ts'
import type { RibbonAnswer } from '../../api/answers.ts'
import { askAhead, useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { loadPlot } from '../../parts/chart.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { relationship } from '../../strings/relationship.ts'
import { titles } from '../../strings/views.ts'
import { Relation } from './relation.tsx'

/** Where the address names no parties, it comes to name those who meet most. */
function Busiest({ pair }: Readonly<{ pair: readonly [string, string] }>) {
  const { set } = useBetween()
  const between = pair.join(',')
  useEffect(() => set(between), [set, between])
  return <Loading />
}

/** An empty record never comes here: how to begin stands in place of every view. */
function Choosing() {
  const parties = useParties()
  return (
    <Page title={titles.relationship}>
      <Ask query={parties}>
        {({ pairs: [busiest] }) =>
          busiest ? <Busiest pair={busiest.parties} /> : <Empty title={relationship.noPair}>{relationship.noPairLead}</Empty>
        }
      </Ask>
    </Page>
  )
}

/** The ribbon is asked for, and what draws it loaded, while the frame is still being made. */
export function ahead({ between }: Search): void {
  if (!between) return
  askAhead<RibbonAnswer>('/timeline', { between })
  void loadPlot()
}

/** The first page: a relationship at a glance. */
export function View() {
  const { between, parties } = useBetween()
  return between && parties ? <Relation key={between} between={between} parties={parties} /> : <Choosing />
}
