import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { DecisionsTaken } from '../../api/answers.ts'
import { post } from '../../api/client.ts'
import { queries } from '../../api/queries.ts'
import { review } from '../../strings/review.ts'
import type { Wish } from './actions.ts'
import { taken, useLastTaken } from './taken.ts'

type Deciding = Readonly<{ wish: Wish; why: string; what: string }>

const send = (ruling: Wish, why: string) => post<DecisionsTaken>('/decisions', { ruling, why })

/** All that is shown may rest on what was decided. */
const askAnew = () => queries.invalidateQueries({ predicate: ({ queryKey }) => !String(queryKey[0]).startsWith('/intakes') })

async function undoLast(): Promise<string | null> {
  const last = taken.last()
  if (!last) return null
  for (const decision of [...last.decisions].reverse()) await send({ kind: 'undo', decision }, review.undoWhy)
  taken.drop(last)
  void askAnew()
  return last.what
}

/** Takes decisions and undoes those of this session. `said`: what was done last, for the notice. */
export function useDeciding() {
  const last = useLastTaken()
  const [said, say] = useState<Readonly<{ text: string; canUndo: boolean }> | null>(null)
  const deciding = useMutation({
    mutationFn: async ({ wish, why, what }: Deciding) => {
      const { items } = await send(wish, why)
      taken.push({ decisions: items.map(({ id }) => id), what })
      say({ text: what, canUndo: true })
      // Not waited for: the next item is there already.
      void askAnew()
    },
  })
  const undoing = useMutation({
    mutationFn: undoLast,
    onSuccess: (what) => say({ text: what === null ? review.nothingToUndo : review.undone(what), canUndo: false }),
  })
  return {
    decide: deciding.mutateAsync,
    undo: () => !undoing.isPending && undoing.mutate(),
    last,
    said,
    hush: () => {
      say(null)
      deciding.reset()
      undoing.reset()
    },
    isBusy: deciding.isPending || undoing.isPending,
    problem: undoing.error,
  }
}

export type Deciders = ReturnType<typeof useDeciding>
