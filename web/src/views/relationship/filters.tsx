import type { RibbonItem } from '../../api/answers.ts'
import { Choice, DateField, Toolbar } from '../../parts/toolbar.tsx'
import { kinds } from '../../strings/kinds.ts'
import { relationship } from '../../strings/relationship.ts'
import { states } from '../../strings/states.ts'

export const KINDS = ['meeting', 'call', 'dialogue', 'consultation', 'visit', 'summit', 'correspondence', 'interview', 'ceremony'] as const
export const STATUSES = ['held', 'referenced', 'planned'] as const

/** Days, form and state: only those that there are. */
export function RibbonTools({ items }: Readonly<{ items: readonly RibbonItem[] }>) {
  const [forms, told] = [new Set(items.map(({ kind }) => kind)), new Set(items.map(({ status }) => status))]
  return (
    <Toolbar names={['from', 'to', 'kind', 'status']}>
      <DateField name="from" label={relationship.from} />
      <DateField name="to" label={relationship.to} />
      <Choice
        name="kind"
        label={relationship.kind}
        options={KINDS.filter((id) => forms.has(id)).map((id) => ({ id, name: kinds.names[id] ?? id }))}
      />
      <Choice
        name="status"
        label={relationship.status}
        options={STATUSES.filter((id) => told.has(id)).map((id) => ({ id, name: states[id].name }))}
      />
    </Toolbar>
  )
}
