import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useBetween } from '../../address/between.ts'
import { oneOf, whole } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import type { CandidatePage, RecurringPhrase } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Failed } from '../../parts/failed.tsx'
import { Loading } from '../../parts/loading.tsx'
import { Choice, Toolbar } from '../../parts/toolbar.tsx'
import { candidates as words } from '../../strings/candidates.ts'
import { Candidate } from './candidate.tsx'
import { RuleDialog, type Ruling } from './rule-dialog.tsx'
import { useRulings } from './use-rulings.ts'

const SHAPE = { language: oneOf('en', 'zh', 'ru'), minDocuments: whole }
const LIMIT = 100
const FEWEST = [2, 5, 10, 50]

function Filters() {
  return (
    <Toolbar names={['language', 'minDocuments']}>
      <Choice
        name="language"
        label={words.language}
        any={words.languages.en ?? ''}
        options={['zh', 'ru'].map((id) => ({ id, name: words.languages[id] ?? id }))}
      />
      <Choice
        name="minDocuments"
        label={words.minDocuments}
        any={words.usual}
        options={FEWEST.map((n) => ({ id: String(n), name: words.documentsAtLeast(n) }))}
      />
    </Toolbar>
  )
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

function List({ items }: Readonly<{ items: readonly RecurringPhrase[] }>) {
  const list = useRef<HTMLUListElement>(null)
  const { ruled, changed, rule, undo, error } = useRulings()
  const [asked, setAsked] = useState<Ruling | null>(null)

  // Its buttons are others now, so focus would be lost.
  useEffect(() => {
    if (changed === null || !ruled) return
    list.current?.children[items.findIndex(({ id }) => id === changed)]?.querySelector<HTMLElement>('[data-actions] button')?.focus()
  }, [changed, ruled, items])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const all = [...(list.current?.children ?? [])]
    const at = all.findIndex((item) => item.contains(event.target as Node))
    const step = STEPS[event.key]
    const own = items[at]
    if (step) {
      event.preventDefault()
      all[Math.max(0, Math.min(all.length - 1, at + step))]?.querySelector<HTMLElement>('[data-actions] button')?.focus()
    } else if (event.key === 'u') undo()
    else if (own && !ruled.has(own.id) && (event.key === 'a' || event.key === 'r')) {
      event.preventDefault()
      setAsked({ phrase: own, verdict: event.key === 'a' ? 'accepted' : 'refused' })
    }
  }
  return (
    <>
      {error && <Failed problem={error} />}
      <ul
        ref={list}
        aria-label={words.list}
        onKeyDown={press}
        className="grid grid-cols-[repeat(auto-fill,minmax(min(28rem,100%),1fr))] gap-3"
      >
        {items.map((phrase) => (
          <Candidate
            key={phrase.id}
            phrase={phrase}
            ruled={ruled.get(phrase.id)}
            onAsk={(verdict) => setAsked({ phrase, verdict })}
            onUndo={() => undo(phrase.id)}
          />
        ))}
      </ul>
      <RuleDialog
        asked={asked}
        onClose={() => setAsked(null)}
        onRule={({ phrase, verdict }, formula, why) => {
          setAsked(null)
          rule(phrase, verdict, formula, why)
        }}
      />
    </>
  )
}

/** Phrases that recur and are in no register, to be accepted or refused. */
export function Candidates() {
  const { between } = useBetween()
  const [{ language, minDocuments }] = useAddress(SHAPE)
  const query = useAnswer<CandidatePage>('/formulas/candidates', { between, language, minDocuments, limit: LIMIT })
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <Filters />
      <Ask query={query} loading={<Loading label={words.looking} />}>
        {({ items, documents, of }) =>
          items.length === 0 ? (
            <Empty title={words.none}>{words.noneLead}</Empty>
          ) : (
            <div className="flex min-w-0 flex-col gap-3">
              <p className="text-sm text-soft">
                {words.among(documents, of)} <span data-screen-only>{words.keys}</span>
              </p>
              <List items={items} />
            </div>
          )
        }
      </Ask>
    </div>
  )
}
