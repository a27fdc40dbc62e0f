import { useNavigate } from '@tanstack/react-router'
import { useBetween } from '../../address/between.ts'
import { day, oneOf, text } from '../../address/fields.ts'
import { toEngagement } from '../../address/links.ts'
import { useAddress } from '../../address/use-address.ts'
import type { EngagementListed } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { Rows } from '../../parts/rows.tsx'
import { Choice, DateField, TextField, Toolbar } from '../../parts/toolbar.tsx'
import { engagements as words } from '../../strings/engagements.ts'
import { kinds } from '../../strings/kinds.ts'
import { states } from '../../strings/states.ts'
import { titles } from '../../strings/views.ts'
import { COLUMNS } from './columns.tsx'

const KINDS = ['meeting', 'call', 'dialogue', 'consultation', 'visit', 'summit', 'correspondence', 'interview', 'ceremony'] as const
const STATUSES = ['held', 'referenced', 'planned'] as const
const SHAPE = { from: day, to: day, kind: oneOf(...KINDS), status: oneOf(...STATUSES), person: text, place: text, mechanism: text }
const NAMES = Object.keys(SHAPE)

const idOf = ({ id }: EngagementListed): string => id

function Filters() {
  return (
    <Toolbar names={NAMES}>
      <DateField name="from" label={words.from} />
      <DateField name="to" label={words.to} />
      <Choice name="kind" label={words.kind} options={KINDS.map((id) => ({ id, name: kinds.names[id] ?? id }))} />
      <Choice name="status" label={words.status} options={STATUSES.map((id) => ({ id, name: states[id].name }))} />
      <TextField name="person" label={words.person} placeholder={words.personHint} />
      <TextField name="place" label={words.place} placeholder={words.placeHint} />
      <TextField name="mechanism" label={words.mechanism} placeholder={words.mechanismHint} />
    </Toolbar>
  )
}

/** Who met whom, newest first, narrowed by what stands in the address. */
export function View() {
  const { between, set } = useBetween()
  const [asked] = useAddress(SHAPE)
  const navigate = useNavigate()
  const params = { between, ...asked }
  const query = usePages<EngagementListed>('/engagements', { ...params, limit: 200 })
  const { items, total, more } = query
  return (
    <Page
      title={titles.engagements}
      lead={between ? words.lead(between.split(',').join(' – ')) : words.leadAll}
      tools={
        <>
          {between && <Button onClick={() => set(undefined)}>{words.showAll}</Button>}
          <Export path="/engagements" params={{ ...params, limit: 1000 }} what={titles.engagements} formats={['csv', 'json']} />
          <Print />
        </>
      }
    >
      <Filters />
      <Ask query={query}>
        {() =>
          items.length === 0 ? (
            <Empty title={words.none}>{words.noneLead}</Empty>
          ) : (
            <Rows
              label={titles.engagements}
              rows={items}
              columns={COLUMNS}
              idOf={idOf}
              onOpen={({ id }) => void navigate({ ...toEngagement(id) })}
              more={more}
              total={total}
              minWidth="68rem"
            />
          )
        }
      </Ask>
    </Page>
  )
}
