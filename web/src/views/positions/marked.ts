import type { Quote } from '../../api/answers.ts'
import type { Stretches } from '../../parts/redline.tsx'

/** Words of which some came anew: stretches in their order. */
export function marked({ text, span: [start] }: Quote, came: readonly Quote[]): Stretches {
  const end = start + text.length
  const own = came.filter(({ span }) => span[0] >= start && span[1] <= end).sort((a, b) => a.span[0] - b.span[0])
  const stretches: { in: 'both' | 'second'; text: string }[] = []
  let at = start
  for (const { span } of own) {
    if (span[0] > at) stretches.push({ in: 'both', text: text.slice(at - start, span[0] - start) })
    stretches.push({ in: 'second', text: text.slice(span[0] - start, span[1] - start) })
    at = span[1]
  }
  if (at < end) stretches.push({ in: 'both', text: text.slice(at - start) })
  return stretches
}
