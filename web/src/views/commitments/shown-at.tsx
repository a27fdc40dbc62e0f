import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { toEngagement } from '../../address/links.ts'
import type { Shown } from '../../api/answers.ts'
import { When } from '../../parts/when.tsx'
import { Words } from '../../parts/words.tsx'
import { commitments as words } from '../../strings/commitments.ts'

/** Words that show something: when, at what, by which rule. */
export function ShownAt({ shown, children }: Readonly<{ shown: Shown; children?: ReactNode }>) {
  const { when, engagement, document, file, rule, words: told } = shown
  return (
    <div className="flex min-w-0 flex-col gap-1 border-l-2 border-line pl-3 text-sm">
      <span className="flex flex-wrap items-baseline gap-x-3">
        <When date={when} isShort />
        {engagement ? (
          <Link {...toEngagement(engagement)}>{words.engagement}</Link>
        ) : (
          <span className="text-faint">{words.inNoEngagement}</span>
        )}
        <span className="text-soft">
          {words.rule}: {rule}
        </span>
        {children && <span className="text-soft">{children}</span>}
      </span>
      {told.map(({ text, span }) => (
        <Words key={span[0]} text={text} document={document} at={span} />
      ))}
      <span className="text-xs break-all text-faint">{file}</span>
    </div>
  )
}
