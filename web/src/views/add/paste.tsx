import { type FormEvent, useId, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { add } from '../../strings/add.ts'
import type { Sending } from './use-sending.ts'

const FIELD = 'rounded-md border border-line-strong/70 bg-panel px-3'
const MOST_LETTERS = 1_000_000

/** A text or the HTML of a page, pasted. */
export function Paste({ sending, isDisabled }: Readonly<{ sending: Sending; isDisabled: boolean }>) {
  const [name, setName] = useState('')
  const [text, setText] = useState('')
  const hint = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    try {
      await sending.sendText({ name, text })
      setName('')
      setText('')
    } catch {
      // What was typed stays; `sending.problem` tells.
    }
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <label className="flex flex-col gap-1 text-sm font-medium">
        {add.text}
        <textarea
          required
          rows={8}
          maxLength={MOST_LETTERS}
          dir="auto"
          value={text}
          onChange={({ target }) => setText(target.value)}
          className={`${FIELD} py-2 font-serif font-normal`}
        />
      </label>
      <label className="flex flex-col gap-1 text-sm font-medium">
        {add.name}
        <input
          aria-describedby={hint}
          maxLength={300}
          spellCheck={false}
          value={name}
          onChange={({ target }) => setName(target.value)}
          className={`${FIELD} h-10 font-normal`}
        />
      </label>
      <p id={hint} className="-mt-2 text-sm text-faint">
        {add.nameHint}
      </p>
      <Button type="submit" look="main" className="self-start" disabled={isDisabled || sending.isBusy || text.trim() === ''}>
        {sending.isBusy ? add.sending : add.send}
      </Button>
    </form>
  )
}
