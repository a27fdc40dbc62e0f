import { CircleAlert, RotateCw } from 'lucide-react'
import { Problem } from '../api/problem.ts'
import { parts } from '../strings/parts.ts'
import { Button } from './button.tsx'

function adviceOn(status: number): string {
  if (status === 0) return parts.advice.none
  if (status === 401 || status === 403 || status === 404 || status === 429) return parts.advice[status]
  return status < 500 ? parts.advice.client : parts.advice.server
}

type Props = Readonly<{
  problem: Error
  retry?: () => void
  /** What to do, where the view knows better than the status tells. */
  advice?: string
}>

/** What went wrong, and what to do about it. */
export function Failed({ problem, retry, advice }: Props) {
  const told = problem instanceof Problem ? problem : null
  return (
    <div role="alert" className="flex items-start gap-3 rounded-md border border-bad/50 bg-bad-wash px-4 py-4">
      <CircleAlert aria-hidden className="mt-0.5 size-5 shrink-0 text-bad" />
      <div className="flex min-w-0 flex-col gap-1">
        <p className="font-semibold text-bad">{told?.title ?? parts.failed}</p>
        <p className="max-w-prose break-words">{told ? told.detail : problem.message}</p>
        {told && (
          <p className="max-w-prose text-soft">
            {advice ?? adviceOn(told.status)} <span className="text-sm">({parts.status(told.status)})</span>
          </p>
        )}
        {retry && (
          <Button className="mt-2 self-start" onClick={retry}>
            <RotateCw aria-hidden className="size-4" />
            {parts.retry}
          </Button>
        )}
      </div>
    </div>
  )
}
