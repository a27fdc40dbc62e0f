import { Link } from '@tanstack/react-router'
import type { ReviewCounts, ReviewItem } from '../../api/answers.ts'
import { useAnswer } from '../../api/use-answer.ts'
import { review } from '../../strings/review.ts'

export const KINDS = ['joins', 'pairs', 'conflicts', 'people', 'unread'] as const satisfies readonly ReviewItem['kind'][]
export type TabName = (typeof KINDS)[number] | 'log'

const LOOK =
  'inline-flex h-9 items-center gap-2 rounded-t-md border-b-2 px-3 text-sm no-underline text-soft border-transparent hover:text-ink hover:bg-sunken aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-ink'

/** The kinds of what waits, with how much; and the log. Kept in the address. */
export function Tabs({ tab, between }: Readonly<{ tab: TabName | null; between: string | undefined }>) {
  const { data } = useAnswer<ReviewCounts>('/review/counts', { between })
  return (
    <nav aria-label={review.tabs} data-screen-only className="flex flex-wrap gap-x-1 border-b border-line">
      {[...KINDS, 'log' as const].map((name) => (
        <Link
          key={name}
          to="/review"
          search={((former: object) => ({ ...former, kind: name })) as never}
          aria-current={name === tab ? 'page' : undefined}
          activeProps={{ 'aria-current': name === tab ? 'page' : undefined }}
          className={LOOK}
        >
          {name === 'log' ? review.log : review.kinds[name].title}
          {name !== 'log' && data && (
            <span className="rounded-full bg-still-wash px-1.5 font-mono text-xs text-still">{data[name].toLocaleString('en')}</span>
          )}
        </Link>
      ))}
    </nav>
  )
}
