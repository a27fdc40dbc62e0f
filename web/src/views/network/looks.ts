import type { NetworkNode } from '../../api/answers.ts'

/** Colours of the busiest parties; all others share the last. Letters tell them apart. */
const COLORS = [
  'var(--kind-1)',
  'var(--kind-2)',
  'var(--kind-3)',
  'var(--kind-4)',
  'var(--kind-5)',
  'var(--kind-6)',
  'var(--kind-8)',
] as const
export const OTHER_COLOR = 'var(--kind-7)'

export type Looks = Readonly<{
  /** Parties with a colour of their own, the busiest first. */
  parties: readonly Readonly<{ id: string; color: string }>[]
  hasOthers: boolean
  colorOf: (party: string | null) => string
}>

/** Colours by party: stable for the same parties, whatever the stretch of time. */
export function looksOf(nodes: readonly NetworkNode[], order: readonly string[]): Looks {
  const here = new Set(nodes.flatMap(({ party }) => party ?? []))
  const ranked = order.slice(0, COLORS.length)
  const parties = ranked.flatMap((id, i) => (here.has(id) ? [{ id, color: COLORS[i] as string }] : []))
  const colors = new Map(parties.map(({ id, color }) => [id, color]))
  return { parties, hasOthers: [...here].some((id) => !colors.has(id)), colorOf: (party) => (party && colors.get(party)) || OTHER_COLOR }
}

/** Radius of a node: its area grows with its engagements. In a narrow picture all are smaller. */
export const radiusOf = (engagements: number, most: number, width: number): number =>
  Math.min(1, Math.max(0.68, width / 900)) * (9.5 + 15 * Math.sqrt(engagements / Math.max(1, most)))

export const widthOf = (engagements: number, most: number): number => 0.8 + 7 * Math.sqrt(engagements / Math.max(1, most))

/** Letters that fit in a circle. */
export const lettersOf = (party: string | null): string => (party ?? '?').slice(0, 5)
export const letterSize = (letters: string, radius: number): number => Math.min(12, (1.75 * radius) / Math.max(2, letters.length * 0.72))
