import { useMemo } from 'react'
import type { ShareRow } from '../../api/answers.ts'
import { Figure } from '../../parts/figure.tsx'
import { Section } from '../../parts/section.tsx'
import { compare } from '../../strings/compare.ts'
import { shareBars, shareHeight, speakerOf } from './share-bars.ts'
import type { Telling } from './telling.ts'

/** How much is told of what each speaker said. */
export function Shares({ telling }: Readonly<{ telling: Telling }>) {
  const { shares, units } = telling.comparison
  const draw = useMemo(() => shareBars(telling), [telling])
  if (shares.length === 0) return null
  return (
    <Section title={compare.sections.shares} count={shares.length}>
      <Figure
        label={compare.bars(...telling.sides)}
        draw={draw}
        rows={shares}
        idOf={speakerOf}
        height={shareHeight(shares)}
        columns={[
          { id: 'speaker', title: compare.speaker, cell: speakerOf, value: speakerOf },
          ...([0, 1] as const).map((side) => ({
            id: `share-${side}`,
            title: `${compare.share}, ${telling.sides[side]}`,
            cell: (row: ShareRow) => `${compare.percent(row.shares[side])} · ${row.counts[side].toLocaleString('en')} ${units[side]}`,
            value: (row: ShareRow) => row.shares[side],
          })),
        ]}
      />
    </Section>
  )
}
