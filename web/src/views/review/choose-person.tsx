import { useEffect, useState } from 'react'
import type { MaybePerson, RegisterPeopleAnswer, ReviewItem } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { review } from '../../strings/review.ts'
import type { Wish } from './actions.ts'
import { opensWith } from './deciding.tsx'
import { keyOf } from './items.ts'
import { Radios } from './radios.tsx'

type Props = Readonly<{ item: Extract<ReviewItem, { kind: 'people' }>; onChange: (wish: Wish | null) => void }>

const PAUSE = 200

/** What was typed, once one stops typing. */
function useSettled(typed: string): string {
  const [settled, settle] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => settle(typed.trim()), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}

const shownOf = ({ id, name, party }: MaybePerson) => ({
  id,
  shown: (
    <span className="flex flex-wrap items-baseline gap-x-2">
      {name}
      <code className="text-xs text-faint">{id}</code>
      <span className="text-xs text-faint">{party}</span>
    </span>
  ),
})

/** Somebody of the registers: of those with a like name, or found by name. */
export function ChoosePerson({ item, onChange }: Props) {
  const { who, maybe } = item
  const [typed, type] = useState('')
  const q = useSettled(typed)
  const [chosen, choose] = useState<string | null>(maybe[0]?.id ?? null)
  const { data } = useAnswer<RegisterPeopleAnswer>('/review/people', { q, party: who.party }, { enabled: q !== '' })
  const people = q === '' ? maybe : (data?.items ?? [])
  const person = people.some(({ id }) => id === chosen) ? chosen : null
  const name = keyOf(item)
  useEffect(() => onChange(person ? { kind: 'same-person', people: [person, name] } : null), [person, name, onChange])
  return (
    <div className="flex flex-col gap-3">
      <label className="flex flex-col gap-1 text-sm font-medium">
        {review.searchPerson}
        <input
          ref={maybe.length === 0 ? opensWith : null}
          type="search"
          value={typed}
          placeholder={review.typeMore}
          onChange={({ target }) => type(target.value)}
          maxLength={200}
          className="h-10 rounded-md border border-line-strong/70 bg-paper px-3 font-normal placeholder:text-faint"
        />
      </label>
      {people.length > 0 ? (
        <div className="max-h-64 overflow-y-auto">
          <Radios legend={q === '' ? review.maybe : review.found} options={people.map(shownOf)} value={person} onChange={choose} />
        </div>
      ) : (
        <p role="status" className="text-sm text-soft">
          {q === '' ? review.noMaybe : data ? review.noPerson : ''}
        </p>
      )}
    </div>
  )
}
