import { useNavigate } from '@tanstack/react-router'
import { Search } from 'lucide-react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useRawSearch } from '../address/use-address.ts'
import { shell } from '../strings/shell.ts'

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

/** Search from anywhere: `/` goes to the field, Enter to the results. */
export function SearchField() {
  const field = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const q = useRawSearch().q ?? ''
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const words = field.current?.value.trim()
    if (words) void navigate({ to: '/search', search: { q: words } as never })
  }
  return (
    <search className="min-w-0 flex-1 sm:max-w-sm">
      <form onSubmit={submit} className="relative">
        <Search aria-hidden className="pointer-events-none absolute top-2.5 left-2.5 size-4 text-faint" />
        <input
          key={q}
          ref={field}
          type="search"
          defaultValue={q}
          aria-label={shell.search}
          aria-keyshortcuts="/"
          placeholder={shell.search}
          className="h-9 w-full rounded-md border border-line-strong/70 bg-paper pr-8 pl-8 text-sm placeholder:text-faint"
        />
        <kbd
          aria-hidden
          className="pointer-events-none absolute top-2 right-2 rounded border border-line px-1.5 text-xs text-faint max-sm:hidden"
        >
          {shell.searchHint}
        </kbd>
      </form>
    </search>
  )
}
