import { Popover } from 'radix-ui'
import type { RefObject } from 'react'
import type { DocumentFound } from '../../api/answers.ts'
import { document as words } from '../../strings/document.ts'
import type { Fact } from './facts.ts'
import { certaintyOf, fieldsOf, inShort } from './fields.tsx'
import { LOOKS } from './looks.ts'

const MOST = 3
const MOST_FIELDS = 4

/** The letter and name of a fact's kind. */
export function FactBadge({ fact: { kind } }: Readonly<{ fact: Fact }>) {
  const { letter, ink } = LOOKS[kind]
  return (
    <span className={`inline-flex items-center gap-1.5 text-sm font-semibold ${ink}`}>
      <span aria-hidden className="rounded border border-current px-1 font-mono text-xs">
        {letter}
      </span>
      {words.one[kind]}
    </span>
  )
}

function InCard({ fact, answer }: Readonly<{ fact: Fact; answer: DocumentFound }>) {
  const { certainty, rule } = certaintyOf(fact)
  return (
    <div className="flex flex-col gap-0.5">
      <div className="flex flex-wrap items-baseline gap-x-2">
        <FactBadge fact={fact} />
        {certainty === 'inferred' && <span className="text-xs text-warn">≈ {rule}</span>}
      </div>
      <p className="font-serif">
        <bdi>{inShort(fact, answer)}</bdi>
      </p>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 text-[0.8125rem]">
        {fieldsOf(fact, answer)
          .slice(1, MOST_FIELDS)
          .map(({ label, value }) => (
            <div key={label} className="contents">
              <dt className="text-faint">{label}</dt>
              <dd className="min-w-0">{value}</dd>
            </div>
          ))}
      </dl>
    </div>
  )
}

type Props = Readonly<{
  /** The words or the letter that it is of. */
  anchor: RefObject<Element | null>
  shown: readonly Fact[]
  answer: DocumentFound
  onClose: () => void
  onStay: () => void
}>

/** What is read in some words, beside them, while one points at them or they have focus. The same stands in the panel that a click opens. */
export function Card({ anchor, shown, answer, onClose, onStay }: Props) {
  return (
    <Popover.Root open={shown.length > 0} onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Anchor virtualRef={anchor as RefObject<Element>} />
      <Popover.Content
        role="tooltip"
        side="bottom"
        align="start"
        sideOffset={8}
        collisionPadding={12}
        onOpenAutoFocus={(event) => event.preventDefault()}
        onCloseAutoFocus={(event) => event.preventDefault()}
        onFocusOutside={(event) => event.preventDefault()}
        onPointerEnter={onStay}
        onPointerLeave={onClose}
        className="z-40 flex w-96 max-w-[calc(100vw-1.5rem)] flex-col gap-3 rounded-lg border border-line-strong/60 bg-panel p-3 shadow-xl"
      >
        {/* A remark takes no focus: its links are those of the panel. */}
        <div inert className="flex flex-col gap-3">
          {shown.slice(0, MOST).map((fact) => (
            <InCard key={fact.id} fact={fact} answer={answer} />
          ))}
        </div>
        <p className="border-t border-line pt-1.5 text-xs text-faint">
          {shown.length > MOST && `${words.more(shown.length - MOST)}. `}
          {words.opens}.
        </p>
      </Popover.Content>
    </Popover.Root>
  )
}
