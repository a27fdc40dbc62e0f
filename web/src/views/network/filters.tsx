import { useBetween } from '../../address/between.ts'
import { useParties } from '../../api/use-answer.ts'
import { Check, Choice, Toolbar } from '../../parts/toolbar.tsx'
import { kinds } from '../../strings/kinds.ts'
import { network as words } from '../../strings/network.ts'
import { CHANNELS, FILTERS, LEVELS, LINKS, STATUSES } from './asked.ts'

const named = (ids: readonly string[], names: Readonly<Record<string, string>>) => ids.map((id) => ({ id, name: names[id] ?? id }))

const MINIMA = [2, 3, 5, 10, 25, 50].map((n) => ({ id: String(n), name: words.minimumOf(n) }))

/** What narrows the network. */
export function Filters() {
  const { between } = useBetween()
  const parties = useParties()
  return (
    <Toolbar names={FILTERS}>
      <Choice name="by" label={words.by} any={words.people} options={[{ id: 'party', name: words.parties }]} />
      <Choice name="party" label={words.party} options={parties.data?.items ?? []} />
      <Choice name="level" label={words.level} options={named(LEVELS, words.levels)} />
      <Choice name="kind" label={words.kind} options={named(Object.keys(kinds.names), kinds.names)} />
      <Choice name="channel" label={words.channel} options={named(CHANNELS, words.channels)} />
      <Choice name="status" label={words.status} any={words.statuses.held as string} options={named(STATUSES, words.statuses)} />
      <Choice name="minimum" label={words.minimum} any={words.minimumOf(1)} options={MINIMA} />
      <Choice
        name="links"
        label={words.links}
        any={words.strongest(400)}
        options={LINKS.filter((n) => n !== 400).map((n) => ({ id: String(n), name: words.strongest(n) }))}
      />
      <Check name="attendees" label={words.attendees} />
      {between && <Check name="only" label={words.between(between)} />}
    </Toolbar>
  )
}
