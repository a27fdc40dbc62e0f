import { type KeyboardEvent, type RefObject, useCallback } from 'react'
import type { SearchAnswer, SearchHit } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { search } from '../../strings/search.ts'
import { Hit } from './hit.tsx'

const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  Home: () => 0,
  End: (_, last) => last,
}

type Props = Readonly<{
  list: RefObject<HTMLOListElement | null>
  answer: SearchAnswer
  items: readonly SearchHit[]
  more: Readonly<{ has: boolean; isLoading: boolean; load: () => void }>
  /** Up arrow from the first. */
  onLeave: () => void
}>

export const hitsIn = (list: HTMLElement | null): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('a[data-hit]') ?? [])]

/** What was found; arrow keys go from one to the next. */
export function Results({ list, answer, items, more, onLeave }: Props) {
  const press = useCallback(
    (event: KeyboardEvent) => {
      const step = STEPS[event.key]
      const hits = hitsIn(list.current)
      const index = hits.indexOf(event.target as HTMLElement)
      if (!step || index < 0) return
      event.preventDefault()
      const next = step(index, hits.length - 1)
      if (next < 0) onLeave()
      else hits[Math.min(next, hits.length - 1)]?.focus()
    },
    [list, onLeave],
  )
  if (items.length === 0) return <Empty title={search.none}>{search.noneHow}</Empty>
  return (
    <div className="min-w-0">
      {answer.looked < answer.documents && <p className="mb-2 text-sm text-soft">{search.looked(answer.looked, answer.documents)}</p>}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys move between the links within. */}
      <ol ref={list} aria-label={search.results} onKeyDown={press}>
        {items.map((hit) => (
          <Hit key={`${hit.kind} ${hit.document ?? ''} ${hit.id}`} hit={hit} />
        ))}
      </ol>
      {more.has && (
        <Button onClick={more.load} disabled={more.isLoading} className="mt-4">
          {search.more}
        </Button>
      )}
    </div>
  )
}
