import { Award, Gavel, Handshake, type LucideIcon, Repeat2, Sparkles } from 'lucide-react'
import type { Coming } from '../../api/answers.ts'

export const KINDS = ['anniversary', 'themed-year', 'chairmanship', 'planned', 'round'] as const
export type CalendarKind = (typeof KINDS)[number]

/** Contacts of a standing format are rounds of it. */
export const kindOf = ({ kind, session }: Pick<Coming, 'kind' | 'session'>): CalendarKind =>
  kind === 'planned' && session ? 'round' : kind

export const LOOKS: Readonly<Record<CalendarKind, Readonly<{ icon: LucideIcon; ink: string }>>> = {
  anniversary: { icon: Award, ink: 'text-kind-5' },
  'themed-year': { icon: Sparkles, ink: 'text-kind-3' },
  chairmanship: { icon: Gavel, ink: 'text-kind-6' },
  planned: { icon: Handshake, ink: 'text-kind-1' },
  round: { icon: Repeat2, ink: 'text-kind-4' },
}
