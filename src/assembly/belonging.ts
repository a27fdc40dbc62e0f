import type { Engagement } from '../model/engagement.ts'
import type { Span } from '../model/span.ts'
import type { Commitment, Statement } from '../model/statement.ts'

type Told = Readonly<{ statements: readonly Statement[]; commitments: readonly Commitment[] }>

/** Gives each statement the engagement in which it was made, where it is clear which. */
export function belonging(engagements: readonly Engagement[], { statements, commitments }: Told): Told {
  const held = engagements.filter((one) => one.status === 'held')
  const of = new Map(statements.map((statement) => [statement.id, engagementOf(held, statement)] as const))
  return {
    statements: statements.map((statement) => ({ ...statement, engagement: of.get(statement.id) ?? null })),
    commitments: commitments.map((commitment) => ({
      ...commitment,
      engagement: commitment.statement ? (of.get(commitment.statement) ?? null) : null,
    })),
  }
}

/** With several held: the nearest told before, or in the same sentence, in which the speaker took part. */
function engagementOf(held: readonly Engagement[], statement: Statement): string | null {
  if (!statement.official) return null
  const [only] = held
  if (held.length < 2) return only?.id ?? null
  const fitting = statement.joint ? held : held.filter((one) => tookPart(one, statement))
  if (fitting.length < 2) return fitting[0]?.id ?? null
  const at = placeOf(statement)
  const before = fitting.filter((one) => firstOf(one) <= at.end)
  return (
    (before.length > 0 ? before.reduce((near, one) => (lastBefore(one, at.end) >= lastBefore(near, at.end) ? one : near)) : fitting[0])
      ?.id ?? null
  )
}

function tookPart({ participants, others, parties }: Engagement, { speakers, joint }: Statement): boolean {
  const has = ({ person, name, party }: Statement['speakers'][number]): boolean =>
    [...participants, ...others].some((one) => (person !== null ? one.person === person : one.name === name)) ||
    (person === null && party !== null && parties.includes(party))
  return joint ? speakers.filter(has).length > 1 || speakers.length < 2 : speakers.some(has)
}

function placeOf({ source, cue, content }: Statement): Span {
  const spans = [source, cue, ...content].filter((one) => one !== null).map((one) => one.span)
  return { start: Math.min(...spans.map(([start]) => start)), end: Math.max(...spans.map(([, end]) => end)) }
}

const firstOf = ({ evidence }: Engagement): number => evidence[0]?.span[0] ?? 0
const lastBefore = ({ evidence }: Engagement, end: number): number =>
  Math.max(0, ...evidence.map(({ span }) => span[0]).filter((start) => start <= end))
