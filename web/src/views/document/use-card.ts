import { useCallback, useEffect, useRef, useState } from 'react'

/** So long one may be on the way from the words to the card. */
const GRACE = 160
const REST = 120

/** Which facts the card is of, and beside which words. It comes when the pointer rests, and goes a little after it has left. */
export function useCard() {
  const anchor = useRef<Element | null>(null)
  const timer = useRef(0)
  const [shown, setShown] = useState<readonly number[]>(NONE)
  const later = useCallback((todo: () => void, wait: number) => {
    window.clearTimeout(timer.current)
    timer.current = window.setTimeout(todo, wait)
  }, [])
  const stay = useCallback(() => window.clearTimeout(timer.current), [])
  const hide = useCallback(() => {
    window.clearTimeout(timer.current)
    setShown(NONE)
  }, [])
  const leave = useCallback(() => later(() => setShown(NONE), GRACE), [later])
  const show = useCallback(
    (at: Element, facts: readonly number[], wait = REST) => {
      later(() => {
        anchor.current = at
        setShown(facts)
      }, wait)
    },
    [later],
  )
  useEffect(() => stay, [stay])
  return { anchor, shown, show, hide, leave, stay }
}

const NONE: readonly number[] = []
