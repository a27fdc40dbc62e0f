import { ArrowLeftRight, ChevronDown, Handshake } from 'lucide-react'
import { Popover } from 'radix-ui'
import { useState } from 'react'
import { useBetween } from '../address/between.ts'
import type { PartyListed } from '../api/answers.ts'
import { useParties } from '../api/use-answer.ts'
import { Button, buttonLook } from '../parts/button.tsx'
import { Combobox } from '../parts/combobox.tsx'
import { shell } from '../strings/shell.ts'

const NONE: readonly PartyListed[] = []

type FormProps = Readonly<{
  items: readonly PartyListed[]
  start: readonly (string | undefined)[]
  onDone: (between?: string) => void
  isSet: boolean
}>

function Form({ items, start, onDone, isSet }: FormProps) {
  const [[a, b], choose] = useState(start)
  const options = items.map(({ id, name, engagements }) => ({ id, name, remark: shell.engagements(engagements) }))
  const isReady = a !== undefined && b !== undefined && a !== b
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) onDone(`${a},${b}`)
      }}
    >
      <Combobox label={shell.firstParty} options={options} value={a} onChange={(id) => choose([id, b])} none={shell.noParty} />
      <Combobox label={shell.secondParty} options={options} value={b} onChange={(id) => choose([a, id])} none={shell.noParty} />
      {a !== undefined && a === b && <p className="text-sm text-bad">{shell.bothNeeded}</p>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" look="main" disabled={!isReady}>
          {shell.apply}
        </Button>
        <Button isSquare aria-label={shell.swap} onClick={() => choose([b, a])}>
          <ArrowLeftRight aria-hidden className="size-4" />
        </Button>
        {isSet && (
          <Button look="quiet" onClick={() => onDone(undefined)}>
            {shell.clear}
          </Button>
        )}
      </div>
    </form>
  )
}

/** The two parties that the page is about, and a way to choose others. */
export function RelationshipChooser() {
  const { parties, set } = useBetween()
  const { data } = useParties()
  const [isOpen, setOpen] = useState(false)
  const items = data?.items ?? NONE
  const nameOf = (id: string) => items.find((party) => party.id === id)?.name ?? id
  const done = (between?: string) => {
    set(between)
    setOpen(false)
  }
  return (
    <Popover.Root open={isOpen} onOpenChange={setOpen}>
      <Popover.Trigger className={`${buttonLook()} max-w-[60vw]`}>
        <Handshake aria-hidden className="size-4 shrink-0 text-faint" />
        <span className="sr-only">{shell.relationship}: </span>
        <span className="truncate">{parties ? `${nameOf(parties[0])} – ${nameOf(parties[1])}` : shell.chooseRelationship}</span>
        <ChevronDown aria-hidden className="size-4 shrink-0 text-faint" />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="start"
          sideOffset={6}
          collisionPadding={12}
          aria-label={shell.chooseRelationship}
          className="z-40 w-80 max-w-[calc(100vw-1.5rem)] rounded-lg border border-line bg-panel p-4 shadow-xl"
        >
          <Form items={items} start={[parties?.[0], parties?.[1]]} onDone={done} isSet={parties !== undefined} />
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
