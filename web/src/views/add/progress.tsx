import { useEffect, useRef } from 'react'
import type { IntakeAnswer } from '../../api/answers.ts'
import { Problem } from '../../api/problem.ts'
import { queries } from '../../api/queries.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Failed } from '../../parts/failed.tsx'
import { Plain } from '../../parts/plain.tsx'
import { Badge, type Tone } from '../../parts/state.tsx'
import { add } from '../../strings/add.ts'
import type { Begun } from './intakes.ts'
import { Report } from './report.tsx'

const EVERY = 400
const TONES: Readonly<Record<IntakeAnswer['state'], readonly [Tone, string]>> = {
  waiting: ['still', 'W'],
  reading: ['note', 'R'],
  done: ['good', 'D'],
  failed: ['bad', 'F'],
}

const isOver = (intake: IntakeAnswer | undefined) => intake?.state === 'done' || intake?.state === 'failed'

/** Asks until it is over; then everything shown is asked anew. */
function useIntake(id: string) {
  const first = useAnswer<IntakeAnswer>(`/intakes/${id}`)
  const over = isOver(first.data) || first.error !== null
  const query = useAnswer<IntakeAnswer>(`/intakes/${id}`, {}, { every: over ? false : EVERY })
  const wasOver = useRef(over)
  useEffect(() => {
    if (over && !wasOver.current)
      void queries.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('/intakes') })
    wasOver.current = over
  }, [over])
  return query
}

function Bar({ intake: { done, files, state }, what }: Readonly<{ intake: IntakeAnswer; what: string }>) {
  const isKnown = files > 0
  const share = state === 'done' ? 100 : isKnown ? Math.round((100 * done) / files) : 0
  return (
    <div
      role="progressbar"
      aria-label={add.progressOf(what)}
      aria-valuemin={0}
      aria-valuemax={100}
      {...(isKnown || state === 'done' ? { 'aria-valuenow': share, 'aria-valuetext': add.progress(done, files) } : {})}
      className="h-2 overflow-hidden rounded-full bg-sunken"
    >
      <div
        className={`h-full rounded-full ${state === 'failed' ? 'bg-bad' : 'bg-accent'} transition-[width] ${isKnown || state === 'done' ? '' : 'animate-pulse'}`}
        style={{ width: `${isKnown || state === 'done' ? share : 30}%` }}
      />
    </div>
  )
}

/** Documents on their way into the record, or what came of them. */
export function Progress({ one: { id, what } }: Readonly<{ one: Begun }>) {
  const { data: intake, error } = useIntake(id)
  const [tone, letter] = TONES[intake?.state ?? 'waiting']
  return (
    <li className="flex flex-col gap-3 rounded-lg border border-line bg-panel p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="min-w-0 font-sans text-base font-medium break-all">
          <bdi>
            <Plain text={what} />
          </bdi>
        </h3>
        <span role="status" className="flex items-baseline gap-3 text-sm text-soft">
          {intake && intake.files > 0 && <span className="font-mono">{add.progress(intake.done, intake.files)}</span>}
          <Badge tone={tone} letter={letter}>
            {add.states[intake?.state ?? 'waiting']}
          </Badge>
        </span>
      </div>
      {intake && <Bar intake={intake} what={what} />}
      {error &&
        (error instanceof Problem && error.status === 404 ? <p className="text-sm text-warn">{add.lost}</p> : <Failed problem={error} />)}
      {intake?.state === 'failed' && (
        <div role="alert" className="rounded-md border border-bad/50 bg-bad-wash px-3 py-2 text-sm">
          <p className="font-medium text-bad break-words">
            <Plain text={intake.problem ?? add.states.failed} />
          </p>
          <p>{add.failedNext}</p>
        </div>
      )}
      {intake?.report && <Report report={intake.report} />}
    </li>
  )
}
