import { type RefObject, useEffect } from 'react'

/** When marks are drawn anew, focus goes back to the one that had it. */
export function useKeptFocus(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current
    if (!element) return
    let last: string | null = null
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target.getAttribute('data-spot') : null
    }
    // Removing an element takes focus without telling; leaving it by hand is told.
    const leave = ({ relatedTarget, target }: FocusEvent) => {
      if (relatedTarget || (target as Element).isConnected) last = relatedTarget ? null : last
    }
    const observer = new MutationObserver(() => {
      if (last === null || document.activeElement !== document.body) return
      for (const mark of element.querySelectorAll<SVGElement>('[data-spot]'))
        if (mark.getAttribute('data-spot') === last) return mark.focus({ preventScroll: true })
    })
    observer.observe(element, { childList: true, subtree: true })
    element.addEventListener('focusin', note)
    element.addEventListener('focusout', leave)
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', note)
      element.removeEventListener('focusout', leave)
    }
  }, [box])
}
