import type { Virtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'

const PAGE = 10
const STEPS: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index) => index + 1,
  ArrowUp: (index) => index - 1,
  PageDown: (index) => index + PAGE,
  PageUp: (index) => index - PAGE,
  Home: () => 0,
  End: (_, last) => last,
}

/** One row of a table takes the tab key; arrows, Page, Home and End move to others, also to those not made yet. */
export function useRowFocus(
  virtualizer: Virtualizer<HTMLDivElement, HTMLTableRowElement>,
  box: RefObject<HTMLElement | null>,
  count: number,
  open: (index: number) => void,
) {
  const [active, setActive] = useState(0)
  const wanted = useRef<number | null>(null)

  // After every render: a row that was far away comes some renders later.
  useLayoutEffect(() => {
    if (wanted.current === null) return
    const row = box.current?.querySelector<HTMLElement>(`tr[data-index="${wanted.current}"]`)
    if (!row) return
    row.focus({ preventScroll: true })
    wanted.current = null
  })

  const press = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableRowElement)) return
    const index = Number(event.target.dataset.index)
    const step = STEPS[event.key]
    if (event.key === 'Enter') {
      // Else the same press would go on to what takes focus when the row opens: the close button of a dialog.
      event.preventDefault()
      open(index)
    }
    if (!step) return
    event.preventDefault()
    const next = Math.max(0, Math.min(count - 1, step(index, count - 1)))
    wanted.current = next
    setActive(next)
    virtualizer.scrollToIndex(next)
  }
  return { active, press }
}
