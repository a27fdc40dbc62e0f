import { useSyncExternalStore } from 'react'

/** Decisions taken by one act, which are undone together. */
export type Taken = Readonly<{ decisions: readonly string[]; what: string }>

let all: readonly Taken[] = []
const listeners = new Set<() => void>()

function set(next: readonly Taken[]) {
  all = next
  for (const tell of listeners) tell()
}

/** What was decided since the app was opened, for undoing, whatever view one goes to in between. */
export const taken = {
  push: (one: Taken) => set([...all, one]),
  drop: (one: Taken) => set(all.filter((other) => other !== one)),
  last: () => all.at(-1),
  /** One of these was undone elsewhere. */
  forget: (decision: string) => set(all.filter(({ decisions }) => !decisions.includes(decision))),
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

export const useLastTaken = () => useSyncExternalStore(subscribe, taken.last)
