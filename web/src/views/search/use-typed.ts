import { useEffect, useRef, useState } from 'react'

const PAUSE = 100

/** What is typed, and put into the address a moment after; what comes from elsewhere (the field in the head, a step back) is taken over. */
export function useTyped(q: string, set: (q: string | undefined) => void) {
  const [typed, type] = useState(q)
  const sent = useRef(q)
  useEffect(() => {
    if (q === sent.current) return
    sent.current = q
    type(q)
  }, [q])
  useEffect(() => {
    if (typed === sent.current) return
    const timer = setTimeout(() => {
      sent.current = typed
      set(typed || undefined)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [typed, set])
  return [typed, type] as const
}
