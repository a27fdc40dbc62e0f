import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import { toDocument } from '../../address/links.ts'
import type { CoursePoint, PositionCourseAnswer } from '../../api/answers.ts'
import type { Draw } from '../../parts/chart.tsx'
import { Figure } from '../../parts/figure.tsx'
import { Section } from '../../parts/section.tsx'
import { When } from '../../parts/when.tsx'
import { positions } from '../../strings/positions.ts'
import { GRADES, gradeName, letterOf } from './grade.tsx'

type Point = Readonly<{ day: Date; height: number }>

const HEIGHT = 250
const MANY = 120

/** The first day that a date means. */
function dayOf(edtf: string | null): Date | null {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf ?? '') ?? []
  return year ? new Date(`${year}-${month}-${day}T00:00:00Z`) : null
}

const heightOf = ({ grade }: CoursePoint): number => GRADES.indexOf(grade)

/** The most binding of each day. */
function highest(dots: readonly Point[]): Point[] {
  const days = new Map<number, Point>()
  for (const dot of dots) if ((days.get(dot.day.getTime())?.height ?? -1) < dot.height) days.set(dot.day.getTime(), dot)
  return [...days.values()]
}

const quarterOf = (day: Date): number => Date.UTC(day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) * 3)

/** The middle of each quarter: of very many a line through all says nothing. */
function middles(dots: readonly Point[]): Point[] {
  const quarters = new Map<number, number[]>()
  for (const { day, height } of dots) quarters.set(quarterOf(day), [...(quarters.get(quarterOf(day)) ?? []), height])
  return [...quarters].map(([quarter, heights]) => {
    const sorted = heights.sort((a, b) => a - b)
    return { day: new Date(quarter), height: sorted[Math.floor(sorted.length / 2)] ?? 0 }
  })
}

function drawing(points: readonly CoursePoint[]): Draw {
  const dots = points.flatMap((point): Point[] => {
    const day = dayOf(point.date)
    return day ? [{ day, height: heightOf(point) }] : []
  })
  const followed = dots.length > MANY ? middles(dots) : highest(dots)
  const label = (height: number): string => {
    const grade = GRADES[height]
    return grade ? `${letterOf(grade)} ${gradeName(grade)}` : ''
  }
  return (plot) => ({
    ...{ height: HEIGHT, marginLeft: 112, marginRight: 26, marginTop: 10, style: { fontSize: '12px' } },
    x: { type: 'utc', label: null, nice: true },
    y: { domain: [-0.4, GRADES.length - 0.6], ticks: GRADES.map((_, height) => height), tickFormat: label, label: null, grid: true },
    marks: [
      plot.line(followed, {
        x: 'day',
        y: 'height',
        curve: 'step-after',
        stroke: 'var(--accent)',
        strokeWidth: 1.25,
        strokeOpacity: 0.7,
      }),
      plot.dot(dots, {
        x: 'day',
        y: 'height',
        r: dots.length > MANY ? 2.5 : 3.5,
        fill: 'var(--panel)',
        stroke: 'var(--accent)',
        strokeWidth: dots.length > MANY ? 1 : 1.5,
      }),
    ],
  })
}

const columns = [
  {
    id: 'date',
    title: positions.date,
    cell: ({ date }: CoursePoint) => <When date={date} isShort />,
    value: ({ date }: CoursePoint) => date,
    width: '9rem',
  },
  {
    id: 'grade',
    title: positions.grade,
    cell: ({ grade }: CoursePoint) => `${letterOf(grade)} ${gradeName(grade)}`,
    value: heightOf,
    width: '9rem',
  },
  {
    id: 'who',
    title: positions.who,
    cell: ({ speakers }: CoursePoint) => speakers.join(', '),
    value: ({ speakers }: CoursePoint) => speakers.join(', '),
  },
  {
    id: 'words',
    title: positions.words,
    cell: ({ document, span }: CoursePoint) => <Link {...toDocument(document, span)}>{positions.openWords}</Link>,
    width: '9rem',
  },
]

type Props = Readonly<{ course: PositionCourseAnswer; party: string; topic: string }>

/** How far words go, statement by statement. */
export function Course({ course: { points }, party, topic }: Props) {
  const draw = useMemo(() => drawing(points), [points])
  // A course needs two days.
  if (new Set(points.map(({ date }) => date)).size < 2) return null
  return (
    <Section title={positions.course} count={points.length}>
      <Figure
        label={positions.courseLabel(party, topic)}
        draw={draw}
        rows={points}
        columns={columns}
        idOf={({ document, statement, span }) => `${document} ${statement} ${span[0]}`}
        height={HEIGHT}
        caption={points.length > MANY ? positions.courseCaptionMany : positions.courseCaption}
      />
    </Section>
  )
}
