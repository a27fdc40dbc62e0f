import { X } from 'lucide-react'
import { useMemo } from 'react'
import { useAddress } from '../../address/use-address.ts'
import type { PeoplePage } from '../../api/answers.ts'
import { useAnswer, useNames } from '../../api/use-answer.ts'
import { Combobox } from '../../parts/combobox.tsx'
import { DateField, Toolbar } from '../../parts/toolbar.tsx'
import { brief } from '../../strings/brief.ts'
import { SHAPE } from './shape.ts'

const MOST = 300

/** The people of a party, as a brief can be asked for them: those in no register by their names. */
function usePeople(party: string) {
  const { data } = useAnswer<PeoplePage>('/people', { party, sort: '-engagements', limit: MOST })
  return useMemo(() => (data?.items ?? []).map(({ person, name }) => ({ id: person ?? name, name, remark: party })), [data, party])
}

function Person({ parties: [a, b] }: Readonly<{ parties: readonly [string, string] }>) {
  const [{ with: who }, change] = useAddress(SHAPE)
  const [ofA, ofB] = [usePeople(a), usePeople(b)]
  const options = useMemo(() => [...new Map([...ofB, ...ofA].map((one) => [one.id, one])).values()], [ofA, ofB])
  return (
    <div className="w-72 max-w-full">
      <Combobox
        label={brief.with}
        options={options}
        value={who}
        onChange={(id) => change({ with: id })}
        none={brief.noPerson}
        placeholder={brief.anybody}
      />
    </div>
  )
}

function Topics() {
  const [{ topic = [] }, change] = useAddress(SHAPE)
  const { data } = useNames()
  const names: Readonly<Record<string, string>> = data?.topics ?? {}
  const options = Object.entries(names)
    .filter(([id]) => !topic.includes(id))
    .map(([id, name]) => ({ id, name }))
    .sort((one, other) => one.name.localeCompare(other.name, 'en'))
  const set = (next: readonly string[]) => change({ topic: next.length ? next : undefined })
  return (
    <div className="flex max-w-full flex-wrap items-end gap-2">
      <div className="w-72 max-w-full">
        <Combobox
          key={topic.join()}
          label={brief.topic}
          options={options}
          value={undefined}
          onChange={(id) => id && set([...topic, id])}
          none={brief.noTopic}
          placeholder={brief.allTopics}
        />
      </div>
      {topic.length > 0 && (
        <ul aria-label={brief.topics} className="flex flex-wrap gap-1.5 pb-1">
          {topic.map((id) => (
            <li key={id} className="inline-flex items-center gap-1 rounded border border-line-strong/60 bg-panel pl-2 text-sm">
              {names[id] ?? id}
              <button
                type="button"
                aria-label={brief.removeTopic(names[id] ?? id)}
                onClick={() => set(topic.filter((one) => one !== id))}
                className="grid size-7 place-items-center rounded hover:bg-sunken"
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** With whom, on what, as of when. */
export function Chooser({ parties }: Readonly<{ parties: readonly [string, string] }>) {
  return (
    <Toolbar names={Object.keys(SHAPE)}>
      <Person key={parties.join()} parties={parties} />
      <Topics />
      <DateField name="until" label={brief.until} />
    </Toolbar>
  )
}
