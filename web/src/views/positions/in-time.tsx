import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Position, PositionCourseAnswer } from '../../api/answers.ts'
import type { Params } from '../../api/client.ts'
import { useAnswer, usePages } from '../../api/use-answer.ts'
import { Ask } from '../../parts/ask.tsx'
import { Button } from '../../parts/button.tsx'
import { Empty } from '../../parts/empty.tsx'
import { Export } from '../../parts/export.tsx'
import { Section } from '../../parts/section.tsx'
import { parts } from '../../strings/parts.ts'
import { positions } from '../../strings/positions.ts'
import { Course } from './course.tsx'
import { NoLonger } from './stopped.tsx'
import { Wording } from './wording.tsx'

const PAGE = 50

type Props = Readonly<{
  params: Params & Readonly<{ topic: string; party: string }>
  /** Names of the two, for headings. */
  topic: string
  party: string
  partyName: (id: string) => string
  close: () => void
}>

function Wordings({ params, topic, party }: Pick<Props, 'params' | 'topic' | 'party'>) {
  const pages = usePages<Position>('/positions', { ...params, limit: PAGE })
  return (
    <Section
      title={positions.wordings}
      count={pages.total}
      lead={positions.newest}
      tools={
        <Export path="/positions" params={{ ...params, limit: 1000 }} what={positions.chosen(party, topic)} formats={['csv', 'json']} />
      }
    >
      <Ask query={pages}>
        {() => (
          <>
            {pages.items.length === 0 && <Empty title={positions.noWords}>{positions.noWordsMore}</Empty>}
            <ol className="flex flex-col">
              {pages.items.map((position, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: pages only grow, and one statement may be of two engagements.
                <Wording key={index} position={position} />
              ))}
            </ol>
            {pages.more.has && (
              <p data-screen-only>
                <Button disabled={pages.more.isLoading} onClick={pages.more.load}>
                  {pages.more.isLoading ? parts.loading : positions.more}
                </Button>
              </p>
            )}
          </>
        )}
      </Ask>
    </Section>
  )
}

/** A party's words on a topic in time. */
export function InTime({ params, topic, party, partyName, close }: Props) {
  const course = useAnswer<PositionCourseAnswer>('/positions/course', params)
  const heading = useRef<HTMLHeadingElement>(null)
  const title = positions.chosen(party, topic)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves when another cell is chosen.
  useEffect(() => heading.current?.focus(), [params.topic, params.party])
  return (
    <section aria-label={title} className="flex min-w-0 flex-col gap-6 border-t-2 border-line-strong pt-5">
      <div className="flex flex-wrap items-baseline justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="scroll-mt-4 text-xl">
          {title}
        </h2>
        <Button look="quiet" data-screen-only onClick={close}>
          <X aria-hidden className="size-4" />
          {positions.close}
        </Button>
      </div>
      <Ask query={course}>
        {(answer) => (
          <>
            <Course course={answer} party={party} topic={topic} />
            <NoLonger stopped={answer.stopped} nameOf={partyName} />
          </>
        )}
      </Ask>
      <Wordings params={params} topic={topic} party={party} />
    </section>
  )
}
