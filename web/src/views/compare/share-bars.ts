import type { ShareRow } from '../../api/answers.ts'
import type { Draw } from '../../parts/chart.tsx'
import { compare } from '../../strings/compare.ts'
import type { Telling } from './telling.ts'

type Bar = Readonly<{ speaker: string; side: string; at: 0 | 1; share: number; text: string }>

const LINE = 64
const NARROW = 560

export const speakerOf = ({ speaker, party }: ShareRow): string => (party && party !== speaker ? `${speaker} (${party})` : speaker)
export const shareHeight = (shares: readonly ShareRow[]): number => shares.length * LINE + 16

const barsOf = ({ comparison: { shares, units }, sides }: Telling): Bar[] =>
  shares.flatMap((row) =>
    ([0, 1] as const).map((at): Bar => {
      const text = `${compare.percent(row.shares[at])} · ${row.counts[at].toLocaleString('en')} ${units[at]}`
      return { speaker: speakerOf(row), side: sides[at], at, share: row.shares[at], text }
    }),
  )

/** How much is told of each speaker, side by side. */
export function shareBars(telling: Telling): Draw {
  const { sides, comparison } = telling
  const bars = barsOf(telling)
  return (plot, width) => {
    const most = Math.max(...bars.map(({ share }) => share), 0.01)
    const at = { fy: 'speaker', y: 'side', x: 'share' } as const
    return {
      ...{ height: shareHeight(comparison.shares), marginLeft: width < NARROW ? 74 : 110, marginRight: 150, marginTop: 0, marginBottom: 0 },
      x: { axis: null, domain: [0, most] },
      y: { axis: 'left', domain: sides, label: null, tickSize: 0, padding: 0.15, insetTop: 18 },
      fy: { axis: null, domain: [...new Set(bars.map(({ speaker }) => speaker))], padding: 0.12 },
      marks: [
        plot.barX(bars, { ...at, fill: (bar: Bar) => (bar.at === 0 ? 'var(--line-strong)' : 'var(--accent)') }),
        plot.text(bars, { ...at, text: 'text', textAnchor: 'start', dx: 6, fill: 'currentColor', fontSize: 12 }),
        plot.text(
          bars.filter((bar) => bar.at === 0),
          {
            ...{ fy: 'speaker', text: 'speaker', frameAnchor: 'top-left', textAnchor: 'start', lineAnchor: 'top' },
            ...{ fill: 'currentColor', fontSize: 13, fontWeight: 600 },
          },
        ),
      ],
    }
  }
}
