import { FileUp } from 'lucide-react'
import { type DragEvent, useRef, useState } from 'react'
import { Button } from '../../parts/button.tsx'
import { Plain } from '../../parts/plain.tsx'
import { add } from '../../strings/add.ts'
import { MOST_OF_FILE } from './batches.ts'
import type { Sending } from './use-sending.ts'

/** Files, dropped or chosen. */
export function DropFiles({ sending, isDisabled }: Readonly<{ sending: Sending; isDisabled: boolean }>) {
  const field = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(!isDisabled)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    if (!isDisabled) sending.sendFiles([...event.dataTransfer.files])
  }
  return (
    <div className="flex flex-col gap-2">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same by keyboard. */}
      <div
        onDragEnter={over}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={`flex flex-col items-center gap-2 rounded-lg border-2 border-dashed px-4 py-8 text-center ${isOver ? 'border-accent bg-note-wash' : 'border-line-strong/60 bg-panel'}`}
      >
        <FileUp aria-hidden className="size-7 text-faint" />
        <p>
          <strong className="font-semibold">{add.drop}</strong> <span className="text-soft">{add.orChoose}</span>
        </p>
        <Button look="main" disabled={isDisabled || sending.isBusy} onClick={() => field.current?.click()}>
          {sending.isBusy ? add.sending : add.choose}
        </Button>
        <input
          ref={field}
          type="file"
          multiple
          hidden
          aria-label={add.choose}
          accept=".txt,.md,.html,.htm,.xhtml,text/*"
          onChange={({ target }) => {
            sending.sendFiles([...(target.files ?? [])])
            target.value = ''
          }}
        />
        <p className="max-w-prose text-sm text-faint">{add.most(MOST_OF_FILE)}</p>
      </div>
      {sending.tooLarge.map((words) => (
        <p key={words} role="alert" className="text-sm text-bad">
          <Plain text={words} />
        </p>
      ))}
    </div>
  )
}
