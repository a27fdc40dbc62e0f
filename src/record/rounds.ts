import type { JoinedEngagement } from '../model/account.ts'
import type { Session } from '../model/visit.ts'
import { inTime, whenOf } from './when.ts'

type Round = Session['round']

const statedIn = ({ engagement }: JoinedEngagement): Round =>
  engagement.mechanism?.round ? { number: engagement.mechanism.round, certainty: 'stated' } : null

/** The rounds of sessions in order. Between two stated ones they follow only where none can be missing. */
function roundsOf(sessions: readonly JoinedEngagement[]): Round[] {
  const stated = sessions.map(statedIn)
  const at = stated.flatMap((round, i) => (round ? [i] : []))
  const first = at[0]
  const last = at.at(-1)
  if (first === undefined || last === undefined) return stated
  const numberAt = (i: number): number => (stated[i] as NonNullable<Round>).number
  return stated.map((round, i): Round => {
    if (round) return round
    const before = at.filter((j) => j < i).at(-1)
    const after = at.find((j) => j > i)
    if (before === undefined) return follows(numberAt(first) - (first - i))
    if (after === undefined) return follows(numberAt(last) + (i - last))
    return numberAt(after) - numberAt(before) === after - before ? follows(numberAt(before) + (i - before)) : null
  })
}

const follows = (number: number): Round => (number > 0 ? { number, certainty: 'inferred' } : null)

/**
 * The sessions of a mechanism in order of time, with their rounds as stated or as they would follow from their neighbors, if the
 * record holds every session between. `engagements`: those of one mechanism that were held or are told to have been.
 */
export function sessionsOf(engagements: readonly JoinedEngagement[]): Session[] {
  const held = engagements.filter(({ engagement }) => engagement.status !== 'planned')
  const ordered = held
    .map((joined) => ({ joined, when: whenOf(joined) }))
    .filter(({ when }) => when.edtf !== null)
    .sort((a, b) => inTime(a.when, b.when) || (a.joined.id < b.joined.id ? -1 : 1))
  const rounds = roundsOf(ordered.map(({ joined }) => joined))
  return ordered.map(({ joined, when }, i) => {
    const [round, before] = [rounds[i] ?? null, i > 0 ? (rounds[i - 1] ?? null) : null]
    const [here, there] = [joined.engagement.place.country, i > 0 ? ordered[i - 1]?.joined.engagement.place.country : null]
    return {
      joined,
      when,
      round,
      missingBefore: round && before ? Math.max(0, round.number - before.number - 1) : null,
      alternates: here && there ? here !== there : null,
    }
  })
}
