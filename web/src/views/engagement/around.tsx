import { Link } from '@tanstack/react-router'
import { ArrowLeft, ArrowRight, GitCompareArrows } from 'lucide-react'
import { toCompare } from '../../address/links.ts'
import type { EngagementAnswer, NeighborFound, RegisterNames } from '../../api/answers.ts'
import { buttonLook } from '../../parts/button.tsx'
import { EngagementLine, whoOf } from '../../parts/engagement-line.tsx'
import { Section } from '../../parts/section.tsx'
import { engagement as words } from '../../strings/engagement.ts'

type Props = Readonly<{ neighbor: NeighborFound | null; side: 'before' | 'after'; id: string; names: RegisterNames }>

function Neighbor({ neighbor, side, id, names }: Props) {
  const isBefore = side === 'before'
  const Arrow = isBefore ? ArrowLeft : ArrowRight
  const none = isBefore ? words.noPredecessor : words.noSuccessor
  return (
    <div className="flex min-w-0 flex-col gap-2 rounded-md border border-line bg-panel p-3">
      <h3 className="flex items-center gap-2 font-sans text-sm text-soft">
        <Arrow aria-hidden className="size-4" />
        {isBefore ? words.predecessor : words.successor}
      </h3>
      {neighbor ? (
        <>
          <EngagementLine engagement={neighbor.engagement} names={names} />
          <p className="text-sm text-soft">
            <bdi>{neighbor.explanation}</bdi>
          </p>
          <Link
            {...(isBefore ? toCompare(neighbor.engagement.id, id) : toCompare(id, neighbor.engagement.id))}
            aria-label={words.compareWith(`${whoOf(neighbor.engagement)}, ${neighbor.engagement.date.edtf ?? words.dateUnknown}`)}
            className={`${buttonLook()} mt-auto self-start`}
          >
            <GitCompareArrows aria-hidden className="size-4" />
            {words.compare}
          </Link>
        </>
      ) : (
        <p className="text-sm text-faint">{none}</p>
      )}
    </div>
  )
}

/** The comparable engagement before it, and after it. */
export function Around({ answer }: Readonly<{ answer: EngagementAnswer }>) {
  const { predecessor, successor, joined, names } = answer
  const isHeld = joined.engagement.status === 'held'
  return (
    <Section title={words.around} lead={isHeld ? words.aroundLead : words.onlyHeld}>
      {isHeld && (
        <div className="grid grid-cols-1 gap-3 md:grid-cols-2">
          <Neighbor neighbor={predecessor} side="before" id={joined.id} names={names} />
          <Neighbor neighbor={successor} side="after" id={joined.id} names={names} />
        </div>
      )}
    </Section>
  )
}
