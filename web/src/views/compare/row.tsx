import type { ReactNode } from 'react'
import type { Absence } from '../../api/answers.ts'
import { ChangeBadge, Reason } from './change.tsx'
import type { AnyChange, Telling } from './telling.ts'

type Props = Readonly<{
  change: AnyChange
  absence?: Absence | null
  telling: Telling
  head: ReactNode
  /** After the head, smaller. */
  note?: ReactNode
  children?: ReactNode
}>

/** One difference: what became of it, of what, and the words. */
export function Row({ change, absence = null, telling, head, note, children }: Props) {
  return (
    <li className="grid grid-cols-1 gap-x-4 gap-y-1 border-t border-line py-2.5 first:border-t-0 md:grid-cols-[11rem_minmax(0,1fr)]">
      <div>
        <ChangeBadge change={change} absence={absence} telling={telling} />
      </div>
      <div className="flex min-w-0 flex-col gap-1">
        <p>
          {head}
          {note && <span className="text-sm text-soft"> · {note}</span>}
        </p>
        {children}
        <Reason change={change} absence={absence} telling={telling} />
      </div>
    </li>
  )
}
