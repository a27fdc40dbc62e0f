import { type ReactNode, useEffect } from 'react'
import { shell } from '../strings/shell.ts'

type Props = Readonly<{
  title: string
  /** Where the heading needs more than text; `title` still names the browser's tab. */
  heading?: ReactNode
  /** One line below the heading. */
  lead?: ReactNode
  /** Beside the heading: exports, links. Not printed. */
  tools?: ReactNode
  children?: ReactNode
}>

/** A view's page: one heading, to which focus moves when the page is come to, and the tab's title. */
export function Page({ title, heading, lead, tools, children }: Props) {
  useEffect(() => {
    document.title = `${title} · ${shell.name}`
  }, [title])
  return (
    <article className="flex flex-col gap-6">
      <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3 border-b border-line pb-4">
        <div className="min-w-0 max-w-3xl">
          <h1 tabIndex={-1} className="text-2xl lg:text-[1.75rem]">
            {heading ?? title}
          </h1>
          {lead && <p className="mt-1 text-soft">{lead}</p>}
        </div>
        {tools && (
          <div data-screen-only className="flex flex-wrap items-center gap-2">
            {tools}
          </div>
        )}
      </header>
      {children}
    </article>
  )
}
