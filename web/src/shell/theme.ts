import { useSyncExternalStore } from 'react'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** Also in `public/theme.js`, which applies the choice before the first paint. */
const KEY = 'chancery.theme'
const listeners = new Set<() => void>()

const current = (): Theme => THEMES.find((theme) => theme === document.documentElement.dataset.theme) ?? 'system'

function choose(theme: Theme) {
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  try {
    if (theme === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, theme)
  } catch {
    // Storage is closed to this page: the choice holds until the tab is closed.
  }
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useTheme = () => [useSyncExternalStore(subscribe, current), choose] as const
