import { FilterX } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useParam, useRawSearch, useSetSearch } from '../address/use-address.ts'
import { parts } from '../strings/parts.ts'
import { Button } from './button.tsx'

const FIELD = 'h-9 rounded-md border border-line-strong/70 bg-panel px-2 text-sm'
const LABEL = 'flex min-w-0 flex-col gap-1 text-xs font-medium text-soft'

/** Filters in a row. `names`: the parameters they hold, for "Clear filters". */
export function Toolbar({ names = [], children }: Readonly<{ names?: readonly string[]; children: ReactNode }>) {
  const search = useRawSearch()
  const set = useSetSearch()
  const isSet = names.some((name) => search[name])
  return (
    <fieldset data-screen-only className="flex min-w-0 flex-wrap items-end gap-3">
      <legend className="sr-only">{parts.filters}</legend>
      {children}
      {isSet && (
        <Button look="quiet" onClick={() => set(Object.fromEntries(names.map((name) => [name, undefined])))}>
          <FilterX aria-hidden className="size-4" />
          {parts.clearAll}
        </Button>
      )}
    </fieldset>
  )
}

type FieldProps = Readonly<{ /** Parameter of the address. */ name: string; label: string }>

type ChoiceProps = FieldProps &
  Readonly<{ options: readonly Readonly<{ id: string; name: string }>[] /** What none chosen is called. */; any?: string }>

/** One of several. */
export function Choice({ name, label, options, any = parts.any }: ChoiceProps) {
  const [value, set] = useParam(name)
  return (
    <label className={LABEL}>
      {label}
      <select value={value ?? ''} onChange={(event) => set(event.target.value)} className={`${FIELD} max-w-56`}>
        <option value="">{any}</option>
        {options.map(({ id, name: title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  )
}

/** A day. */
export function DateField({ name, label }: FieldProps) {
  const [value, set] = useParam(name)
  return (
    <label className={LABEL}>
      {label}
      <input type="date" value={value ?? ''} onChange={(event) => set(event.target.value)} className={FIELD} />
    </label>
  )
}

const PAUSE = 300

/** Words, put into the address when one stops typing. */
export function TextField({ name, label, placeholder }: FieldProps & Readonly<{ placeholder?: string }>) {
  const [value, set] = useParam(name)
  const [typed, setTyped] = useState(value ?? '')
  const sent = useRef(value ?? '')
  const id = useId()
  useEffect(() => {
    if ((value ?? '') === sent.current) return
    sent.current = value ?? ''
    setTyped(sent.current)
  }, [value])
  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      set(typed)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, set])
  return (
    <label htmlFor={id} className={LABEL}>
      {label}
      <input
        id={id}
        type="search"
        value={typed}
        placeholder={placeholder}
        onChange={(event) => setTyped(event.target.value)}
        className={`${FIELD} w-52`}
      />
    </label>
  )
}

/** On or off: `yes` in the address, or nothing. */
export function Check({ name, label }: FieldProps) {
  const [value, set] = useParam(name)
  return (
    <label className="flex h-9 items-center gap-2 text-sm">
      <input
        type="checkbox"
        checked={value === 'yes'}
        onChange={(event) => set(event.target.checked ? 'yes' : undefined)}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  )
}
