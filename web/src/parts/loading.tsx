import { parts } from '../strings/parts.ts'

const WIDTHS = ['w-11/12', 'w-8/12', 'w-10/12', 'w-7/12', 'w-9/12'] as const

/** Shown until the first answer is there. */
export function Loading({ lines = 5, label = parts.loading }: Readonly<{ lines?: number; label?: string }>) {
  return (
    <div role="status" aria-busy="true" className="flex flex-col gap-3 py-2">
      <span className="sr-only">{label}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never move.
          key={index}
          aria-hidden
          className={`block h-4 animate-pulse rounded bg-line/70 ${WIDTHS[index % WIDTHS.length]}`}
        />
      ))}
    </div>
  )
}
