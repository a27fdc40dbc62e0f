import { useMemo, useState } from 'react'
import { useBetween } from '../../address/between.ts'
import { useSetSearch } from '../../address/use-address.ts'
import type { EngagementListed, EngagementPage } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Button } from '../../parts/button.tsx'
import { Combobox, type Option } from '../../parts/combobox.tsx'
import { edtfText } from '../../parts/edtf-text.ts'
import { Failed } from '../../parts/failed.tsx'
import { compare } from '../../strings/compare.ts'
import { kinds } from '../../strings/kinds.ts'
import { parts } from '../../strings/parts.ts'

// More than a relationship holds in most records; of a larger one the newest.
const MOST = 1000

function optionOf({ id, date, kind, participants, parties }: EngagementListed): Option {
  const who = participants.length ? participants.map(({ name }) => name).join(', ') : parties.join(', ')
  const when = date.edtf ? edtfText(date.edtf, { isShort: true }) : parts.unknownDate
  return { id, name: `${when} · ${kinds.names[kind] ?? kind} · ${who}` }
}

type Props = Readonly<{ first: string | undefined; second: string | undefined }>

function Fields({ first, second }: Props) {
  const { between } = useBetween()
  const set = useSetSearch()
  const query = useAnswer<EngagementPage>('/engagements', { between, status: 'held', limit: MOST })
  const options = useMemo(() => query.data?.items.map(optionOf) ?? [], [query.data])
  const put = (change: Readonly<Record<string, string | undefined>>) =>
    set({ accounts: undefined, state: undefined, ...change }, { push: true })
  if (query.error) return <Failed problem={query.error} retry={() => void query.refetch()} />
  return (
    <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
      <Combobox
        label={compare.first}
        options={options}
        value={first}
        onChange={(id) => put({ first: id, second })}
        none={compare.noEngagement}
        placeholder={compare.secondHint}
      />
      <Combobox
        label={compare.second}
        options={options}
        value={second}
        onChange={(id) => put({ first, second: id })}
        none={compare.noEngagement}
        placeholder={compare.secondHint}
      />
      <p className="flex flex-wrap gap-2 md:col-span-2">
        <Button onClick={() => put({ first: undefined, second: undefined })}>{compare.latest}</Button>
        {(second ?? first) && (
          <Button onClick={() => put({ first: undefined, second: undefined, accounts: second ?? first })}>{compare.accountsOf}</Button>
        )}
      </p>
    </div>
  )
}

/** Two engagements to choose, among those of the relationship. Closed at first: the question is asked when it is opened. */
export function Chooser(props: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details
      data-screen-only
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-lg border border-line bg-panel px-4 py-2.5"
    >
      <summary className="font-medium">{compare.choose}</summary>
      {isOpen && (
        <div className="pt-3 pb-1.5">
          <Fields {...props} />
        </div>
      )}
    </details>
  )
}
