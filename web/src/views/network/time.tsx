import { Pause, Play, X } from 'lucide-react'
import { Slider } from 'radix-ui'
import { useEffect, useMemo, useState } from 'react'
import type { NetworkAnswer } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { edtfText } from '../../parts/edtf-text.ts'
import { network as words } from '../../strings/network.ts'
import { addressOf, monthOf, nextStep, numberOf, type Stretch, stretchOf } from './months.ts'
import { useReducedMotion } from './use-reduced-motion.ts'

type Month = NetworkAnswer['byMonth'][number]

type Props = Readonly<{
  byMonth: readonly Month[]
  from: string | undefined
  to: string | undefined
  onChange: (stretch: Readonly<{ from: string | undefined; to: string | undefined }>) => void
  /** The answer to the former step is still to come. */
  isLoading: boolean
}>

const HEIGHT = 44

/** Engagements by month: those of the stretch are dark. */
function Bars({ byMonth, whole, chosen }: Readonly<{ byMonth: readonly Month[]; whole: Stretch; chosen: Stretch }>) {
  const most = Math.max(1, ...byMonth.map(({ engagements }) => engagements))
  const count = whole[1] - whole[0] + 1
  return (
    <svg viewBox={`0 0 ${count} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" className="block h-11 w-full">
      {byMonth.map(({ month, engagements }) => {
        const at = numberOf(month)
        const height = Math.max(1.5, (HEIGHT * engagements) / most)
        const isIn = at >= chosen[0] && at <= chosen[1]
        return (
          <rect
            key={month}
            x={at - whole[0] + 0.08}
            y={HEIGHT - height}
            width={0.84}
            height={height}
            fill={isIn ? 'var(--heat-4)' : 'var(--heat-2)'}
          />
        )
      })}
    </svg>
  )
}

const textOf = (number: number): string => edtfText(monthOf(number))

/** Moves the stretch onward while it plays, each step when the one before it has been answered. */
function usePlaying(chosen: Stretch, whole: Stretch, isLoading: boolean, move: (next: Stretch) => void) {
  const [isPlaying, setPlaying] = useState(false)
  const isStill = useReducedMotion()
  useEffect(() => {
    if (!isPlaying || isLoading) return
    const timer = setTimeout(
      () => {
        const next = nextStep(chosen, whole)
        if (next) move(next)
        else setPlaying(false)
      },
      isStill ? 2000 : 800,
    )
    return () => clearTimeout(timer)
  }, [isPlaying, isLoading, chosen, whole, move, isStill])
  const toggle = () => {
    // At its end it begins anew.
    if (!isPlaying && chosen[1] >= whole[1] && chosen[0] > whole[0]) move([whole[0], whole[0] + chosen[1] - chosen[0]])
    setPlaying(!isPlaying)
  }
  return { isPlaying, toggle, stop: () => setPlaying(false) }
}

const THUMB =
  'block size-5 rounded-full border-2 border-accent bg-panel shadow focus-visible:outline-2 focus-visible:outline-offset-2 focus-visible:outline-focus'

/** A slider with two ends over the months of the record. */
export function Time({ byMonth, from, to, onChange, isLoading }: Props) {
  const whole: Stretch = useMemo(() => [numberOf(byMonth[0]?.month ?? '2000-01'), numberOf(byMonth.at(-1)?.month ?? '2000-01')], [byMonth])
  const chosen = useMemo(() => stretchOf(from, to, whole), [from, to, whole])
  const [held, setHeld] = useState<Stretch | null>(null)
  const move = useMemo(() => (next: Stretch) => onChange(addressOf(next, whole)), [onChange, whole])
  const { isPlaying, toggle, stop } = usePlaying(chosen, whole, isLoading, move)
  if (whole[0] >= whole[1]) return null
  const shown = held ?? chosen
  const pair = ([first = whole[0], last = whole[1]]: readonly number[]): Stretch => [first, last]
  return (
    <section data-screen-only aria-label={words.time} className="flex flex-col gap-1 rounded-lg border border-line bg-panel p-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
        <Button onClick={toggle} title={words.playLabel}>
          {isPlaying ? <Pause aria-hidden className="size-4" /> : <Play aria-hidden className="size-4" />}
          {isPlaying ? words.pause : words.play}
        </Button>
        <output className="font-medium tabular-nums">{words.stretch(textOf(shown[0]), textOf(shown[1]))}</output>
        {(from || to) && (
          <Button
            look="quiet"
            onClick={() => {
              stop()
              move(whole)
            }}
          >
            <X aria-hidden className="size-4" />
            {words.allTime}
          </Button>
        )}
      </div>
      <div className="px-2.5">
        <Bars byMonth={byMonth} whole={whole} chosen={shown} />
        <Slider.Root
          min={whole[0]}
          max={whole[1]}
          step={1}
          value={[...shown]}
          onValueChange={(value) => {
            stop()
            setHeld(pair(value))
          }}
          onValueCommit={(value) => {
            setHeld(null)
            move(pair(value))
          }}
          className="relative flex h-6 touch-none items-center select-none"
        >
          <Slider.Track className="relative h-1 grow rounded-full bg-line-strong/50">
            <Slider.Range className="absolute h-full rounded-full bg-accent" />
          </Slider.Track>
          <Slider.Thumb aria-label={words.timeFrom} aria-valuetext={textOf(shown[0])} className={THUMB} />
          <Slider.Thumb aria-label={words.timeTo} aria-valuetext={textOf(shown[1])} className={THUMB} />
        </Slider.Root>
        <div aria-hidden className="flex justify-between text-xs text-faint">
          <span>{textOf(whole[0])}</span>
          <span>{textOf(whole[1])}</span>
        </div>
      </div>
    </section>
  )
}
