import { queryOptions, type UseQueryResult, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { NamesAnswer, PartiesAnswer, StatusAnswer } from './answers.ts'
import { get, type Params } from './client.ts'
import type { Page } from './page.ts'
import type { Problem } from './problem.ts'
import { queries } from './queries.ts'

type Options = Readonly<{
  /** False: do not ask yet. */
  enabled?: boolean
  /** Ask again every so many milliseconds, while a job runs. */
  every?: number | false
}>

/** What was shown stays while another answer to the same question loads; that of another path would be of another thing. */
const former =
  (path: string) =>
  <T>(data: T | undefined, query: { queryKey: readonly unknown[] } | undefined): T | undefined =>
    query?.queryKey[0] === path ? data : undefined

/** One question as the cache knows it. */
const asking = <T>(path: string, params: Params) =>
  queryOptions<T, Problem>({ queryKey: [path, params], queryFn: ({ signal }) => get<T>(path, params, signal) })

/** The answer to one question. Former data stay (`isPlaceholderData`) while the next load. */
export function useAnswer<T>(
  path: string,
  params: Params = {},
  { enabled = true, every = false }: Options = {},
): UseQueryResult<T, Problem> {
  return useQuery({
    ...asking<T>(path, params),
    enabled,
    placeholderData: former(path),
    refetchInterval: every,
  })
}

/** Asks already now what a view that is still to come will ask, unless it is known; the view tells whether that failed. */
export const askAhead = <T>(path: string, params: Params): void =>
  void queries.prefetchQuery({ ...asking<T>(path, params), staleTime: Number.POSITIVE_INFINITY })

const NONE: readonly never[] = []

/** A list that comes page by page, its pages joined. Hand it to `Ask`, and `more` to `Rows`. */
export function usePages<T, P extends Page<T> = Page<T>>(
  path: string,
  params: Params = {},
  { enabled = true }: Pick<Options, 'enabled'> = {},
) {
  const query = useInfiniteQuery<P, Problem, { pages: P[] }, readonly unknown[], string | null>({
    queryKey: [path, params, 'pages'],
    queryFn: ({ signal, pageParam }) => get<P>(path, { ...params, cursor: pageParam }, signal),
    initialPageParam: null,
    getNextPageParam: ({ next }) => next,
    enabled,
    placeholderData: former(path),
  })
  const pages = query.data?.pages
  const items = useMemo((): readonly T[] => pages?.flatMap((page) => page.items) ?? NONE, [pages])
  return {
    ...query,
    items,
    /** How many there are in all; null where the server does not count. */
    total: pages?.[0]?.total ?? null,
    more: { has: query.hasNextPage, isLoading: query.isFetchingNextPage, load: () => void query.fetchNextPage() },
  }
}

export const useParties = () => useAnswer<PartiesAnswer>('/parties')
export const useStatus = () => useAnswer<StatusAnswer>('/status')
/** Names of what facts name by id. */
export const useNames = () => useAnswer<NamesAnswer>('/names')
