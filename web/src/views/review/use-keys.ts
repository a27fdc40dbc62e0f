import { useEffect, useRef } from 'react'

const NAME = 'chancery.review.keys'

/** Whether letters act; kept in this browser. */
export const keysAreOn = () => localStorage.getItem(NAME) !== 'off'
export const turnKeys = (isOn: boolean) => (isOn ? localStorage.removeItem(NAME) : localStorage.setItem(NAME, 'off'))

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role=combobox], dialog') !== null)

/** Calls what a key stands for, unless one writes, a dialog is open, or a modifier is held. */
export function useKeys(acts: Readonly<Record<string, (() => void) | undefined>>) {
  const latest = useRef(acts)
  latest.current = acts
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return
      if (document.querySelector('dialog[open]')) return
      if (event.key.length === 1 && !keysAreOn()) return
      const act = latest.current[event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])
}
