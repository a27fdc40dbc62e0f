import type { TopicsAnswer } from '../../api/answers.ts'
import { useAnswer, useParties } from '../../api/use-answer.ts'
import { Choice, DateField, TextField, Toolbar } from '../../parts/toolbar.tsx'
import { commitments as words } from '../../strings/commitments.ts'

const NAMES = ['state', 'by', 'topic', 'act', 'due', 'words', 'from', 'to', 'sort']

const optionsOf = (names: Readonly<Record<string, string>>) => Object.entries(names).map(([id, name]) => ({ id, name }))

/** What narrows the ledger. */
export function Filters() {
  const parties = useParties().data?.items ?? []
  const topics = useAnswer<TopicsAnswer>('/topics').data?.items ?? []
  const { filters } = words
  return (
    <Toolbar names={NAMES}>
      <Choice name="state" label={filters.state} options={optionsOf(words.states)} />
      <Choice name="by" label={filters.by} options={parties} />
      <Choice name="topic" label={filters.topic} options={topics} />
      <Choice name="act" label={filters.act} options={optionsOf(words.acts)} />
      <Choice name="due" label={filters.due} options={optionsOf(words.dues)} />
      <DateField name="from" label={filters.from} />
      <DateField name="to" label={filters.to} />
      <TextField name="words" label={filters.q} placeholder={words.words} />
      <Choice name="sort" label={filters.sort} options={optionsOf(words.orders)} any={words.newest} />
    </Toolbar>
  )
}
