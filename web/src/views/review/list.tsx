import { useEffect, useRef } from 'react'
import { Button } from '../../parts/button.tsx'
import { Plain } from '../../parts/plain.tsx'
import { parts } from '../../strings/parts.ts'
import { review } from '../../strings/review.ts'
import { keyOf, lineOf } from './items.ts'
import type { Queued } from './use-queue.ts'

/** What waits, a line each. Tab comes to the current one alone; the arrows and j and k move. */
export function List({ queue: { items, index, goTo, query } }: Readonly<{ queue: Queued }>) {
  const box = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const own = box.current
    const line = own?.children[index]
    if (!own || !(line instanceof HTMLElement)) return
    // Not scrollIntoView: the page itself is to stay where it is.
    if (line.offsetTop < own.scrollTop) own.scrollTop = line.offsetTop
    else if (line.offsetTop + line.offsetHeight > own.scrollTop + own.clientHeight)
      own.scrollTop = line.offsetTop + line.offsetHeight - own.clientHeight
    if (own.contains(document.activeElement)) line.querySelector('button')?.focus({ preventScroll: true })
  }, [index])
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <ol
        ref={box}
        aria-label={review.list}
        className="relative max-h-44 overflow-y-auto rounded-lg border border-line bg-panel lg:max-h-[calc(100dvh-19rem)] lg:min-h-64"
      >
        {items.map((item, position) => {
          const { title, remark } = lineOf(item)
          return (
            <li key={keyOf(item)} className="border-b border-line last:border-b-0">
              <button
                type="button"
                tabIndex={position === index ? 0 : -1}
                aria-current={position === index || undefined}
                onClick={() => goTo(position)}
                className="flex w-full min-w-0 flex-col px-3 py-2 text-left text-sm -outline-offset-2 hover:bg-sunken aria-[current=true]:bg-note-wash aria-[current=true]:shadow-[inset_3px_0_0_var(--accent)]"
              >
                <bdi className="line-clamp-2 w-full break-words">
                  <Plain text={title} />
                </bdi>
                <bdi className="w-full truncate text-xs text-faint">
                  <Plain text={remark} />
                </bdi>
              </button>
            </li>
          )
        })}
      </ol>
      {query.more.has && (
        <Button disabled={query.more.isLoading} onClick={query.more.load}>
          {query.more.isLoading ? parts.loading : review.more}
        </Button>
      )}
    </div>
  )
}
