import { functionalUpdate, type SortingState, type Updater } from '@tanstack/react-table'
import { useMemo, useState } from 'react'
import { useParam } from '../address/use-address.ts'

/** `date` or `-date`, downwards. */
const read = (text: string | undefined): SortingState => (text ? [{ id: text.replace(/^-/, ''), desc: text.startsWith('-') }] : [])
const print = ([first]: SortingState) => first && `${first.desc ? '-' : ''}${first.id}`

/** The order of a table: in the address under `name`, or, without one, the table's own. */
export function useSorting(name: string | undefined) {
  const [own, setOwn] = useState<string>()
  const [param, setParam] = useParam(name ?? '')
  const text = name ? param : own
  const sorting = useMemo(() => read(text), [text])
  const onSortingChange = (updater: Updater<SortingState>) => (name ? setParam : setOwn)(print(functionalUpdate(updater, sorting)))
  return { sorting, onSortingChange }
}
