import { useSyncExternalStore } from 'react'

/** Documents that were sent from this page, under the id by which the server tells how far they are. */
export type Begun = Readonly<{ id: string; what: string }>

let all: readonly Begun[] = []
const listeners = new Set<() => void>()

/** Newest first; kept while the app is open, whatever view one goes to in between. */
export function begun(one: Begun) {
  all = [one, ...all]
  for (const tell of listeners) tell()
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useBegun = () => useSyncExternalStore(subscribe, () => all)
