import type { Grade, GradeRow, Pair } from '../../model/comparison.ts'
import type { Commitment, Statement } from '../../model/statement.ts'
import type { Told } from '../dossier.ts'
import { cite } from './cited.ts'
import type { Shades } from './shades.ts'
import { BOTH } from './speakers.ts'

/** From the least to the most that a side undertakes. */
export const GRADES: readonly Grade[] = ['exchanged-views', 'hopes', 'calls-for', 'stands-ready', 'supports', 'agreed']

const OF_COMMITMENT: Readonly<Record<Commitment['act'], Grade>> = {
  agree: 'agreed',
  accept: 'agreed',
  support: 'supports',
  pledge: 'stands-ready',
  invite: 'calls-for',
}

const higher = (a: Grade | null, b: Grade | null): Grade | null => ((a ? GRADES.indexOf(a) : -1) >= (b ? GRADES.indexOf(b) : -1) ? a : b)

/** How far a statement goes; null where it only tells how things are. */
export function gradeOf({ commitments }: Told, statement: Statement, shades: Shades): Grade | null {
  const isHope = shades.isHope(statement)
  const own = commitments.filter((one) => one.statement === statement.id && !(isHope && one.act === 'pledge'))
  const undertaken = own.map(({ act }) => OF_COMMITMENT[act]).reduce<Grade | null>(higher, null)
  if (undertaken) return undertaken
  if (isHope) return 'hopes'
  if (statement.act === 'directive') return 'calls-for'
  return statement.act === 'commissive' ? 'stands-ready' : null
}

type Step = Readonly<{ topic: string; party: string; grade: Grade; words: GradeRow['sides'][0]['words'] }>

/** Every topic on which a party goes as far as some grade; `both sides` where they do together. */
function stepsOf(side: readonly Told[], shades: Shades): Step[] {
  return side.flatMap((told) => [
    ...told.statements.flatMap((statement) => {
      const grade = statement.official ? gradeOf(told, statement, shades) : null
      if (!grade) return []
      const parties = statement.joint ? [BOTH] : [...new Set(statement.speakers.flatMap(({ party }) => party ?? []))]
      const words = [...(statement.cue ? [statement.cue] : []), ...statement.content].map((quote) => cite(told, quote))
      return parties.flatMap((party) => statement.topics.map((topic) => ({ topic, party, grade, words })))
    }),
    ...told.discussed.map((one) => ({ topic: one.topic, party: BOTH, grade: 'exchanged-views' as const, words: [cite(told, one)] })),
  ])
}

type Best = ReadonlyMap<string, Step>

function bestOf(steps: readonly Step[]): Best {
  const best = new Map<string, Step>()
  for (const step of steps) {
    const key = `${step.topic}\n${step.party}`
    const known = best.get(key)
    if (!known || GRADES.indexOf(step.grade) > GRADES.indexOf(known.grade)) best.set(key, step)
  }
  return best
}

/** The grade of a party is at least that of what both undertook together. */
function gradeIn(best: Best, topic: string, party: string): Step | null {
  const [own, both] = [best.get(`${topic}\n${party}`), best.get(`${topic}\n${BOTH}`)]
  if (!own || !both) return own ?? both ?? null
  return GRADES.indexOf(own.grade) >= GRADES.indexOf(both.grade) ? own : both
}

/** The topics of both sides on which a party goes further, or less far, than it did. */
export function compareGrades(sides: Pair<readonly Told[]>, shades: Shades): GradeRow[] {
  const [first, second] = [bestOf(stepsOf(sides[0], shades)), bestOf(stepsOf(sides[1], shades))]
  const keys = [...new Set([...first.keys(), ...second.keys()])]
  return keys.flatMap((key): GradeRow[] => {
    const [topic = '', party = ''] = key.split('\n')
    const [was, is] = [gradeIn(first, topic, party), gradeIn(second, topic, party)]
    // What both do together is told once.
    const isOfBoth = party !== BOTH && was?.party === BOTH && is?.party === BOTH
    if (!was || !is || was.grade === is.grade || isOfBoth) return []
    const direction = GRADES.indexOf(is.grade) > GRADES.indexOf(was.grade) ? 'up' : 'down'
    return [{ topic, party, direction, sides: [was, is].map(({ grade, words }) => ({ grade, words })) as unknown as GradeRow['sides'] }]
  })
}
