import { useSyncExternalStore } from 'react'

const query = () => matchMedia('(prefers-reduced-motion: reduce)')

function subscribe(onChange: () => void): () => void {
  const list = query()
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

/** Whether one has asked that nothing move. */
export const useReducedMotion = (): boolean => useSyncExternalStore(subscribe, () => query().matches)
