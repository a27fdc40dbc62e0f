import { Monitor, Moon, Sun } from 'lucide-react'
import { Button } from '../parts/button.tsx'
import { Tooltip } from '../parts/tooltip.tsx'
import { shell } from '../strings/shell.ts'
import { THEMES, useTheme } from './theme.ts'

const ICONS = { system: Monitor, light: Sun, dark: Moon } as const

/** One button that goes round the three themes and says which holds. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme()
  const Icon = ICONS[theme]
  const label = `${shell.theme}: ${shell.themes[theme]}`
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system'
  return (
    <Tooltip content={label}>
      <Button look="quiet" isSquare aria-label={label} onClick={() => choose(next)}>
        <Icon aria-hidden className="size-[1.125rem]" />
      </Button>
    </Tooltip>
  )
}
