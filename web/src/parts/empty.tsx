import { CircleDashed } from 'lucide-react'
import type { ReactNode } from 'react'

/** Nothing to show: what was looked for, and (as children) what to do next. */
export function Empty({ title, children }: Readonly<{ title: string; children?: ReactNode }>) {
  return (
    <div className="flex items-start gap-3 rounded-md border border-dashed border-line-strong/60 px-4 py-5 text-soft">
      <CircleDashed aria-hidden className="mt-0.5 size-5 shrink-0 text-faint" />
      <div>
        <p className="font-medium text-ink">{title}</p>
        {children && <div className="mt-0.5 max-w-prose">{children}</div>}
      </div>
    </div>
  )
}
