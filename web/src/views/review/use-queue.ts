import { useEffect, useState } from 'react'
import type { ReviewItem } from '../../api/answers.ts'
import { usePages } from '../../api/use-answer.ts'
import { keyOf } from './items.ts'

const NEAR_THE_END = 10
const NONE: ReadonlySet<string> = new Set()

type Place = Readonly<{ key: string | null; index: number }>

/** The items of a kind, one of which is current. What was decided leaves at once, before the server's list comes anew. */
export function useQueue(kind: ReviewItem['kind'], between: string | undefined) {
  const query = usePages<ReviewItem>('/review', { kind, between, limit: 50 })
  const [gone, setGone] = useState(NONE)
  const [place, setPlace] = useState<Place>({ key: null, index: 0 })
  const { isFetching, more } = query
  useEffect(() => {
    if (!isFetching) setGone(NONE)
  }, [isFetching])

  const items = query.items.filter((item) => !gone.has(keyOf(item)))
  const known = place.key === null ? -1 : items.findIndex((item) => keyOf(item) === place.key)
  const index = known >= 0 ? known : Math.max(0, Math.min(place.index, items.length - 1))
  const at = (position: number): Place => {
    const item = items[position]
    return { key: item ? keyOf(item) : null, index: position }
  }
  useEffect(() => {
    if (more.has && !more.isLoading && index >= items.length - NEAR_THE_END) more.load()
  })
  return {
    query,
    items,
    index,
    current: items[index],
    total: query.total === null ? null : query.total - gone.size,
    goTo: (position: number) => setPlace(at(Math.max(0, Math.min(position, items.length - 1)))),
    /** An item was decided: the one after it is current. */
    leave: (item: ReviewItem) => {
      const key = keyOf(item)
      const after = items[index + 1]
      setPlace({ key: after ? keyOf(after) : null, index })
      setGone(new Set([...gone, key]))
    },
  }
}

export type Queued = ReturnType<typeof useQueue>
