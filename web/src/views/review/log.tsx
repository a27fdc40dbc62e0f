import { Undo2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { oneOf } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { DecisionListed } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export } from '../../parts/export.tsx'
import { Plain } from '../../parts/plain.tsx'
import { type Column, Rows } from '../../parts/rows.tsx'
import { Badge } from '../../parts/state.tsx'
import { Choice, Toolbar } from '../../parts/toolbar.tsx'
import { review } from '../../strings/review.ts'
import { Said } from './said.tsx'
import { UndoForm } from './undo-form.tsx'
import type { Deciders } from './use-deciding.ts'

const SHAPE = { stands: oneOf('true', 'false') }
const STATES = [
  { id: 'true', name: review.stands },
  { id: 'false', name: review.wasUndone },
]

function State({ decision: { stands, ruling } }: Readonly<{ decision: DecisionListed }>) {
  if (ruling.kind === 'undo')
    return (
      <Badge tone="still" letter="U">
        {review.anUndoing}
      </Badge>
    )
  return stands ? (
    <Badge tone="good" letter="S">
      {review.stands}
    </Badge>
  ) : (
    <Badge tone="still" letter="X">
      {review.wasUndone}
    </Badge>
  )
}

const columnsFor = (may: boolean, undo: (decision: DecisionListed) => void): Column<DecisionListed>[] => [
  { id: 'at', title: review.columns.at, width: '10rem', cell: ({ at }) => <time dateTime={at}>{at.slice(0, 16).replace('T', ' ')}</time> },
  {
    ...{ id: 'who', title: review.columns.who, width: '8rem' },
    cell: ({ who }) => (
      <bdi>
        <Plain text={who} />
      </bdi>
    ),
  },
  { id: 'says', title: review.columns.says, cell: (decision) => <Said decision={decision} /> },
  {
    ...{ id: 'why', title: review.columns.why, width: '15rem' },
    cell: ({ why }) => (
      <bdi>
        <Plain text={why} />
      </bdi>
    ),
  },
  { id: 'state', title: review.columns.state, width: '7.5rem', cell: (decision) => <State decision={decision} /> },
  {
    ...{ id: 'act', title: review.columns.act, width: '7rem' },
    cell: (decision) =>
      decision.stands && (
        <Button disabled={!may} onClick={() => undo(decision)}>
          <Undo2 aria-hidden className="size-4" />
          {review.undo}
        </Button>
      ),
  },
]

/** Every decision: who, when, why, what; whether it stands. */
export function Log({ deciders, may }: Readonly<{ deciders: Deciders; may: boolean }>) {
  const [{ stands }] = useAddress(SHAPE)
  const query = usePages<DecisionListed>('/decisions', { stands })
  const [undone, undo] = useState<DecisionListed | null>(null)
  const columns = useMemo(() => columnsFor(may, undo), [may])
  return (
    <div className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Toolbar names={['stands']}>
          <Choice name="stands" label={review.show} options={STATES} />
        </Toolbar>
        <span data-screen-only>
          <Export path="/decisions" params={{ stands, limit: 1000 }} what={review.log} />
        </span>
      </div>
      <Ask query={query}>
        {() =>
          query.items.length === 0 ? (
            <Empty title={review.logEmpty}>{review.logNext}</Empty>
          ) : (
            <Rows
              label={review.log}
              rows={query.items}
              columns={columns}
              idOf={({ id }) => id}
              more={query.more}
              total={query.total}
              minWidth="64rem"
            />
          )
        }
      </Ask>
      <Dialog title={review.undoTitle} isOpen={undone !== null} onClose={() => undo(null)}>
        {undone && <UndoForm decision={undone} deciders={deciders} onDone={() => undo(null)} />}
      </Dialog>
    </div>
  )
}
