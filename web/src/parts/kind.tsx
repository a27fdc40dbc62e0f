import {
  Handshake,
  Landmark,
  type LucideIcon,
  Mail,
  MapPinned,
  Medal,
  MessagesSquare,
  Mic,
  Phone,
  Shapes,
  UsersRound,
  Video,
} from 'lucide-react'
import { kinds } from '../strings/kinds.ts'

type Look = Readonly<{ icon: LucideIcon; ink: string; color: string; symbol: string }>

/** Each kind has an icon, a colour and, in charts, a shape (a symbol of Plot). */
export const KIND_LOOKS: Readonly<Record<string, Look>> = {
  meeting: { icon: Handshake, ink: 'text-kind-1', color: 'var(--kind-1)', symbol: 'circle' },
  call: { icon: Phone, ink: 'text-kind-2', color: 'var(--kind-2)', symbol: 'triangle' },
  dialogue: { icon: MessagesSquare, ink: 'text-kind-3', color: 'var(--kind-3)', symbol: 'square' },
  consultation: { icon: UsersRound, ink: 'text-kind-4', color: 'var(--kind-4)', symbol: 'diamond' },
  visit: { icon: MapPinned, ink: 'text-kind-5', color: 'var(--kind-5)', symbol: 'star' },
  summit: { icon: Landmark, ink: 'text-kind-6', color: 'var(--kind-6)', symbol: 'hexagon' },
  correspondence: { icon: Mail, ink: 'text-kind-7', color: 'var(--kind-7)', symbol: 'wye' },
  interview: { icon: Mic, ink: 'text-kind-8', color: 'var(--kind-8)', symbol: 'cross' },
  ceremony: { icon: Medal, ink: 'text-kind-7', color: 'var(--kind-7)', symbol: 'asterisk' },
}

const OTHER: Look = { icon: Shapes, ink: 'text-kind-7', color: 'var(--kind-7)', symbol: 'times' }

export const kindLook = (kind: string): Look => KIND_LOOKS[kind] ?? OTHER

/** The kind of an engagement, and by which channel where that is not in person. */
export function Kind({ kind, channel }: Readonly<{ kind: string; channel?: string | null | undefined }>) {
  const { icon, ink } = kindLook(kind)
  const Icon = channel === 'video' ? Video : icon
  const by = channel && channel !== 'in-person' && !(kind === 'call' && channel === 'phone') ? kinds.channels[channel] : undefined
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <Icon aria-hidden className={`size-4 shrink-0 ${ink}`} />
      {kinds.names[kind] ?? kind}
      {by && <span className="text-soft">{by}</span>}
    </span>
  )
}
