import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { ReviewItem } from '../../api/answers.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { review } from '../../strings/review.ts'
import { type ActionName, actionsOf, firstOf } from './actions.ts'
import { Deciding } from './deciding.tsx'
import { Item } from './item.tsx'
import { Key } from './keys.tsx'
import { List } from './list.tsx'
import type { Deciders } from './use-deciding.ts'
import { useKeys } from './use-keys.ts'
import { type Queued, useQueue } from './use-queue.ts'

type Props = Readonly<{ kind: ReviewItem['kind']; between: string | undefined; deciders: Deciders; may: boolean }>

function Steps({ queue: { index, total, items, goTo } }: Readonly<{ queue: Queued }>) {
  return (
    <div className="flex items-center gap-1">
      <Button
        look="quiet"
        isSquare
        aria-label={review.previous}
        aria-keyshortcuts="k"
        disabled={index === 0}
        onClick={() => goTo(index - 1)}
      >
        <ChevronLeft aria-hidden className="size-4" />
      </Button>
      <span className="font-mono text-sm text-soft">{review.position(index + 1, total ?? items.length)}</span>
      <Button
        look="quiet"
        isSquare
        aria-label={review.next}
        aria-keyshortcuts="j"
        disabled={index >= items.length - 1}
        onClick={() => goTo(index + 1)}
      >
        <ChevronRight aria-hidden className="size-4" />
      </Button>
    </div>
  )
}

function Actions({ item, may, onAct }: Readonly<{ item: ReviewItem; may: boolean; onAct: (name: ActionName) => void }>) {
  return (
    <div className="flex flex-wrap gap-2">
      {actionsOf(item.kind).map(({ name, key }) => (
        <Button
          key={name}
          look={name === firstOf(item) ? 'main' : 'plain'}
          disabled={!may}
          aria-keyshortcuts={key}
          onClick={() => onAct(name)}
        >
          {review.actions[name].name}
          <span aria-hidden>
            <Key>{key}</Key>
          </span>
        </Button>
      ))}
    </div>
  )
}

/** What waits of one kind: a list, of which one item is current, and what may be decided of it. */
export function Queue({ kind, between, deciders, may }: Props) {
  const queue = useQueue(kind, between)
  const [action, act] = useState<ActionName | null>(null)
  const { index, current, goTo, items } = queue
  const [forward, back] = [() => goTo(index + 1), () => goTo(index - 1)]
  const letters = may && current ? actionsOf(kind).map(({ name, key }) => [key, () => act(name)] as const) : []
  useKeys({ j: forward, k: back, ArrowDown: forward, ArrowUp: back, ...Object.fromEntries(letters) })
  return (
    <Ask query={queue.query}>
      {() =>
        items.length === 0 || !current ? (
          <Empty title={review.kinds[kind].empty}>{review.kinds[kind].next}</Empty>
        ) : (
          <div className="grid min-w-0 grid-cols-1 gap-5 lg:grid-cols-[19rem_minmax(0,1fr)]">
            <List queue={queue} />
            <section aria-label={review.current} className="flex min-w-0 flex-col gap-4">
              <div className="flex flex-wrap items-center justify-between gap-3">
                <Actions item={current} may={may} onAct={act} />
                <Steps queue={queue} />
              </div>
              <Item item={current} />
            </section>
            <Deciding
              item={current}
              action={action}
              onClose={() => act(null)}
              onTake={async (wish, why, what) => {
                await deciders.decide({ wish, why, what })
                act(null)
                queue.leave(current)
              }}
            />
          </div>
        )
      }
    </Ask>
  )
}
