import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'
import { askToSignIn } from './session.ts'

const watch = (error: unknown) => {
  if (error instanceof Problem && error.status === 401) askToSignIn()
}

/** Worth asking again: nothing answered, or the server was busy. */
const isPassing = (error: unknown) => !(error instanceof Problem) || error.status === 0 || error.status === 503

/** The one cache of answers. */
export const queries = new QueryClient({
  queryCache: new QueryCache({ onError: watch }),
  mutationCache: new MutationCache({ onError: watch }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: false,
      retry: (count, error) => count < 2 && isPassing(error),
    },
  },
})
