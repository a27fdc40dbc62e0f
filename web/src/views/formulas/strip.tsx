import { type PointerEvent, useMemo, useState } from 'react'
import { edtfText } from '../../parts/edtf-text.ts'
import { formulas as words } from '../../strings/formulas.ts'
import { heatOf, type MonthUses } from './months.ts'

const HEIGHT = 24

type Props = Readonly<{
  name: string
  months: readonly MonthUses[]
  /** All months of the axis. */
  axis: readonly string[]
  /** The most uses of a month in any strip beside it. */
  most: number
}>

/** Uses by month: the more, the higher and darker. Over it lies a slider, so that pointer and arrow keys tell the number of a month. */
export function Strip({ name, months, axis, most }: Props) {
  const [at, setAt] = useState<number | null>(null)
  const uses = useMemo(() => new Map(months.map((one) => [one.month, one.uses])), [months])
  const told = (index: number) => words.stripValue(edtfText(axis[index] ?? ''), uses.get(axis[index] ?? '') ?? 0)
  const point = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const { left, width } = currentTarget.getBoundingClientRect()
    setAt(Math.max(0, Math.min(axis.length - 1, Math.floor(((clientX - left) / width) * axis.length))))
  }
  if (axis.length === 0) return null
  return (
    <span className="flex flex-col gap-0.5">
      <span className="relative block h-6 rounded-sm bg-heat-0 focus-within:outline-2 focus-within:outline-offset-1 focus-within:outline-focus">
        <svg viewBox={`0 0 ${axis.length} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" className="block h-full w-full">
          {axis.map((month, i) => {
            const step = heatOf(uses.get(month) ?? 0, most)
            const height = (step / 5) * HEIGHT
            return step > 0 && <rect key={month} x={i} y={HEIGHT - height} width={1} height={height} fill={`var(--heat-${step})`} />
          })}
          {at !== null && <rect x={at} y={0} width={1} height={HEIGHT} fill="none" stroke="var(--ink)" vectorEffect="non-scaling-stroke" />}
        </svg>
        <input
          type="range"
          data-screen-only
          min={0}
          max={axis.length - 1}
          value={at ?? axis.length - 1}
          aria-label={words.stripLabel(name)}
          aria-valuetext={told(at ?? axis.length - 1)}
          onChange={(event) => setAt(Number(event.target.value))}
          onFocus={() => setAt(at ?? axis.length - 1)}
          onBlur={() => setAt(null)}
          onPointerMove={point}
          onPointerLeave={() => setAt(null)}
          className="absolute inset-0 m-0 h-full w-full cursor-crosshair opacity-0"
        />
      </span>
      <span aria-hidden className="h-4 text-xs text-soft">
        {at !== null && told(at)}
      </span>
    </span>
  )
}
