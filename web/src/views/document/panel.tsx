import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { DocumentFound } from '../../api/answers.ts'
import { Button } from '../../parts/button.tsx'
import { Inferred } from '../../parts/inferred.tsx'
import { Words } from '../../parts/words.tsx'
import { document as words } from '../../strings/document.ts'
import { FactBadge } from './card.tsx'
import type { Fact } from './facts.ts'
import { certaintyOf, fieldsOf } from './fields.tsx'

type Props = Readonly<{ fact: Fact; answer: DocumentFound; takesFocus: boolean; onClose: () => void }>

/** All fields of one fact, with its words. */
export function Panel({ fact, answer, takesFocus, onClose }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: focus moves whenever another fact is opened.
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [fact.id, takesFocus])
  const { certainty, rule } = certaintyOf(fact)
  const { text, language } = answer.reading.document
  return (
    <section
      aria-label={words.fact}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
      className="flex flex-col gap-3 rounded-lg border border-line-strong/60 bg-panel p-4 max-xl:fixed max-xl:inset-x-0 max-xl:bottom-0 max-xl:z-20 max-xl:max-h-[55dvh] max-xl:overflow-y-auto max-xl:rounded-b-none max-xl:shadow-2xl"
    >
      <div className="flex items-center justify-between gap-3">
        <h2 ref={heading} tabIndex={-1} className="font-sans text-base">
          <FactBadge fact={fact} />
        </h2>
        <Button look="quiet" isSquare aria-label={words.close} onClick={onClose}>
          <X aria-hidden className="size-4" />
        </Button>
      </div>
      <dl className="grid grid-cols-[7.5rem_1fr] gap-x-3 gap-y-1.5 text-sm">
        {fieldsOf(fact, answer).map(({ label, value }) => (
          <div key={label} className="contents">
            <dt className="text-faint">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ))}
        <dt className="text-faint">{words.fields.certainty}</dt>
        <dd>
          {certainty === 'stated' ? words.stated : rule}
          {certainty === 'inferred' && <Inferred rule={rule} />}
        </dd>
      </dl>
      <ul className="flex flex-col gap-2 border-t border-line pt-3 text-sm">
        {fact.spans.map(({ start, end, part }) => (
          <li key={`${start}-${part}`} className="flex flex-col">
            <span className="text-xs text-faint">
              {words.parts[part]} · {start}–{end}
            </span>
            <Words text={text.slice(start, end)} lang={language} document={answer.id} at={[start, end]} />
          </li>
        ))}
      </ul>
    </section>
  )
}
