import { Link } from '@tanstack/react-router'
import { toDocument } from '../../address/links.ts'
import type { DecisionListed } from '../../api/answers.ts'
import { Plain } from '../../parts/plain.tsx'
import { review } from '../../strings/review.ts'

type Place = Readonly<{ document: string; at: readonly [number, number] | null }>

/** Where the words stand that a ruling is about. */
function placesOf({ ruling }: DecisionListed): Place[] {
  switch (ruling.kind) {
    case 'same-engagement':
    case 'other-engagement':
      return ruling.engagements.map(({ document, quote }) => ({ document, at: quote?.span ?? null }))
    case 'date':
      return [{ document: ruling.engagement.document, at: ruling.engagement.quote?.span ?? null }]
    case 'speaker':
      return [{ document: ruling.statement.document, at: ruling.statement.quote.span }]
    case 'commitment':
      return [{ document: ruling.commitment.document, at: ruling.commitment.quote.span }]
    case 'sentence-read':
      return [{ document: ruling.sentence.document, at: ruling.sentence.quote.span }]
    case 'other-person':
      return [{ document: ruling.document, at: null }]
    default:
      return []
  }
}

/** What a decision says, with links to the words it is about. */
export function Said({ decision }: Readonly<{ decision: DecisionListed }>) {
  return (
    <span className="break-words">
      <bdi>
        <Plain text={decision.says} />
      </bdi>
      {placesOf(decision).map(({ document, at }, index) => (
        <Link key={`${document} ${at}`} {...toDocument(document, at)} className="ml-2 whitespace-nowrap">
          {review.words} {index + 1}
        </Link>
      ))}
    </span>
  )
}
