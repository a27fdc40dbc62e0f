import { type FormEvent, useState } from 'react'
import type { ReviewItem } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Failed } from '../../parts/failed.tsx'
import { review } from '../../strings/review.ts'
import { type ActionName, plainWish, type Wish } from './actions.ts'
import { ChooseAccount } from './choose-account.tsx'
import { ChooseDate } from './choose-date.tsx'
import { ChoosePerson } from './choose-person.tsx'
import { keyOf, lineOf } from './items.ts'

type Take = (wish: Wish, why: string, what: string) => Promise<void>
type Props = Readonly<{ item: ReviewItem; action: ActionName | null; onClose: () => void; onTake: Take }>

/** The field that a dialog opens with. React's `autoFocus` comes before the dialog is open. */
export const opensWith = (field: HTMLElement | null) => field?.setAttribute('autofocus', '')

function Choice({ item, action, onChange }: Readonly<{ item: ReviewItem; action: ActionName; onChange: (wish: Wish | null) => void }>) {
  if (item.kind === 'people') return <ChoosePerson item={item} onChange={onChange} />
  if (item.kind !== 'joins' && item.kind !== 'conflicts') return null
  if (action === 'apart') return <ChooseAccount doubt={item.one} onChange={onChange} />
  return action === 'date' ? <ChooseDate doubt={item.one} onChange={onChange} /> : null
}

function Form({ item, action, onClose, onTake }: Props & Readonly<{ action: ActionName }>) {
  const [plain] = useState(() => plainWish(action, item))
  const [wish, setWish] = useState<Wish | null>(plain)
  const [why, setWhy] = useState<string>(review.actions[action].why)
  const [problem, setProblem] = useState<Error | null>(null)
  const [isBusy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (!wish || isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      await onTake(wish, why.trim(), `${review.actions[action].done}: ${lineOf(item).title.slice(0, 80)}`)
    } catch (error) {
      setProblem(error as Error)
      setBusy(false)
    }
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-4">
      {!plain && <Choice item={item} action={action} onChange={setWish} />}
      <label className="flex flex-col gap-1 text-sm font-medium">
        {review.why}
        <input
          ref={plain ? opensWith : null}
          required
          readOnly={isBusy}
          maxLength={2000}
          value={why}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => setWhy(target.value)}
          className="h-10 rounded-md border border-line-strong/70 bg-paper px-3 font-normal"
        />
      </label>
      {problem && <Failed problem={problem} advice={review.refused} />}
      <div className="flex gap-2">
        <Button type="submit" look="main" disabled={!wish || !why.trim() || isBusy}>
          {isBusy ? review.working : review.take}
        </Button>
        <Button look="quiet" onClick={onClose}>
          {review.cancel}
        </Button>
      </div>
    </form>
  )
}

/** Asks what a decision still needs, and its reason: Enter takes it. */
export function Deciding({ item, action, ...rest }: Props) {
  const title =
    action === null ? '' : action === 'person' && item.kind === 'people' ? review.choosePerson(item.who.name) : review.actions[action].name
  return (
    <Dialog title={title} isOpen={action !== null} onClose={rest.onClose}>
      {action && <Form key={`${action} ${keyOf(item)}`} item={item} action={action} {...rest} />}
    </Dialog>
  )
}
