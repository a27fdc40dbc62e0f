import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

/** When another page has come, focus goes to its heading, so that a screen reader tells where one is. Not at the first, nor when only a filter changes. */
export function useFocusOnArrival() {
  const router = useRouter()
  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      }),
    [router],
  )
}
