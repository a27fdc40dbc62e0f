import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { type Shape, searchOf, type Values, valuesOf } from './fields.ts'
import type { Search } from './search.ts'

/** All that stands behind `?`. */
export const useRawSearch = (): Search => useSearch({ strict: false }) as Search

/** Changes some of it; undefined takes out. The place on the page is kept; `push` makes a step to go back from. */
export function useSetSearch() {
  const navigate = useNavigate()
  return useCallback(
    (change: Search, { push = false }: { push?: boolean } = {}) =>
      void navigate({
        to: '.',
        search: ((former: Search) => ({ ...former, ...change })) as never,
        replace: !push,
        resetScroll: false,
      }),
    [navigate],
  )
}

/**
 * What a view keeps in the address, typed by its shape (a constant of the module):
 *
 *     const SHAPE = { kind: oneOf('meeting', 'call'), from: day, q: text }
 *     const [{ kind, from, q }, change] = useAddress(SHAPE)
 *     change({ q: 'water' })
 */
export function useAddress<S extends Shape>(shape: S) {
  const raw = useRawSearch()
  const set = useSetSearch()
  const values = useMemo(() => valuesOf(shape, raw), [shape, raw])
  const change = useCallback((next: Values<S>, options?: { push?: boolean }) => set(searchOf(shape, next), options), [shape, set])
  return [values, change] as const
}

/** One parameter by its name, as text. */
export function useParam(name: string) {
  const value = useRawSearch()[name]
  const set = useSetSearch()
  const change = useCallback((next: string | undefined) => set({ [name]: next || undefined }), [name, set])
  return [value || undefined, change] as const
}
