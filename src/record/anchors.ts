import type { Telling } from '../model/account.ts'
import type { Anchor, EngagementAnchor } from '../model/decision.ts'
import type { Engagement } from '../model/engagement.ts'
import { overlaps, type Quote } from '../model/span.ts'
import { principalsOf } from './same-engagement.ts'

const spanOf = ({ span }: Quote) => ({ start: span[0], end: span[1] })

/** Whether two quotes are of the same words: more than half of the shorter one is in both. */
function isSameWords(a: Quote, b: Quote): boolean {
  if (!overlaps(spanOf(a), spanOf(b))) return false
  const shared = Math.min(a.span[1], b.span[1]) - Math.max(a.span[0], b.span[0])
  return shared * 2 > Math.min(a.span[1] - a.span[0], b.span[1] - b.span[0])
}

/** How a decision names a telling. */
export const engagementAnchor = (document: string, engagement: Engagement): EngagementAnchor => ({
  document,
  quote: engagement.evidence[0] ?? null,
  status: engagement.status,
  between: principalsOf(engagement),
})

/** How well an engagement of the same document answers an anchor: 0 when not at all. */
function fitOf({ quote, status, between }: EngagementAnchor, engagement: Engagement): number {
  const words = quote !== null && engagement.evidence.some((one) => isSameWords(one, quote)) ? 4 : 0
  const people = principalsOf(engagement) === between ? 2 : 0
  return words + people === 0 ? 0 : words + people + (engagement.status === status ? 1 : 0)
}

/** The telling that an anchor means among those of its document; null when none does any longer. */
export function findTelling<T extends Pick<Telling, 'document' | 'engagement'>>(
  anchor: EngagementAnchor,
  tellings: readonly T[],
): T | null {
  const scored = tellings
    .filter(({ document }) => document === anchor.document)
    .map((telling) => ({ telling, score: fitOf(anchor, telling.engagement) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  return scored[0]?.telling ?? null
}

/** The fact whose words an anchor means, among those of its document. */
export function findWorded<T extends Readonly<{ content: readonly Quote[] }>>({ quote }: Anchor, facts: readonly T[]): T | null {
  const shared = (fact: T): number =>
    Math.max(0, ...fact.content.map(({ span }) => Math.min(span[1], quote.span[1]) - Math.max(span[0], quote.span[0])))
  const found = facts.filter((fact) => fact.content.some((one) => isSameWords(one, quote)))
  return found.sort((a, b) => shared(b) - shared(a))[0] ?? null
}
