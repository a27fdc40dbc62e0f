import { useMutation } from '@tanstack/react-query'
import type { DecisionsTaken } from './answers.ts'
import { post } from './client.ts'
import type { Problem } from './problem.ts'
import { queries } from './queries.ts'

/** What is ruled, as `POST /api/decisions` takes it. */
export type Wish =
  | Readonly<{ kind: 'commitment'; document: string; commitment: string; state: 'kept' | 'lapsed' | 'open' }>
  | Readonly<{ kind: 'variant'; formula: string; language: string; words: string; verdict: 'accepted' | 'refused' }>
  | Readonly<{ kind: 'undo'; decision: string }>

export type Decided = Readonly<{ ruling: Wish; why: string }>

/** Takes decisions. What else is shown is asked anew; `except`: a path whose answers stay, where the view keeps count itself. */
export function useDecide(except?: string) {
  return useMutation<DecisionsTaken, Problem, Decided>({
    mutationFn: (decided) => post<DecisionsTaken>('/decisions', decided),
    onSuccess: () => void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== except }),
  })
}
