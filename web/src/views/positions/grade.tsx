import type { PositionGrade } from '../../api/answers.ts'
import { Badge, type Tone } from '../../parts/state.tsx'
import { positions } from '../../strings/positions.ts'

/** The least binding first. */
export const GRADES = [
  'discussed',
  'states',
  'voices',
  'calls-for',
  'undertakes',
  'supports',
  'agrees',
] as const satisfies readonly PositionGrade[]

const TONES: Readonly<Record<PositionGrade, Tone>> = {
  ...{ discussed: 'still', states: 'still', voices: 'still', 'calls-for': 'warn', undertakes: 'note', supports: 'note', agrees: 'good' },
}

export const letterOf = (grade: PositionGrade): string => positions.grades[grade][0]
export const gradeName = (grade: PositionGrade): string => positions.grades[grade][1]

/** How far words go: a letter and a word. */
export function GradeBadge({ grade }: Readonly<{ grade: PositionGrade }>) {
  return (
    <Badge tone={TONES[grade]} letter={letterOf(grade)}>
      {gradeName(grade)}
    </Badge>
  )
}

/** What the letters mean. */
export function GradeLegend() {
  return (
    <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-sm text-soft">
      <span>{positions.legend}</span>
      {GRADES.map((grade) => (
        <span key={grade} className="whitespace-nowrap">
          <span className="font-mono font-bold text-ink">{letterOf(grade)}</span> {gradeName(grade)}
        </span>
      ))}
    </p>
  )
}
