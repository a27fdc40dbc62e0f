import { Search } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { search } from '../../strings/search.ts'
import { useTyped } from './use-typed.ts'

type Props = Readonly<{
  field: RefObject<HTMLInputElement | null>
  q: string
  onChange: (q: string | undefined) => void
  /** Down arrow: to the results. */
  onDown: () => void
}>

/** The words that are looked for: found while they are typed. */
export function Field({ field, q, onChange, onDown }: Props) {
  const [typed, type] = useTyped(q, onChange)
  // Who comes without words comes to type some. After the page's heading has had the focus.
  const isNew = useRef(!q)
  useEffect(() => {
    if (isNew.current) requestAnimationFrame(() => field.current?.focus())
  }, [field])
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    onDown()
  }
  return (
    <div className="relative">
      <Search aria-hidden className="pointer-events-none absolute top-3 left-3 size-5 text-faint" />
      <input
        ref={field}
        type="search"
        value={typed}
        onChange={(event) => type(event.target.value)}
        onKeyDown={press}
        maxLength={300}
        autoComplete="off"
        spellCheck={false}
        aria-label={search.label}
        aria-describedby="search-help"
        placeholder={search.placeholder}
        className="h-11 w-full rounded-md border border-line-strong bg-panel pr-3 pl-10 text-lg placeholder:text-faint"
      />
      <p id="search-help" className="mt-1.5 text-xs text-faint">
        {search.help}
      </p>
    </div>
  )
}
