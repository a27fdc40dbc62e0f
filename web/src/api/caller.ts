import { useAnswer } from './use-answer.ts'

export type Role = 'read' | 'decide' | 'admin'

type Session = Readonly<{ caller: Readonly<{ name: string; role: Role }> | null; needsToken: boolean }>

const RANKS: readonly Role[] = ['read', 'decide', 'admin']

/** Who asks, and whether they may do what needs a role. Until that is known they may: the server refuses what is not allowed. */
export function useCaller(needed: Role) {
  const { data } = useAnswer<Session>('/session')
  const caller = data?.caller ?? null
  return { caller, may: !caller || RANKS.indexOf(caller.role) >= RANKS.indexOf(needed) }
}
