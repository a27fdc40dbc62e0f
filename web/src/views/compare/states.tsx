import { oneOf } from '../../address/fields.ts'
import { useAddress } from '../../address/use-address.ts'
import { buttonLook } from '../../parts/button.tsx'
import { compare } from '../../strings/compare.ts'
import type { AnyChange, Telling } from './telling.ts'

const FILTERS = ['kept', 'changed', 'gone', 'new'] as const
export type Filter = (typeof FILTERS)[number]

const SHAPE = { state: oneOf(...FILTERS) }

/** Which states are shown together. */
const OF: Readonly<Record<AnyChange, Filter>> = {
  ...{ kept: 'kept', changed: 'changed', reworded: 'changed', matched: 'changed', gone: 'gone', new: 'new' },
  ...{ succeeded: 'changed', contradicted: 'changed', up: 'changed', down: 'changed' },
}

export const filterOf = (change: AnyChange): Filter => OF[change]

export const useStateFilter = () => useAddress(SHAPE)[0].state

/** Rows of the state that the address names; all where it names none. */
export function useShown<T>(rows: readonly T[], changeOf: (row: T) => AnyChange): readonly T[] {
  const state = useStateFilter()
  return state ? rows.filter((row) => filterOf(changeOf(row)) === state) : rows
}

/** How many there are of each state; a button shows those alone. */
export function StateFilter({ telling, changes }: Readonly<{ telling: Telling; changes: readonly AnyChange[] }>) {
  const [{ state }, change] = useAddress(SHAPE)
  const count = (filter: Filter): number => changes.filter((one) => filterOf(one) === filter).length
  const look = (isOn: boolean) => `${buttonLook(isOn ? 'main' : 'plain')}`
  return (
    <fieldset data-screen-only className="flex flex-wrap items-center gap-2">
      <legend className="sr-only">{compare.show}</legend>
      <button type="button" aria-pressed={!state} onClick={() => change({ state: undefined })} className={look(!state)}>
        {compare.all} <span className="font-normal tabular-nums">{changes.length}</span>
      </button>
      {FILTERS.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={state === filter}
          onClick={() => change({ state: state === filter ? undefined : filter })}
          className={look(state === filter)}
        >
          {telling.labelOf(filter)} <span className="font-normal tabular-nums">{count(filter)}</span>
        </button>
      ))}
    </fieldset>
  )
}
