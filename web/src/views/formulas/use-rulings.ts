import { useState } from 'react'
import type { RecurringPhrase } from '../../api/answers.ts'
import { useDecide } from '../../api/use-decide.ts'
import { candidates as words } from '../../strings/candidates.ts'

/** What was decided of a candidate since the page was come to. */
export type Ruled = Readonly<{ verdict: 'accepted' | 'refused'; formula: string; decision: string }>

/** Decisions about candidates: shown at once, sent, and taken back. */
export function useRulings() {
  const [ruled, setRuled] = useState<ReadonlyMap<string, Ruled>>(new Map())
  const { mutate, error, isPending } = useDecide('/formulas/candidates')
  const rule = ({ id, language, pattern, text }: RecurringPhrase, verdict: Ruled['verdict'], formula: string, why: string) => {
    // Words are compared by their stems, so a pattern will do; one of stems alone (`мор*`) is told by its words.
    const said = pattern.includes('*') && !pattern.includes('{') ? text : pattern
    mutate(
      { ruling: { kind: 'variant', formula, language, words: said, verdict }, why },
      {
        onSuccess: ({ items: [taken] }) => {
          if (taken) setRuled((former) => new Map(former).set(id, { verdict, formula, decision: taken.id }))
        },
      },
    )
  }
  const undo = (id: string | undefined = [...ruled.keys()].at(-1)) => {
    const last = id === undefined ? undefined : ruled.get(id)
    if (id === undefined || !last) return
    mutate(
      { ruling: { kind: 'undo', decision: last.decision }, why: words.undoWhy },
      { onSuccess: () => setRuled((former) => new Map([...former].filter(([one]) => one !== id))) },
    )
  }
  return { ruled, rule, undo, error, isPending }
}
