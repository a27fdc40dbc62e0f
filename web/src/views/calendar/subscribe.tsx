import { CalendarPlus, Copy } from 'lucide-react'
import { useId, useRef, useState } from 'react'
import { addressOf, type Params } from '../../api/client.ts'
import { Button, buttonLook } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { calendar } from '../../strings/calendar.ts'

/** The address under which a calendar program finds the same calendar from now on. */
export function Subscribe({ params }: Readonly<{ params: Params }>) {
  const field = useRef<HTMLInputElement>(null)
  const [told, tell] = useState('')
  const id = useId()
  const address = `${window.location.origin}${addressOf('/calendar', { ...params, format: 'ics' })}`
  const copy = () => {
    field.current?.select()
    const done = navigator.clipboard?.writeText(address) ?? Promise.reject(new Error(calendar.notCopied))
    done.then(
      () => tell(calendar.copied),
      () => tell(calendar.notCopied),
    )
  }
  return (
    <div data-screen-only>
      <Section title={calendar.subscribe} lead={calendar.subscribeLead} isCard>
        <div className="flex flex-wrap items-end gap-2">
          <label htmlFor={id} className="flex min-w-0 flex-1 basis-80 flex-col gap-1 text-xs font-medium text-soft">
            {calendar.address}
            <input
              ref={field}
              id={id}
              readOnly
              value={address}
              onFocus={(event) => event.target.select()}
              className="h-9 w-full rounded-md border border-line-strong/70 bg-paper px-2 font-mono text-xs text-ink"
            />
          </label>
          <Button onClick={copy}>
            <Copy aria-hidden className="size-4" />
            {calendar.copy}
          </Button>
          <a href={address.replace(/^https?:/, 'webcal:')} className={buttonLook()}>
            <CalendarPlus aria-hidden className="size-4" />
            {calendar.open}
          </a>
          <span role="status" className="basis-full text-sm text-soft empty:hidden">
            {told}
          </span>
        </div>
        <p className="text-xs text-soft">{calendar.subscribeNote}</p>
      </Section>
    </div>
  )
}
