import {
  ArrowDown,
  ArrowUp,
  CircleAlert,
  CircleX,
  Equal,
  Languages,
  type LucideIcon,
  PencilLine,
  Sparkles,
  UserRoundCog,
} from 'lucide-react'
import type { Absence } from '../../api/answers.ts'
import { Badge, type Tone } from '../../parts/state.tsx'
import type { AnyChange, Telling } from './telling.ts'

const LOOKS: Readonly<Record<AnyChange, readonly [Tone, LucideIcon, string]>> = {
  kept: ['still', Equal, '='],
  changed: ['warn', PencilLine, 'C'],
  reworded: ['warn', PencilLine, 'R'],
  matched: ['note', Languages, '~'],
  gone: ['bad', CircleX, 'G'],
  new: ['good', Sparkles, 'N'],
  succeeded: ['note', UserRoundCog, 'S'],
  contradicted: ['bad', CircleAlert, '≠'],
  up: ['good', ArrowUp, '↑'],
  down: ['warn', ArrowDown, '↓'],
}

type Props = Readonly<{ change: AnyChange; absence?: Absence | null; telling: Telling }>

/** What became of something; where one side lacks it, for which reason. A question mark: our copy may lack it. */
export function ChangeBadge({ change, absence = null, telling }: Props) {
  const [tone, icon, letter] = LOOKS[change]
  const isDoubtful = absence !== null && absence.reason !== 'not-said'
  return (
    <Badge tone={isDoubtful ? 'still' : tone} icon={icon} letter={isDoubtful ? `${letter}?` : letter}>
      {telling.labelOf(change)}
    </Badge>
  )
}

/** The reason under a row, where one side lacks it. */
export function Reason({ change, absence = null, telling }: Props) {
  const told = telling.absenceOf(absence, change)
  return told ? <p className="text-sm text-soft">{told}</p> : null
}
