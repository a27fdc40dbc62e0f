import type { CommitmentLife } from '../../api/answers.ts'
import { edtfText } from '../../parts/edtf-text.ts'
import { commitments as words } from '../../strings/commitments.ts'
import { type Domain, placeOf, yearsIn } from './scale.ts'
import { Sign, type SignName } from './signs.tsx'

const [WIDTH, HEIGHT, PAD] = [260, 30, 9]

type When = Readonly<{ from: string | null; to: string | null }>

/** A day to draw at: the first of those it may have been. */
const dayOf = (when: When | null | undefined): string | null => when?.from ?? when?.to ?? null

type Placed = Readonly<{ sign: SignName; day: string; key: string }>

function signsOf({ made, repeated, softened, keptBy, lapsedBy, state, since }: CommitmentLife): Placed[] {
  const at = (sign: SignName, day: string | null, key = ''): Placed[] => (day ? [{ sign, day, key: `${sign} ${day} ${key}` }] : [])
  return [
    ...repeated.flatMap((one) => at('repeated', dayOf(one.when), `${one.document} ${one.words[0]?.span[0]}`)),
    ...softened.flatMap((one) => at('softened', dayOf(one.when), `${one.document} ${one.words[0]?.span[0]}`)),
    ...at('made', dayOf(made)),
    ...(state === 'lapsed' ? at('lapsed', lapsedBy?.last ?? since) : []),
    ...(state === 'kept' ? at('kept', dayOf(keptBy?.when) ?? since) : []),
  ]
}

function labelOf(life: CommitmentLife): string {
  const { state, since } = life
  const end = state === 'kept' || state === 'lapsed' ? `${state}${since ? ` ${edtfText(since)}` : ''}` : words.signs.open
  return words.line(life.made?.edtf ? edtfText(life.made.edtf) : words.noAge, life.repeated.length, life.softened.length, end)
}

/** The life of a commitment on one line: made, made again, kept, lapsed, or open to today. */
export function LifeLine({ life, domain }: Readonly<{ life: CommitmentLife; domain: Domain }>) {
  const x = (day: string) => PAD + placeOf(day, domain) * (WIDTH - 2 * PAD)
  const signs = signsOf(life)
  const made = dayOf(life.made)
  const end = signs.find(({ sign }) => sign === 'kept' || sign === 'lapsed')?.day ?? null
  const label = labelOf(life)
  const middle = HEIGHT / 2
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label} className="block h-auto w-full max-w-[22rem]">
      <title>{label}</title>
      {yearsIn(domain, 8).map((year) => (
        <line key={year} x1={x(year)} x2={x(year)} y1={2} y2={HEIGHT - 2} stroke="var(--line)" strokeWidth={1} />
      ))}
      {made && (
        <line
          x1={x(made)}
          x2={x(end ?? domain.to)}
          y1={middle}
          y2={middle}
          stroke="var(--ink-soft)"
          strokeWidth={end ? 2 : 1.5}
          strokeDasharray={end ? undefined : '4 3'}
        />
      )}
      {made && !end && <Sign sign="open" x={x(domain.to)} y={middle} />}
      {signs.map(({ sign, day, key }) => (
        <Sign key={key} sign={sign} x={x(day)} y={middle} />
      ))}
    </svg>
  )
}
