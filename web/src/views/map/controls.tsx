import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp, Globe2, type LucideIcon, Minus, Plus, Scan } from 'lucide-react'
import { Button } from '../../parts/button.tsx'
import { Tooltip } from '../../parts/tooltip.tsx'
import { map } from '../../strings/map.ts'

export type Act = 'in' | 'out' | 'west' | 'east' | 'north' | 'south' | 'world' | 'fit'

const CONTROLS: readonly (readonly [Act, LucideIcon, string])[] = [
  ['in', Plus, map.zoomIn],
  ['out', Minus, map.zoomOut],
  ['west', ArrowLeft, map.west],
  ['east', ArrowRight, map.east],
  ['north', ArrowUp, map.north],
  ['south', ArrowDown, map.south],
]

/** What keys do on the map. */
export const KEYS: Readonly<Record<string, Act>> = {
  ...{ '+': 'in', '=': 'in', '-': 'out', '0': 'world' },
  ...{ ArrowLeft: 'west', ArrowRight: 'east', ArrowUp: 'north', ArrowDown: 'south' },
}

/** Buttons that move the map. */
export function Controls({ onAct }: Readonly<{ onAct: (act: Act) => void }>) {
  return (
    <div data-screen-only role="toolbar" aria-label={map.controls} className="flex flex-wrap gap-1.5">
      {CONTROLS.map(([act, Icon, name]) => (
        <Tooltip key={act} content={name}>
          <Button isSquare aria-label={name} onClick={() => onAct(act)}>
            <Icon aria-hidden className="size-4" />
          </Button>
        </Tooltip>
      ))}
      <Button onClick={() => onAct('fit')}>
        <Scan aria-hidden className="size-4" />
        {map.fit}
      </Button>
      <Button onClick={() => onAct('world')}>
        <Globe2 aria-hidden className="size-4" />
        {map.world}
      </Button>
    </div>
  )
}
