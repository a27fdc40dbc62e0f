import { useBetween } from '../../address/between.ts'
import { day, text } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { PositionMatrixAnswer } from '../../api/answers.ts'
import { useAnswer, useNames, useParties } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export, Print } from '../../parts/export.tsx'
import { Page } from '../../parts/page.tsx'
import { DateField, Toolbar } from '../../parts/toolbar.tsx'
import { positions } from '../../strings/positions.ts'
import { titles } from '../../strings/views.ts'
import { GradeLegend } from './grade.tsx'
import { InTime } from './in-time.tsx'
import { Matrix } from './matrix.tsx'

const SHAPE = { topic: text, party: text, from: day, to: day }

export function View() {
  const { between } = useBetween()
  const [{ topic, party, from, to }, change] = useAddress(SHAPE)
  const scope = { between, from, to }
  const matrix = useAnswer<PositionMatrixAnswer>('/positions/matrix', scope)
  const { data: names } = useNames()
  const { data: parties } = useParties()
  const topicName = (id: string): string => names?.topics[id] ?? id.replaceAll('-', ' ')
  const partyName = (id: string): string => parties?.items.find((one) => one.id === id)?.name ?? id
  return (
    <Page
      title={titles.positions}
      lead={between ? positions.lead : positions.leadAll}
      tools={
        <>
          <Export path="/positions/matrix" params={scope} what={positions.what} formats={['csv', 'json']} />
          <Print />
        </>
      }
    >
      <Toolbar names={['from', 'to']}>
        <DateField name="from" label={positions.from} />
        <DateField name="to" label={positions.to} />
      </Toolbar>
      <Ask query={matrix}>
        {(answer) =>
          answer.topics.length === 0 ? (
            <Empty title={positions.none}>{positions.noneMore}</Empty>
          ) : (
            <div className="flex flex-col gap-3">
              <Matrix
                answer={answer}
                nameOf={topicName}
                chosen={{ topic, party }}
                choose={(nextTopic, nextParty) => change({ topic: nextTopic, party: nextParty }, { push: true })}
              />
              <GradeLegend />
            </div>
          )
        }
      </Ask>
      {topic && party && (
        <InTime
          params={{ ...scope, topic, party }}
          topic={topicName(topic)}
          party={partyName(party)}
          partyName={partyName}
          close={() => change({ topic: undefined, party: undefined })}
        />
      )}
    </Page>
  )
}
