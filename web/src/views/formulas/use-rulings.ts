import { useState } from 'react'
import type { RecurringPhrase } from '../../api/answers.ts'
import { useDecide } from '../../api/use-decide.ts'
import { candidates as words } from '../../strings/candidates.ts'

/** What was decided of a candidate since the page was come to. */
export type Ruled = Readonly<{ verdict: 'accepted' | 'refused'; formula: string; decision: string }>

/** Decisions about candidates: shown at once, sent, and taken back. */
export function useRulings() {
  const [ruled, setRuled] = useState<ReadonlyMap<string, Ruled>>(new Map())
  /** The candidate whose buttons changed last: focus stays with it. */
  const [changed, setChanged] = useState<string | null>(null)
  const { mutate, error, isPending } = useDecide('/formulas/candidates')
  const rule = ({ id, language, pattern, text }: RecurringPhrase, verdict: Ruled['verdict'], formula: string, why: string) => {
    if (isPending) return
    // Words are compared by their stems, so a pattern will do; one of stems alone (`мор*`) is told by its words.
    const said = pattern.includes('*') && !pattern.includes('{') ? text : pattern
    mutate(
      { ruling: { kind: 'variant', formula, language, words: said, verdict }, why },
      {
        onSuccess: ({ items: [taken] }) => {
          if (taken) setRuled((former) => new Map(former).set(id, { verdict, formula, decision: taken.id }))
          setChanged(id)
        },
      },
    )
  }
  const undo = (id: string | undefined = [...ruled.keys()].at(-1)) => {
    const last = id === undefined ? undefined : ruled.get(id)
    if (id === undefined || !last || isPending) return
    mutate(
      { ruling: { kind: 'undo', decision: last.decision }, why: words.undoWhy },
      {
        onSuccess: () => {
          setRuled((former) => new Map([...former].filter(([one]) => one !== id)))
          setChanged(id)
        },
      },
    )
  }
  return { ruled, changed, rule, undo, error }
}
