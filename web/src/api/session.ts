import { useSyncExternalStore } from 'react'
import { post } from './client.ts'

let wanted = false
const listeners = new Set<() => void>()

function set(value: boolean) {
  wanted = value
  for (const tell of listeners) tell()
}

/** An answer was refused for want of a session: the sign-in page is shown. */
export const askToSignIn = () => set(true)

/** Opens a session. Throws a `Problem` when the token is refused. */
export async function signIn(token: string): Promise<void> {
  await post('/session', { token })
  set(false)
}

const subscribe = (tell: () => void) => {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

/** Whether one must sign in before anything else. */
export const useSignInWanted = () => useSyncExternalStore(subscribe, () => wanted)
