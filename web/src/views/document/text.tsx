import { useMemo, useRef } from 'react'
import type { DocumentFound } from '../../api/answers.ts'
import { document as words } from '../../strings/document.ts'
import { Card } from './card.tsx'
import type { Fact } from './facts.ts'
import { inShort } from './fields.tsx'
import { Paragraph } from './paragraph.tsx'
import { type Stretch, segmented } from './segments.ts'
import { useCard } from './use-card.ts'
import { useAsked, useText } from './use-text.ts'

type Props = Readonly<{
  answer: DocumentFound
  /** Those that are lit, in the order of the text. */
  facts: readonly Fact[]
  /** Words that the address names, and how often they were gone to. */
  at: Stretch | undefined
  times: number
  /** Id of the fact that the panel shows. */
  open: string | undefined
  onOpen: (id: string, byKey: boolean) => void
  onClose: () => void
}>

/** The text with its facts lit in place. */
export function Text({ answer, facts, at, times, open, onOpen, onClose }: Props) {
  const { text, blocks, language } = answer.reading.document
  const box = useRef<HTMLDivElement>(null)
  const card = useCard()
  const [start, end] = at ?? []
  const paragraphs = useMemo(
    () => segmented(text, blocks, facts, start === undefined || end === undefined ? undefined : [start, end]),
    [text, blocks, facts, start, end],
  )
  const lit = useMemo(() => ({ facts, labels: facts.map((fact) => inShort(fact, answer)) }), [facts, answer])
  const openAt = facts.findIndex(({ id }) => id === open)
  const { active, handlers } = useText({
    ...{ text: box, card, onClose },
    onOpen: (fact, byKey) => onOpen(facts[fact]?.id ?? '', byKey),
  })
  useAsked(box, at, times)
  const first = paragraphs.find(({ segments }) => segments.some(({ begins }) => begins.length > 0))
  const reached = active !== null && active < facts.length ? active : first?.segments.flatMap(({ begins }) => begins)[0]
  const isOn = (paragraph: (typeof paragraphs)[number], fact: number | undefined) =>
    fact !== undefined && fact >= 0 && (facts[fact]?.spans.some((one) => one.start < paragraph.end && one.end > paragraph.start) ?? false)
  return (
    <>
      <div
        ref={box}
        {...handlers}
        className="flex max-w-[42rem] flex-col gap-4 font-serif text-[1.0625rem] leading-[1.9] [overflow-wrap:anywhere] whitespace-pre-line"
      >
        {paragraphs.map((paragraph) => (
          <Paragraph
            key={paragraph.start}
            {...{ text, language, paragraph, lit }}
            active={isOn(paragraph, reached) ? (reached ?? null) : null}
            open={isOn(paragraph, openAt) ? openAt : null}
          />
        ))}
      </div>
      <Card
        anchor={card.anchor}
        shown={card.shown.flatMap((fact) => facts[fact] ?? [])}
        answer={answer}
        onClose={card.leave}
        onStay={card.stay}
      />
      <p className="sr-only">{words.keys}</p>
    </>
  )
}
