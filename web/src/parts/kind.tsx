import { Video } from 'lucide-react'
import { kinds } from '../strings/kinds.ts'
import { kindLook } from './kind-looks.ts'

/** The kind of an engagement, and by which channel where that is not in person. */
export function Kind({ kind, channel }: Readonly<{ kind: string; channel?: string | null | undefined }>) {
  const { icon, ink } = kindLook(kind)
  const Icon = channel === 'video' ? Video : icon
  const by = channel && channel !== 'in-person' && !(kind === 'call' && channel === 'phone') ? kinds.channels[channel] : undefined
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
        <Icon aria-hidden className={`size-4 shrink-0 ${ink}`} />
        {kinds.names[kind] ?? kind}
      </span>
      {by && <span className="text-soft">{by}</span>}
    </span>
  )
}
