import { useMemo } from 'react'
import { Figure } from '../../parts/figure.tsx'
import { Section } from '../../parts/section.tsx'
import { compare } from '../../strings/compare.ts'
import { type Placed, slopeHeight, slopes } from './slopes.ts'
import type { Telling } from './telling.ts'

/** Which topic comes first on either side: a slope for each that both have. */
export function TopicOrder({ telling }: Readonly<{ telling: Telling }>) {
  const { topics } = telling.comparison
  const { sides } = telling
  const rows = useMemo(
    (): Placed[] =>
      topics
        .map(({ id, order }) => ({ id, name: telling.nameOf('topics', id), order }))
        .filter(({ order }) => order[0] !== null || order[1] !== null),
    [topics, telling],
  )
  const draw = useMemo(() => slopes(rows, sides), [rows, sides])
  if (rows.length < 2) return null
  return (
    <Section title={compare.sections.order} count={rows.length}>
      <Figure
        label={compare.slope(...sides)}
        draw={draw}
        rows={rows}
        idOf={({ id }) => id}
        height={slopeHeight(rows)}
        caption={compare.slopeCaption}
        columns={[
          { id: 'topic', title: compare.topic, cell: ({ name }) => name, value: ({ name }) => name },
          ...([0, 1] as const).map((side) => ({
            id: `place-${side}`,
            title: `${compare.order}, ${sides[side]}`,
            cell: ({ order }: Placed) => order[side] ?? compare.notTold,
            value: ({ order }: Placed) => order[side],
          })),
        ]}
      />
    </Section>
  )
}
