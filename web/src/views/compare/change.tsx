import {
  ArrowDown,
  ArrowUp,
  CircleAlert,
  CircleX,
  Equal,
  Languages,
  type LucideIcon,
  PanelLeft,
  PanelRight,
  PencilLine,
  Sparkles,
  UserRoundCog,
} from 'lucide-react'
import type { Absence } from '../../api/answers.ts'
import { Badge, type Tone } from '../../parts/state.tsx'
import type { AnyChange, Telling } from './telling.ts'

type Look = readonly [Tone, LucideIcon, string]

const LOOKS: Readonly<Record<AnyChange, Look>> = {
  kept: ['still', Equal, 'K'],
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

/** What one side alone tells is neither gone nor new. */
const OF_ACCOUNTS: Readonly<Record<'gone' | 'new', Look>> = { gone: ['note', PanelLeft, '1'], new: ['note', PanelRight, '2'] }

type Props = Readonly<{ change: AnyChange; absence?: Absence | null; telling: Telling }>

/** What became of something; where one side lacks it, for which reason. A question mark: our copy may lack it. */
export function ChangeBadge({ change, absence = null, telling }: Props) {
  const looks = telling.comparison.mode === 'accounts' ? { ...LOOKS, ...OF_ACCOUNTS } : LOOKS
  const [tone, icon, letter] = looks[change]
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
