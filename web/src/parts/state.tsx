import {
  Check,
  CircleAlert,
  CircleDashed,
  CircleDot,
  CircleHelp,
  CircleX,
  Equal,
  History,
  LoaderCircle,
  type LucideIcon,
  PencilLine,
  Repeat2,
  Sparkles,
  Timer,
  TrendingDown,
  VolumeX,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { states } from '../strings/states.ts'

const TONES = {
  good: 'border-good/40 bg-good-wash text-good',
  warn: 'border-warn/40 bg-warn-wash text-warn',
  bad: 'border-bad/40 bg-bad-wash text-bad',
  note: 'border-note/40 bg-note-wash text-note',
  still: 'border-line-strong/50 bg-still-wash text-still',
} as const

export type Tone = keyof typeof TONES
export type StateName = keyof typeof states

const LOOKS: Readonly<Record<StateName, readonly [Tone, LucideIcon]>> = {
  open: ['note', CircleDot],
  repeated: ['note', Repeat2],
  kept: ['good', Check],
  lapsed: ['bad', Timer],
  softened: ['warn', TrendingDown],
  held: ['good', Check],
  referenced: ['still', History],
  planned: ['note', CircleDashed],
  used: ['good', CircleDot],
  silent: ['warn', VolumeX],
  new: ['good', Sparkles],
  changed: ['warn', PencilLine],
  gone: ['bad', CircleX],
  same: ['still', Equal],
  conflict: ['bad', CircleAlert],
  agreed: ['good', Equal],
  single: ['still', CircleDot],
  inferred: ['warn', CircleHelp],
  unknown: ['still', CircleHelp],
  accepted: ['good', Check],
  rejected: ['bad', CircleX],
  doubtful: ['warn', CircleAlert],
  running: ['note', LoaderCircle],
  done: ['good', Check],
  failed: ['bad', CircleX],
}

/** A badge with any words, an icon and a letter of one's own; for a state with a name take `State`. */
export function Badge({
  tone,
  icon: Icon,
  letter,
  children,
}: Readonly<{ tone: Tone; icon?: LucideIcon; letter?: string; children: ReactNode }>) {
  return (
    <span
      className={`inline-flex w-max max-w-full items-center gap-1 rounded border px-1.5 py-px text-[0.8125rem] leading-snug ${TONES[tone]}`}
    >
      {Icon && <Icon aria-hidden className="size-3.5 shrink-0" />}
      {letter && (
        <span aria-hidden className="font-mono text-xs font-bold">
          {letter}
        </span>
      )}
      <span>{children}</span>
    </span>
  )
}

/** A state by its name: icon, letter and words, never colour alone. `children` in place of its usual words. */
export function State({ state, children }: Readonly<{ state: StateName; children?: ReactNode }>) {
  const [tone, icon] = LOOKS[state]
  return (
    <Badge tone={tone} icon={icon} letter={states[state].letter}>
      {children ?? states[state].name}
    </Badge>
  )
}
