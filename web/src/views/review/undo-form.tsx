import { type FormEvent, useState } from 'react'
import type { DecisionListed } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Failed } from '../../parts/failed.tsx'
import { Plain } from '../../parts/plain.tsx'
import { review } from '../../strings/review.ts'
import { opensWith } from './deciding.tsx'
import { taken } from './taken.ts'
import type { Deciders } from './use-deciding.ts'

type Props = Readonly<{ decision: DecisionListed; deciders: Deciders; onDone: () => void }>

/** Undoes one decision of the log, with a reason. */
export function UndoForm({ decision, deciders, onDone }: Props) {
  const [why, setWhy] = useState<string>(review.undoWhy)
  const [problem, setProblem] = useState<Error | null>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await deciders.decide({
        wish: { kind: 'undo', decision: decision.id },
        why: why.trim(),
        what: review.undone(decision.says.slice(0, 80)),
      })
      taken.forget(decision.id)
      onDone()
    } catch (error) {
      setProblem(error as Error)
    }
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      <p className="text-sm break-words">
        <bdi>
          <Plain text={decision.says} />
        </bdi>
      </p>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {review.why}
        <input
          ref={opensWith}
          required
          maxLength={2000}
          value={why}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setWhy(target.value)}
          className="h-10 rounded-md border border-line-strong/70 bg-paper px-3 font-normal"
        />
      </label>
      {problem && <Failed problem={problem} advice={review.refused} />}
      <div className="flex gap-2">
        <Button type="submit" look="main" disabled={!why.trim() || deciders.isBusy}>
          {review.undo}
        </Button>
        <Button look="quiet" onClick={onDone}>
          {review.cancel}
        </Button>
      </div>
    </form>
  )
}
