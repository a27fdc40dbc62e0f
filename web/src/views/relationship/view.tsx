import { useEffect } from 'react'
import { useBetween } from '../../address/between.ts'
import { useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Page } from '../../parts/page.tsx'
import { relationship } from '../../strings/relationship.ts'
import { titles } from '../../strings/views.ts'
import { Begin } from './begin.tsx'
import { Relation } from './relation.tsx'

/** Where the address names no parties, it comes to name those who meet most. */
function Busiest({ pair }: Readonly<{ pair: readonly [string, string] }>) {
  const { set } = useBetween()
  const between = pair.join(',')
  useEffect(() => set(between), [set, between])
  return <Loading />
}

function Choosing() {
  const parties = useParties()
  return (
    <Page title={titles.relationship}>
      <Ask query={parties}>
        {({ items, pairs: [busiest] }) => {
          if (busiest) return <Busiest pair={busiest.parties} />
          if (items.length === 0) return <Begin />
          return <Empty title={relationship.noPair}>{relationship.noPairLead}</Empty>
        }}
      </Ask>
    </Page>
  )
}

/** The first page: a relationship at a glance. */
export function View() {
  const { between, parties } = useBetween()
  return between && parties ? <Relation key={between} between={between} parties={parties} /> : <Choosing />
}
