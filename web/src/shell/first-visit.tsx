import { useLocation } from '@tanstack/react-router'
import { lazy, type ReactNode, Suspense } from 'react'
import { useRawSearch } from '../address/use-address.ts'
import { useStatus } from '../api/use-answer.ts'
import { Loading } from '../parts/loading.tsx'

const Begin = lazy(() => import('../views/add/begin.tsx').then(({ Begin: default_ }) => ({ default: default_ })))

const isOfUse = (path: string, kind: string | undefined) => path === '/add' || path === '/status' || (path === '/review' && kind === 'log')

/** While the record is empty, how to begin stands in place of every view that would have nothing to show. */
export function FirstVisit({ children }: Readonly<{ children: ReactNode }>) {
  const { data } = useStatus()
  const { pathname } = useLocation()
  const { kind } = useRawSearch()
  if (data?.counts.documents !== 0 || isOfUse(pathname, kind)) return children
  return (
    <Suspense fallback={<Loading />}>
      <Begin />
    </Suspense>
  )
}
