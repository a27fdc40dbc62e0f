import type { ReactNode } from 'react'
import { useBetween } from '../address/between.ts'
import { useParties } from '../api/use-answer.ts'
import { shell } from '../strings/shell.ts'
import { Empty } from './empty.tsx'

type Props = Readonly<{ children: (between: string, parties: readonly [a: string, b: string]) => ReactNode }>

/** For a view that is about one relationship: asks for it where the address names none. */
export function NeedsBetween({ children }: Props) {
  const { between, parties } = useBetween()
  const { data } = useParties()
  if (between && parties) return children(between, parties)
  return <Empty title={shell.noRelationship}>{data?.items.length === 0 ? shell.emptyRecord : shell.chooseAbove}</Empty>
}
