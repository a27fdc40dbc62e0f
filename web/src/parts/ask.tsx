import type { ReactNode } from 'react'
import { Failed } from './failed.tsx'
import { Loading } from './loading.tsx'

/** What `Ask` needs of `useAnswer`, `usePages` or any other query. */
export type Asked<T> = Readonly<{
  data: T | undefined
  error: Error | null
  isFetching: boolean
  isPlaceholderData: boolean
  refetch: () => unknown
}>

type Props<T> = Readonly<{
  query: Asked<T>
  /** Given the answer. Empty answers are its own to tell (`Empty`). */
  children: (answer: T) => ReactNode
  /** In place of the grey lines. */
  loading?: ReactNode
}>

/** The three states of a question: loading, failed, answered. The former answer stays, dimmed, while the next loads. */
export function Ask<T>({ query, children, loading }: Props<T>) {
  const { data, error, isFetching, isPlaceholderData, refetch } = query
  if (error && (data === undefined || !isFetching)) return <Failed problem={error} retry={() => void refetch()} />
  if (data === undefined) return loading ?? <Loading />
  return (
    <div aria-busy={isPlaceholderData} className={`contents ${isPlaceholderData ? '*:opacity-60' : ''}`}>
      {children(data)}
    </div>
  )
}
