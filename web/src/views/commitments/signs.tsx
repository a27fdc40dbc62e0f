import type { ReactNode } from 'react'

export type SignName = 'made' | 'repeated' | 'softened' | 'kept' | 'lapsed' | 'open'

/** Each has a shape of its own: none is told by colour alone. */
const SHAPES: Readonly<Record<SignName, ReactNode>> = {
  made: <circle r={4} fill="var(--ink)" />,
  repeated: <line y1={-7} y2={7} stroke="var(--note)" strokeWidth={2} />,
  softened: <path d="M-4 -4 H4 L0 4 Z" fill="var(--warn)" />,
  kept: (
    <>
      <rect x={-6} y={-6} width={12} height={12} rx={2} fill="var(--good)" />
      <path d="M-3 0 L-1 3 L4 -3" fill="none" stroke="var(--panel)" strokeWidth={2} />
    </>
  ),
  lapsed: <path d="M-5 -5 L5 5 M5 -5 L-5 5" stroke="var(--bad)" strokeWidth={2.5} fill="none" />,
  open: <path d="M-3 -5 L4 0 L-3 5" fill="none" stroke="var(--ink-soft)" strokeWidth={2} />,
}

/** A sign on a life line. */
export const Sign = ({ sign, x, y }: Readonly<{ sign: SignName; x: number; y: number }>) => (
  <g transform={`translate(${x} ${y})`}>{SHAPES[sign]}</g>
)
