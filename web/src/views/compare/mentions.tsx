import type { ReactNode } from 'react'
import type { MentionRow } from '../../api/answers.ts'
import { Section } from '../../parts/section.tsx'
import { compare } from '../../strings/compare.ts'
import { BySide, CitedWords } from './cited.tsx'
import { Row } from './row.tsx'
import { useShown } from './states.tsx'
import type { Side, Telling } from './telling.ts'

type Props<T extends MentionRow> = Readonly<{
  title: string
  rows: readonly T[]
  telling: Telling
  headOf: (row: T) => ReactNode
  /** In place of who says it. */
  howOf?: (row: T, side: Side) => string | null
}>

/** Things named, by what became of them, with the words and who says them on either side. */
export function Mentions<T extends MentionRow>({ title, rows, telling, headOf, howOf = () => null }: Props<T>) {
  const shown = useShown(rows, ({ change }) => change)
  if (shown.length === 0) return null
  const by = (row: T, side: Side) => howOf(row, side) ?? (row.speakers[side].join(', ') || compare.noSpeaker)
  return (
    <Section title={title} count={shown.length}>
      <ul>
        {shown.map((row) => (
          <Row key={row.id} change={row.change} absence={row.absence} telling={telling} head={headOf(row)}>
            <BySide telling={telling}>
              {(side) =>
                row.sides[side].length > 0 ? (
                  <>
                    <span className="text-sm text-soft">{by(row, side)}: </span>
                    <CitedWords words={row.sides[side]} telling={telling} most={1} />
                  </>
                ) : null
              }
            </BySide>
          </Row>
        ))}
      </ul>
    </Section>
  )
}
