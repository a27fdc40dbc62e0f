import { Check, CircleDot, Timer, Undo2 } from 'lucide-react'
import { useId, useState } from 'react'
import type { CommitmentListed } from '../../api/answers.ts'
import { useDecide } from '../../api/use-decide.ts'
import { Button } from '../../parts/button.tsx'
import { Failed } from '../../parts/failed.tsx'
import { Plain } from '../../parts/plain.tsx'
import { When } from '../../parts/when.tsx'
import { commitments as words } from '../../strings/commitments.ts'

const CHOICES = [
  { state: 'kept', name: words.asKept, icon: Check },
  { state: 'lapsed', name: words.asLapsed, icon: Timer },
  { state: 'open', name: words.asOpen, icon: CircleDot },
] as const

/** The ruling that stands, to be taken back. */
function Standing({ decided, undo }: Readonly<{ decided: NonNullable<CommitmentListed['life']['decided']>; undo: () => void }>) {
  return (
    <div className="flex flex-wrap items-center gap-3 text-sm">
      <span>
        <bdi>{words.decided(decided.who)}</bdi>, <When date={decided.at.slice(0, 10)} isShort />: <Plain text={decided.why} />
      </span>
      <Button onClick={undo}>
        <Undo2 aria-hidden className="size-4" />
        {words.undo}
      </Button>
    </div>
  )
}

/** What a person rules of a commitment, with a reason. */
export function Decide({ one }: Readonly<{ one: CommitmentListed }>) {
  const { document, id, life } = one
  const [why, setWhy] = useState('')
  const [isAsked, setAsked] = useState(false)
  const field = useId()
  const { mutate, error, isPending, isSuccess } = useDecide()
  const decide = (state: (typeof CHOICES)[number]['state']) => {
    setAsked(true)
    if (why.trim())
      mutate({ ruling: { kind: 'commitment', document, commitment: id, state }, why: why.trim() }, { onSuccess: () => setWhy('') })
  }
  const isMissing = isAsked && !why.trim() && !isSuccess
  return (
    <section aria-labelledby={`${field}-title`} className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 id={`${field}-title`} className="font-sans text-sm font-semibold">
        {words.decide}
      </h3>
      <p className="text-sm text-soft">{words.decideLead}</p>
      {life.decided && (
        <Standing
          decided={life.decided}
          undo={() => mutate({ ruling: { kind: 'undo', decision: life.decided?.id ?? '' }, why: why.trim() || words.undoWhy })}
        />
      )}
      <label htmlFor={field} className="flex flex-col gap-1 text-sm">
        {words.why}
        <textarea
          id={field}
          rows={2}
          value={why}
          aria-invalid={isMissing}
          aria-describedby={`${field}-said`}
          onChange={(event) => setWhy(event.target.value)}
          className="rounded-md border border-line-strong/70 bg-panel px-2 py-1"
        />
      </label>
      <div className="flex flex-wrap items-center gap-2">
        {CHOICES.map(({ state, name, icon: Icon }) => (
          <Button key={state} disabled={isPending} onClick={() => decide(state)}>
            <Icon aria-hidden className="size-4" />
            {name}
          </Button>
        ))}
        <span id={`${field}-said`} role="status" className={`text-sm ${isMissing ? 'text-bad' : 'text-soft'}`}>
          {isMissing ? words.whyNeeded : isSuccess ? words.saved : ''}
        </span>
      </div>
      {error && <Failed problem={error} />}
    </section>
  )
}
