import type { Quote } from '../../model/span.ts'
import type { Told } from '../dossier.ts'

/**
 * Whether words that belong to no statement are of this engagement: where a document tells of several, they are of the one that the
 * nearest fact before them is of.
 */
export function belongsByPlace({ reading, engagement }: Told): (quote: Pick<Quote, 'span'>) => boolean {
  const held = reading.engagements.filter(({ status }) => status === 'held')
  if (held.length < 2) return () => true
  const ids = new Set(held.map(({ id }) => id))
  const facts = [
    ...held.flatMap(({ id, evidence }) => evidence.map(({ span }) => ({ at: span[0], id }))),
    ...reading.statements.flatMap(({ engagement: id, content }) => content.map(({ span }) => ({ at: span[0], id }))),
    ...reading.discussed.map(({ engagement: id, span }) => ({ at: span[0], id })),
  ]
    .filter(({ id }) => id !== null && ids.has(id))
    .sort((a, b) => a.at - b.at)
  return ({ span }) => (facts.findLast(({ at }) => at <= span[1]) ?? facts[0])?.id === engagement.id
}
