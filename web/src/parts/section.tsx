import { type ReactNode, useId } from 'react'

type Props = Readonly<{
  title: ReactNode
  /** Beside the title: how many. */
  count?: number | null | undefined
  /** One line below the title. */
  lead?: ReactNode
  /** At the end of the title's line: exports, switches. */
  tools?: ReactNode
  children: ReactNode
  /** A card with an edge, for sections side by side. */
  isCard?: boolean
  /** So that a link can point at it. */
  id?: string
}>

/** A part of a page under a heading of its own. */
export function Section({ title, count, lead, tools, children, isCard = false, id }: Props) {
  const made = useId()
  return (
    <section
      id={id}
      aria-labelledby={made}
      className={`flex min-w-0 flex-col gap-3 ${isCard ? 'rounded-lg border border-line bg-panel p-4' : ''}`}
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-2">
        <h2 id={made} className="text-lg">
          {title}
          {count !== undefined && count !== null && (
            <span className="ml-2 font-sans text-sm font-normal text-faint">{count.toLocaleString('en')}</span>
          )}
        </h2>
        {tools && (
          <div data-screen-only className="flex flex-wrap items-center gap-2">
            {tools}
          </div>
        )}
      </div>
      {lead && <p className="-mt-2 max-w-3xl text-sm text-soft">{lead}</p>}
      {children}
    </section>
  )
}
