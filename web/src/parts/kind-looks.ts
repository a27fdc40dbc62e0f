import { Handshake, Landmark, type LucideIcon, Mail, MapPinned, Medal, MessagesSquare, Mic, Phone, Shapes, UsersRound } from 'lucide-react'

/** What Plot takes as a symbol of one's own. */
type Shape = Readonly<{ draw: (context: CanvasPath, size: number) => void }>

const DOWN: Shape = {
  draw(context, size) {
    const half = Math.sqrt(size) * 0.66
    context.moveTo(-half, -half * 0.6)
    context.lineTo(half, -half * 0.6)
    context.lineTo(0, half)
    context.closePath()
  },
}

type Look = Readonly<{ icon: LucideIcon; ink: string; color: string; symbol: string | Shape }>

/** Each kind has an icon, a colour and, in charts, a shape (a symbol of Plot). */
export const KIND_LOOKS: Readonly<Record<string, Look>> = {
  meeting: { icon: Handshake, ink: 'text-kind-1', color: 'var(--kind-1)', symbol: 'circle' },
  call: { icon: Phone, ink: 'text-kind-2', color: 'var(--kind-2)', symbol: 'triangle' },
  dialogue: { icon: MessagesSquare, ink: 'text-kind-3', color: 'var(--kind-3)', symbol: 'square' },
  consultation: { icon: UsersRound, ink: 'text-kind-4', color: 'var(--kind-4)', symbol: 'diamond' },
  visit: { icon: MapPinned, ink: 'text-kind-5', color: 'var(--kind-5)', symbol: 'star' },
  summit: { icon: Landmark, ink: 'text-kind-6', color: 'var(--kind-6)', symbol: 'hexagon' },
  correspondence: { icon: Mail, ink: 'text-kind-7', color: 'var(--kind-7)', symbol: 'wye' },
  interview: { icon: Mic, ink: 'text-kind-8', color: 'var(--kind-8)', symbol: 'cross' },
  ceremony: { icon: Medal, ink: 'text-kind-7', color: 'var(--kind-7)', symbol: DOWN },
}

const OTHER: Look = { icon: Shapes, ink: 'text-kind-7', color: 'var(--kind-7)', symbol: 'diamond2' }

export const kindLook = (kind: string): Look => KIND_LOOKS[kind] ?? OTHER

const known = Object.entries(KIND_LOOKS)
const domain = known.map(([kind]) => kind)

/** For a chart: `{ ...KIND_SCALES, marks: [plot.dot(rows, { fill: 'kind', symbol: 'kind' })] }`. */
export const KIND_SCALES = {
  color: { type: 'categorical', domain, range: known.map(([, { color }]) => color), unknown: OTHER.color },
  symbol: { domain, range: known.map(([, { symbol }]) => symbol), unknown: OTHER.symbol, legend: true },
} as const
